import type { Page } from 'playwright-core'

/** Walks to a part of Beheer by its tab. */
export const goToSettings = async (page: Page, tab: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Beheer' }).click()
  const tabs = page.getByRole('navigation', { name: 'Onderdelen van Beheer' })
  await tabs.getByRole('link', { name: tab, exact: true }).click()
  await tabs.locator('[aria-current="page"]', { hasText: tab }).waitFor()
}

/** Walks to a part of Privacy by its tab. */
export const goToPrivacy = async (page: Page, tab: string): Promise<void> => {
  await goToSettings(page, 'Privacy')
  const tabs = page.getByRole('navigation', { name: 'Onderdelen van Privacy' })
  await tabs.getByRole('link', { name: tab, exact: true }).click()
  await tabs.locator('[aria-current="page"]', { hasText: tab }).waitFor()
}

export interface NewUser {
  readonly name: string
  /** As it stands on the screen. */
  readonly role: string
  /** Own passphrase of whoever adds. */
  readonly own: string
  /** Typed by the newcomer; left out: made by the application. */
  readonly typed?: string
}

/** Adds somebody at Beheer; answers the passphrase that they come in with. */
export const addUser = async (page: Page, { name, role, own, typed }: NewUser): Promise<string> => {
  await goToSettings(page, 'Gebruikers')
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click()
  await page.getByLabel('Naam', { exact: true }).fill(name)
  await page.getByRole('checkbox', { name: new RegExp(`^${role}`) }).check()
  let passphrase = typed ?? ''
  if (typed === undefined) {
    await page.getByRole('radio', { name: /^Thuisbasis maakt zes woorden/ }).check()
    await page.getByRole('button', { name: 'Maak een wachtzin voor mij' }).click()
    passphrase = await page.getByLabel('De woorden', { exact: true }).innerText()
  } else {
    await page.getByLabel('Wachtzin van de gebruiker', { exact: true }).fill(typed)
    await page.getByLabel('Nog een keer dezelfde wachtzin', { exact: true }).fill(typed)
  }
  await page.getByLabel('Jouw eigen wachtzin, ter bevestiging', { exact: true }).fill(own)
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  return passphrase
}
