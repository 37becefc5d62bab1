import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { findCase, lock, makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

describe(`she is found back, keyboard only, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page
  beforeAll(async () => {
    place = await makeWorkplace()
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('after Ctrl+L and the passphrase: by a piece of her name, without its small words too', async () => {
    await findCase(page, 'amra', 'Samira el Amrani')
    page = await lock(app, page)
    await openDoor(page)
    for (const typed of ['amra', 'samira', 'el amrani', 'AMRANI, SAM']) {
      await findCase(page, typed, 'Samira el Amrani')
      await findCase(page, 'verk', 'Daan Verkerk')
    }
  })

  it.each([
    ['the last digits of her phone number', '345601'],
    ['her phone number as somebody else writes it', '+31 6 12 34 56 01'],
    ['her postcode', '2651 CK'],
    ['her postcode in one word', '2651ck'],
    ['the number of her case', '2026-0001'],
  ])('by %s', async (_what, typed) => {
    await findCase(page, 'verk', 'Daan Verkerk')
    await findCase(page, typed, 'Samira el Amrani')
  })

  it('the arrow keys choose between two, Escape clears, and nobody is said too', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('2651')
    await page.getByRole('option').nth(1).waitFor()
    const second = (await page.getByRole('option').nth(1).textContent()) ?? ''
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option', { selected: true }).and(page.getByRole('option').nth(1)).waitFor()
    await page.keyboard.press('Enter')
    await page
      .getByRole('heading', { level: 1, name: /Daan Verkerk|Samira el Amrani/ })
      .filter({ hasText: second.startsWith('Daan') ? 'Daan' : 'Samira' })
      .waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Pietersen')
    await page.getByText('Niemand gevonden met “Pietersen”.').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('combobox', { name: 'Zoek een inwoner' }).inputValue()).toBe('')
  })
})
