import type { Page } from 'playwright-core'
import { goToPrivacy } from './beheer.ts'

/** Writes a request down for somebody in the vault, found by a piece of the name, and stays on its page. */
export const noteRequest = async (
  page: Page,
  { piece, kind, received = 'vandaag' }: { piece: string; kind: string; received?: string },
): Promise<void> => {
  await goToPrivacy(page, 'Verzoeken')
  await page.getByRole('button', { name: 'Verzoek noteren' }).click()
  await page.getByLabel('Zoek op naam of dossiernummer').fill(piece)
  await page.getByRole('list', { name: 'Wie bedoel je?' }).getByRole('button').first().click()
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check()
  await page.getByLabel('Wanneer kwam het binnen?').fill(received)
  await page.getByRole('button', { name: 'Noteren en verder' }).click()
  await page.getByRole('heading', { level: 2, name: 'Waar staat het?' }).waitFor()
}
