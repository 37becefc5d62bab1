import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../support/bridge.ts'
import { expectWellMade, watch, type Watch } from '../support/eyes.ts'
import { expectWalked } from '../support/keyboard-walk.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { findCase, goToPart, makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

const others = /Verkerk|Haben|Tomasz|Hendrik|Annelies/

describe(`a visitor beside the laptop sees one case, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page
  let watched: Watch

  const bar = () => page.getByText('Alleen deze inwoner is zichtbaar')
  const name = () => page.getByRole('heading', { level: 1, name: 'Samira el Amrani' })

  beforeAll(async () => {
    place = await makeWorkplace()
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    watched = watch(page)
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
    await findCase(page, 'amrani', 'Samira el Amrani')
  })
  afterAll(async () => {
    await app.close()
    place.remove()
    expect(watched.complaints).toEqual([])
  })

  it('one key hides the menu, the search field and what is for a few eyes', async () => {
    await page.getByRole('heading', { name: 'Alleen voor ons' }).waitFor()
    await page.keyboard.press('Alt+b')
    await bar().waitFor()
    expect(await page.getByRole('navigation', { name: 'Menu' }).count()).toBe(0)
    expect(await page.getByRole('combobox', { name: 'Zoek een inwoner' }).count()).toBe(0)
    expect(await page.getByRole('heading', { name: 'Alleen voor ons' }).count()).toBe(0)
    await expectWellMade(page)
    await expectWalked(page)
  })

  it.each(['Geld', 'Schulden', 'Toestemming', 'Overdracht', 'Tijdlijn', 'Gesprek'])(
    '%s is there, without anybody else in it',
    async (part) => {
      await goToPart(page, part)
      await name().waitFor()
      expect(await page.locator('body').innerText()).not.toMatch(others)
      expect(await page.getByText('Dit hoort niet bij jouw rol').count()).toBe(0)
    },
  )

  it('no key leads elsewhere, and main refuses what the screen does not ask', async () => {
    for (const keys of ['Alt+1', 'Alt+2', 'Alt+4', 'Control+k']) await page.keyboard.press(keys)
    await name().waitFor()
    await bar().waitFor()
    expect(await call(page, 'cases.list', { text: '', limit: 50 })).toMatchObject({
      value: [{ name: 'Samira el Amrani' }],
    })
    expect(await call(page, 'volunteers.list', { text: '', show: 'current' })).toMatchObject({
      failure: { code: 'visitor-mode' },
    })
  })

  it('what is typed meanwhile is kept, and the same key brings everything back', async () => {
    await page.getByRole('textbox', { name: 'Voornaam' }).fill('Samira Fatima')
    await page.keyboard.press('Alt+b')
    await page.getByRole('navigation', { name: 'Menu' }).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Samira Fatima el Amrani' }).waitFor()
    await page.getByRole('heading', { name: 'Alleen voor ons' }).waitFor()
    await page.keyboard.press('Alt+2')
    await page.getByRole('link', { name: 'Daan Verkerk' }).waitFor()
  })
})
