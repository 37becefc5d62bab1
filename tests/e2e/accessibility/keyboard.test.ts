import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { expectWalked, readStop, settled } from '../support/keyboard-walk.ts'
import { findCase, makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

describe(`everything by keyboard, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

  const focusName = async (): Promise<string> => (await page.evaluate(readStop))?.name ?? 'nothing'
  const isFocused = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector)
  const toHandover = async (): Promise<void> => {
    const parts = page.getByRole('navigation', { name: 'Onderdelen van het dossier' })
    await parts.getByRole('link', { name: 'Overdracht' }).click()
    await page.getByRole('button', { name: 'Maak de overdracht' }).waitFor()
    await settled(page)
  }

  beforeAll(async () => {
    place = await makeWorkplace()
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('the first stop of the page is a way past the menu', async () => {
    await page.keyboard.press('Alt+2')
    await page.getByRole('heading', { level: 1, name: 'Inwoners' }).waitFor()
    const first = page.locator('a[href], button, input, select, textarea').first()
    await first.focus()
    expect(await page.evaluate(readStop)).toEqual({ name: 'a Naar de inhoud', visible: true, inView: true })
    await page.keyboard.press('Enter')
    expect(await isFocused('main')).toBe(true)
    await page.keyboard.press('Tab')
    expect(await isFocused('main *')).toBe(true)
  })

  it.each([
    ['Alt+1', 'Vandaag'],
    ['Alt+2', 'Inwoners'],
    ['Alt+3', 'Overdrachten'],
    ['Alt+4', 'Maatjes'],
    ['Alt+5', 'Beheer'],
  ])('%s: every stop of %s can be reached and seen', async (keys, name) => {
    await page.keyboard.press(keys)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await expectWalked(page)
  })

  it('Alt+PageDown walks through the parts of a case; every stop can be reached and seen', async () => {
    await findCase(page, 'amrani', 'Samira el Amrani')
    const current = page
      .getByRole('navigation', { name: 'Onderdelen van het dossier' })
      .locator('[aria-current]')
    for (const part of ['Gesprek', 'Geld', 'Schulden', 'Toestemming', 'Overdracht', 'Maatje', 'Tijdlijn']) {
      await current.filter({ hasText: part }).waitFor()
      if (part === 'Toestemming') await page.getByRole('button', { name: /^Ja, mag mee/ }).waitFor()
      if (part === 'Overdracht') await page.getByRole('button', { name: 'Maak de overdracht' }).waitFor()
      await expectWalked(page)
      await page.keyboard.press('Alt+PageDown')
    }
  }, 120_000)

  it('a dialog holds the cursor and gives it back to the button it came from', async () => {
    await toHandover()
    const make = page.getByRole('button', { name: 'Maak de overdracht' })
    await make.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    for (let count = 0; count < 8; count += 1) {
      expect(await isFocused('[role="dialog"] *')).toBe(true)
      expect(await page.evaluate(readStop)).toMatchObject({ visible: true, inView: true })
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => make.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('E14 the page behind a dialog does not scroll, also at 200 %', async () => {
    for (const size of [
      { width: 1366, height: 768 },
      { width: 683, height: 384 },
    ]) {
      await page.setViewportSize(size)
      await toHandover()
      const make = page.getByRole('button', { name: 'Maak de overdracht' })
      await make.focus()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor()
      const before = await page.evaluate(() => scrollY)
      await page.mouse.move(20, size.height / 2)
      await page.mouse.wheel(0, 600)
      await page.keyboard.press('PageDown')
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      expect(await page.evaluate(() => scrollY)).toBe(before)
      // The last button of the dialog can be reached all the same.
      await page.getByRole('dialog').getByRole('button', { name: 'Terug' }).focus()
      expect(await page.evaluate(readStop)).toMatchObject({ inView: true })
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.setViewportSize({ width: 1366, height: 768 })
  })

  it('Alt+M opens source and sharing from the field, the arrows choose, and Escape gives the cursor back', async () => {
    await page.keyboard.press('Alt+1')
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
    await findCase(page, 'amrani', 'Samira el Amrani')
    await page.getByRole('textbox', { name: 'Geboortedatum' }).focus()
    await page.keyboard.press('Alt+m')
    const sheet = page.getByRole('dialog', { name: 'Bron en doorgeven van de geboortedatum' })
    await sheet.waitFor()
    await expect.poll(() => isFocused('[role="dialog"] *')).toBe(true)
    expect(await page.evaluate(readStop)).toMatchObject({ visible: true })
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => sheet.getByRole('radio', { name: 'op papier gezien' }).isChecked()).toBe(true)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(focusName).toMatch(/geboortedatum/i)
    await page
      .getByRole('button', { name: /^Bron en doorgeven van de geboortedatum: op papier gezien/ })
      .waitFor()
  })

  it('with reduced motion nothing moves', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.keyboard.press('F1')
    await page.getByRole('dialog').waitFor()
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          return (
            !/^(0s(, )?)+$/.test(transitionDuration) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          )
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(moving).toEqual([])
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.keyboard.press('Escape')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
  })

  it('every line of the table of keys does what it says', async () => {
    await page.keyboard.press('F1')
    await page.getByRole('dialog', { name: 'Toetsen' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('textbox', { name: 'Voornaam' }).focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() =>
        page.getByRole('textbox', { name: 'Achternaam' }).evaluate((one) => one === document.activeElement),
      )
      .toBe(true)
    await page.keyboard.press('Alt+2')
    await page.getByRole('heading', { level: 1, name: 'Inwoners' }).waitFor()
    await page.keyboard.press('Alt+n')
    await page.getByRole('heading', { level: 1, name: 'Nieuwe inwoner' }).waitFor()
    expect(await isFocused('input')).toBe(true)
  })
})
