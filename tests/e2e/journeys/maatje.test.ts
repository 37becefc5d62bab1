import { expect, it } from 'vitest'
import { openTwoCases } from '#tests/contract/support/two-cases.ts'
import { realKeyDerivation } from '#tests/support/kdf-worker-path.ts'
import { violationsInBothColours, watch } from '../support/eyes.ts'
import { launch, whichDriver } from '../support/launcher.ts'
import { findCase, openDoor } from '../support/practice-vault.ts'

it(`5 a maatje comes in to their own resident and to nothing else, on ${whichDriver()}`, async () => {
  const { session, folder, maatjePassphrase } = await openTwoCases({ keyDerivation: realKeyDerivation })
  await session.lock()
  const app = await launch({ vaultFolder: folder })
  try {
    const page = app.firstPage
    const { complaints } = watch(page)
    await openDoor(page, maatjePassphrase)
    const links = (name: string) => page.getByRole('navigation', { name }).getByRole('link').allTextContents()
    const bodyOf = () => page.locator('body').innerText()
    expect(await links('Menu')).toEqual(['Vandaag', 'Inwoners'])
    await page.getByRole('link', { name: 'Wielewaal' }).first().waitFor()
    expect(await bodyOf()).not.toContain('Kwikstaart')
    expect(await violationsInBothColours(page)).toEqual([])

    await page.keyboard.press('Control+k')
    await page.keyboard.type('kwikstaart')
    await page.getByText('Niemand gevonden met “kwikstaart”.').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+2')
    await page.getByRole('heading', { level: 1, name: 'Inwoners' }).waitFor()
    await page.getByRole('link', { name: 'Wielewaal' }).waitFor()
    expect(await bodyOf()).not.toContain('Kwikstaart')
    expect(await page.getByRole('button', { name: /Nieuwe inwoner/ }).count()).toBe(0)

    await findCase(page, 'wiele', 'Wielewaal')
    expect(await links('Onderdelen van het dossier')).toEqual(['Gesprek', 'Geld', 'Schulden', 'Tijdlijn'])
    for (const part of ['Geld', 'Schulden', 'Tijdlijn']) {
      await page.keyboard.press('Alt+PageDown')
      const tabs = page.getByRole('navigation', { name: 'Onderdelen van het dossier' })
      await tabs.locator('[aria-current="page"]', { hasText: part }).waitFor()
      expect(await violationsInBothColours(page), part).toEqual([])
    }
    const refused = 'Dit hoort niet bij jouw rol'
    expect(await bodyOf()).not.toContain(refused)
    expect(complaints).toEqual([])
  } finally {
    await app.close()
  }
})
