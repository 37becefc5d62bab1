import type { Page } from 'playwright-core'

export type MaatjesTab = 'Vrijwilligers' | 'Wachtlijst' | 'Plan' | 'Koppelingen' | 'Verloopt'

/** Walks to a part of Maatjes by its tab. */
export const goToMaatjes = async (page: Page, tab: MaatjesTab): Promise<void> => {
  await page.keyboard.press('Alt+4')
  const tabs = page.getByRole('navigation', { name: 'Onderdelen van Maatjes' })
  await tabs.getByRole('link', { name: tab }).click()
  await tabs.locator('[aria-current="page"]', { hasText: tab }).waitFor()
}

/** From the waiting list to the volunteers for one resident, found by a piece of the name. */
export const rankingOf = async (page: Page, resident: string): Promise<void> => {
  await goToMaatjes(page, 'Wachtlijst')
  const row = page.getByRole('row', { name: resident })
  await row.getByRole('button', { name: /^Zoek een maatje/ }).click()
  await page.getByRole('heading', { level: 2, name: 'Wat wordt er gevraagd?' }).waitFor()
}
