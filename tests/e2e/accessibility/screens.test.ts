import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  expectWellMade,
  expectWellMadeAndGo,
  overflowAtDoubleZoom,
  smallTargets,
  violationsInBothColours,
} from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import {
  findCase,
  goToPart,
  lock,
  makeWorkplace,
  openDoor,
  type Workplace,
} from '../support/practice-vault.ts'

const parts = ['Gesprek', 'Geld', 'Schulden', 'Toestemming', 'Overdracht', 'Maatje', 'Tijdlijn']

describe(`every screen and dialog for every eye and hand, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })

  beforeAll(async () => {
    place = await makeWorkplace()
    mkdirSync(join(place.folder, 'stick'))
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('the eyes are open: a button without a name, pale words, a small target and a wide table are seen', async () => {
    await page.evaluate(() => {
      const seeded = document.createElement('div')
      seeded.id = 'seeded'
      seeded.style.cssText = 'width:900px;color:#999;background:#fff'
      const small = document.createElement('button')
      small.style.cssText = 'width:12px;height:12px;padding:0'
      seeded.append('bleke woorden', small)
      document.querySelector('main')?.append(seeded)
    })
    const seen = (await violationsInBothColours(page)).join('\n')
    expect(seen).toMatch(/light button-name/)
    expect(seen).toMatch(/dark color-contrast/)
    expect(await smallTargets(page)).toHaveLength(1)
    expect(await overflowAtDoubleZoom(page)).toBeGreaterThan(0)
    await page.evaluate(() => document.getElementById('seeded')?.remove())
  })

  it.each([
    ['Alt+1', 'Vandaag'],
    ['Alt+2', 'Inwoners'],
    ['Alt+3', 'Overdrachten'],
    ['Alt+4', 'Maatjes'],
    ['Alt+5', 'Beheer'],
  ])('%s: %s, with people in it', async (keys, name) => {
    await page.keyboard.press(keys)
    await heading(name).waitFor()
    await expectWellMade(page)
  })

  it('the list under the search field, with people and with nobody', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('2651')
    await page.getByRole('option').nth(1).waitFor()
    await expectWellMade(page)
    await page.keyboard.type('x')
    await page.getByText('Niemand gevonden').waitFor()
    await expectWellMade(page)
    await page.keyboard.press('Escape')
  })

  it('the dialog with all keys', async () => {
    await page.keyboard.press('F1')
    await expectWellMadeAndGo(page)
  })

  it('one receiver, and the question before one goes', async () => {
    await page.keyboard.press('Alt+5')
    await page.getByRole('link', { name: 'Ontvangers' }).click()
    await page.getByRole('link', { name: 'Pijnmeer' }).click()
    await page.getByRole('textbox', { name: 'Rechtstreeks nummer' }).waitFor()
    await expectWellMade(page)
    await button('Ontvanger weghalen').click()
    await expectWellMadeAndGo(page)
  })

  it('a copy that was made, one that was read over, and the question before one is put back', async () => {
    const stick = join(place.folder, 'stick')
    await page.getByRole('link', { name: 'Reservekopie' }).click()
    await app.answerDialog(stick)
    await button('Kopie maken').click()
    await page.getByText('Kopie gemaakt en nagekeken').waitFor()
    await app.answerDialog(join(stick, readdirSync(stick).find((name) => name.endsWith('.db')) ?? ''))
    await button('Een kopie nakijken').click()
    await page.getByText('Deze kopie is heel').waitFor()
    await expectWellMade(page)
    await button('Een kopie van een andere plek terugzetten').click()
    await expectWellMadeAndGo(page)
  })

  it.each(parts)('the part %s of a case in a crisis', async (part) => {
    if (part === 'Gesprek') await findCase(page, 'amrani', 'Samira el Amrani')
    await goToPart(page, part)
    await expectWellMade(page)
  })

  it.each(parts)('the part %s of an empty case', async (part) => {
    if (part === 'Gesprek') {
      await page.keyboard.press('Alt+1')
      await button('Nieuwe inwoner').click()
      await heading('Nieuwe inwoner').waitFor()
    }
    await goToPart(page, part)
    await expectWellMade(page)
  })

  it('lines that are open to be changed, text that cannot be read, a line half typed', async () => {
    await findCase(page, 'amrani', 'Samira el Amrani')
    await page.getByRole('textbox', { name: 'Postcode' }).fill('12')
    await page.keyboard.press('Tab')
    await page.getByText('Een postcode heeft vier cijfers').waitFor()
    await expectWellMade(page)
    for (const part of ['Geld', 'Schulden']) {
      await goToPart(page, part)
      await button(/wijzigen$/)
        .first()
        .click()
      await page.getByRole('textbox', { name: 'Bedrag' }).fill('abc')
      await page.keyboard.press('Tab')
      await page.getByText('Hier zien we geen bedrag in.').waitFor()
      await page
        .getByRole('textbox', { name: / toevoegen$/ })
        .first()
        .fill('sportschool 25 per week en nog iets')
      await expectWellMade(page)
    }
  })

  it('a line that was just taken away, with the way back', async () => {
    await goToPart(page, 'Geld')
    await button(/weghalen$/)
      .last()
      .click()
    await page.getByText(/ is weggehaald\.$/).waitFor()
    await expectWellMade(page)
    await page.keyboard.press('Alt+z')
    await page.getByText(/ is weggehaald\.$/).waitFor({ state: 'detached' })
  })

  it('the choices of source and sharing', async () => {
    await goToPart(page, 'Gesprek')
    await button(/^Bron en doorgeven van de geboortedatum/).click()
    await page.getByRole('radio', { name: 'niet naar één ontvanger' }).click()
    await page.getByRole('combobox', { name: 'Aan wie niet?' }).waitFor()
    await expectWellMade(page)
    await page.getByRole('radio', { name: 'mag mee', exact: true }).click()
    await page.getByRole('combobox', { name: 'Aan wie niet?' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
  })

  it('the question before a consent is withdrawn', async () => {
    await goToPart(page, 'Toestemming')
    await button('Toestemming intrekken').click()
    await expectWellMadeAndGo(page)
  })

  it('where the copy will lie, and the password that is shown once', async () => {
    await goToPart(page, 'Overdracht')
    await button('Maak de overdracht').click()
    await page.getByRole('dialog').waitFor()
    await expectWellMade(page)
    await app.answerDialog(join(place.folder, 'stick', 'een.pdf'))
    await button(/^Bewaar als PDF met wachtwoord/).click()
    await page.getByRole('dialog', { name: 'Wachtwoord van dit bestand' }).waitFor()
    await expectWellMadeAndGo(page)
    await button('Markeer als verstuurd').waitFor()
    await expectWellMade(page)
  })

  it('the door: with a refusal, with the herstelcode, with copies', async () => {
    page = await lock(app, page)
    await heading('Kluis openen').waitFor()
    await page.keyboard.type('dit is hem niet')
    await page.keyboard.press('Enter')
    await page.getByText('Deze wachtzin past niet.').waitFor()
    await expectWellMade(page)
    await button('Wachtzin kwijt? Gebruik de herstelcode').click()
    await heading('Openen met de herstelcode').waitFor()
    await page.getByRole('textbox', { name: 'Herstelcode' }).fill('AAAA')
    await page.keyboard.press('Enter')
    await page.getByText('Er zit een tikfout in de code.').waitFor()
    await expectWellMade(page)
    await button('Terug').click()
    await button('Reservekopie terugzetten').click()
    await page.getByRole('radio').nth(1).waitFor()
    await expectWellMade(page)
  })
})
