import type { Page } from 'playwright-core'

export const deskPassphrase = 'regen op het dak van zolder'

/** Makes the vault through its screens: organisation, name, passphrase twice, two groups of the code typed back. */
export async function firstStart(page: Page): Promise<void> {
  const field = (label: string) => page.getByLabel(label, { exact: true })
  await field('Naam van je organisatie').fill('Hulp Thuis Oefenstad')
  await field('Jouw naam').fill('Coby Oefening')
  await field('Wachtzin').fill(deskPassphrase)
  await field('Nog een keer dezelfde wachtzin').fill(deskPassphrase)
  await page.keyboard.press('Enter')
  const code = page.getByRole('list', { name: 'Herstelcode' })
  await code.waitFor()
  const groups = await code.locator('li > span:last-child').allTextContents()
  for (const label of await page.locator('form label').allTextContents()) {
    await field(label).fill(groups[Number(label.replace('Groep ', '')) - 1] ?? '')
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
}

/** Adds a receiver at Beheer, field by field, by the labels there. */
export async function addReceiver(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('link', { name: 'Beheer' }).click()
  await page.getByRole('link', { name: 'Ontvangers' }).click()
  await page.getByLabel('Naam van de nieuwe ontvanger').fill(fields['Naam'] ?? '')
  await page.keyboard.press('Enter')
  await page.getByLabel('Afdeling of loket').waitFor()
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Alle ontvangers' }).click()
  await page.getByText('compleet', { exact: true }).waitFor()
}
