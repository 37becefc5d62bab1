import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CasePage } from '../support/case-page.ts'
import { overflowAtDoubleZoom, smallTargets, violationsInBothColours } from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { findCase, goToPart, makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

describe(`a case without a mouse, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page
  let desk: CasePage

  const focused = () => page.locator(':focus')
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  const row = (name: RegExp) => page.getByRole('row', { name })
  const expectWellMade = async (): Promise<void> => {
    expect(await violationsInBothColours(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  }

  beforeAll(async () => {
    place = await makeWorkplace()
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
    await findCase(page, 'verkerk', 'Daan Verkerk')
    desk = new CasePage(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('Alt+PageDown and Alt+PageUp walk through the parts and stop at the ends', async () => {
    const current = page.getByRole('navigation', { name: 'Onderdelen' }).locator('[aria-current="page"]')
    const seen = [await current.textContent()]
    for (let step = 0; step < 7; step += 1) {
      await press('Alt+PageDown')
      seen.push(await current.textContent())
    }
    const parts = ['Gesprek', 'Geld', 'Schulden', 'Toestemming', 'Overdracht', 'Maatje', 'Tijdlijn']
    expect(seen).toEqual([...parts, 'Tijdlijn'])
    await press('Alt+PageUp')
    expect(await current.textContent()).toBe('Maatje')
  })

  it('Alt+W says "weet ik niet" where that is an answer, Enter goes on to the next question', async () => {
    await goToPart(page, 'Gesprek')
    const reading = page.getByRole('group', { name: 'Lukt lezen en schrijven?' })
    await reading.getByRole('radio').first().focus()
    await press('Alt+w')
    expect(await reading.getByRole('radio', { name: 'weet ik niet' }).isChecked()).toBe(true)
    await press('Enter')
    const digital = page.getByRole('group', { name: 'Lukt het digitaal?' })
    expect(await digital.locator(':focus').count()).toBe(1)
  })

  it('what has the cursor is never behind the header that stays', async () => {
    const header = page.getByRole('navigation', { name: 'Onderdelen' })
    // Backwards, from the foot of the page: then what gets the cursor comes in from above, under the header.
    await page.getByRole('textbox', { name: 'Interne notitie toevoegen' }).focus()
    for (let step = 0; step < 40; step += 1) {
      await press('Shift+Tab')
      const box = await focused().boundingBox()
      const bar = await header.boundingBox()
      const inside = await focused().evaluate(
        (element) => element.closest('main aside, main header, nav') !== null,
      )
      if (!inside) expect(box?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 2)
    }
  })

  it('a line opens for change with the cursor in it, is mended by Alt+W, and Escape gives the cursor back', async () => {
    await goToPart(page, 'Geld')
    await desk.addLine('Inkomen toevoegen', 'bijbaan 85 per week')
    const opener = row(/bijbaan/).getByRole('button', { name: /wijzigen$/ })
    await opener.focus()
    await press('Enter')
    await focused()
      .and(page.getByRole('textbox', { name: 'Bedrag' }))
      .waitFor()
    await expectWellMade()
    expect(await overflowAtDoubleZoom(page)).toBeLessThanOrEqual(0)
    await press('Alt+w')
    await row(/bijbaan.*onbekend/).waitFor()
    await press('Escape')
    await focused().and(opener).waitFor()
  })

  it('a line that is taken away comes back with Alt+Z, and the cursor has a place meanwhile', async () => {
    await row(/bijbaan/)
      .getByRole('button', { name: /weghalen$/ })
      .focus()
    await press('Enter')
    await row(/bijbaan/).waitFor({ state: 'detached' })
    expect(await focused().evaluate((element) => element.tagName)).not.toBe('BODY')
    await press('Alt+z')
    await row(/bijbaan/).waitFor()
  })

  it('Alt+M opens source and sharing of the line with the cursor; what stays here says so', async () => {
    await goToPart(page, 'Gesprek')
    await desk.addLine('Zorg toevoegen', 'ruzie thuis')
    await page.getByRole('textbox', { name: 'Tekst van: ruzie thuis' }).focus()
    await press('Alt+m')
    const mark = page.getByRole('dialog', { name: /ruzie thuis/ })
    await mark.waitFor()
    await expectWellMade()
    await mark.getByRole('radio', { name: 'blijft hier' }).focus()
    await press('Space', 'Escape')
    await page.getByRole('button', { name: /ruzie thuis: verteld, blijft hier/ }).waitFor()
  })

  it('a refusal is respected: no paper is made, and nobody asks again before the day', async () => {
    await goToPart(page, 'Overdracht')
    await page.getByText('De inwoner wil geen overdracht.').first().waitFor()
    expect(await page.getByRole('button', { name: 'Maak de overdracht' }).count()).toBe(0)
    await page.getByText('Geen overdracht nu. Kom er op 17 februari 2027 op terug.').waitFor()
  })

  it('what is asked before a copy leaves the vault is well made too', async () => {
    await findCase(page, 'amrani', 'Samira el Amrani')
    await goToPart(page, 'Overdracht')
    await page.getByRole('button', { name: 'Maak de overdracht' }).focus()
    await press('Enter')
    await page.getByRole('dialog', { name: 'Waar komt de kopie te liggen?' }).waitFor()
    await page.getByText(/gedeelde printer bewaart vaak een kopie/).waitFor()
    await expectWellMade()
    await press('Escape')
    await focused()
      .and(page.getByRole('button', { name: 'Maak de overdracht' }))
      .waitFor()
  })
})
