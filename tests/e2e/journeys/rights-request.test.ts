import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfFile } from '#tests/documents/support/pdf-tools.ts'
import { goToPrivacy } from '../support/beheer.ts'
import { expectWellMade } from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { findCase, goToPart, makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'
import { noteRequest } from '../support/privacy.ts'

describe(`a request about somebody's own data, from receiving to answering, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const part = (name: string) => page.getByRole('region', { name })
  const dialog = () => page.getByRole('dialog')

  beforeAll(async () => {
    place = await makeWorkplace()
    mkdirSync(join(place.folder, 'stick'))
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('asks beside the field for what is missing, and is written down by keyboard', async () => {
    await goToPrivacy(page, 'Verzoeken')
    await page.getByText('Er is nu geen verzoek').waitFor()
    await button('Verzoek noteren').click()
    await button('Noteren en verder').click()
    await page.getByText('Kies eerst over wie het gaat.').waitFor()
    await page.getByText('Kies wat er wordt gevraagd.').waitFor()
    await page.getByLabel('Zoek op naam of dossiernummer').focus()
    await page.keyboard.type('amrani')
    await page.getByRole('list', { name: 'Wie bedoel je?' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator(':focus').and(button('Kies iemand anders')).waitFor()
    await page.getByRole('radio', { name: /^inzage/ }).focus()
    await page.keyboard.press('Space')
    await page.getByLabel('Wanneer kwam het binnen?').fill('29-10')
    await page.getByLabel('Wanneer kwam het binnen?').press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Inzage: Samira el Amrani' }).waitFor()
    await part('Waar staat het?').getByText('29 november 2026').waitFor()
    await part('Waar staat het?').getByText('nog 9 dagen').waitFor()
  })

  it('keeps what was asked while it is typed', async () => {
    await page.getByLabel('In de woorden van wie het vraagt').fill('wat weten jullie van mij')
    await part('Wat is er gevraagd?')
      .getByText(/^opgeslagen om/)
      .waitFor()
    await expectWellMade(page)
  })

  it('is not answered before it is known who asks, and never asks for a copy', async () => {
    await button('Antwoord vastleggen').click()
    await page.getByText(/^Leg eerst vast wie het vraagt/).waitFor()
    const identity = part('Weten we wie het vraagt?')
    await identity.getByText(/Bewaar nooit een kopie/).waitFor()
    await identity.getByRole('button', { name: 'Vastleggen' }).click()
    await page.getByText('Kies eerst hoe je het weet.').waitFor()
    await identity.getByRole('combobox').selectOption('document-shown')
    await identity.getByRole('button', { name: 'Vastleggen' }).click()
    await identity.getByText(/^Vastgesteld op 20 november 2026/).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  })

  it('takes longer only with a reason, and has a letter that says so', async () => {
    await button('Verlengen').click()
    await dialog().getByRole('button', { name: 'Verlengen' }).click()
    await page.getByText('Kies eerst een reden.').waitFor()
    await dialog().getByLabel('Waarom?').selectOption('complex')
    await dialog().getByLabel('Leg het uit in een paar woorden').fill('veel brieven')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await page.locator(':focus').and(button('Verlengen')).waitFor()
    await button('Verlengen').click()
    // Escape closes and never loses.
    expect(await dialog().getByLabel('Leg het uit in een paar woorden').inputValue()).toBe('veel brieven')
    await dialog().getByRole('button', { name: 'Verlengen' }).click()
    await part('Waar staat het?').getByText('29 januari 2027').waitFor()
    const path = join(place.folder, 'stick', 'bericht.pdf')
    await app.answerDialog(path)
    await button(/^Bericht van verlengen: bewaar als PDF/).click()
    await page.getByText(`Het ligt hier: ${path}`).waitFor()
    expect(pdfFile(readFileSync(path)).flat()).toContain('29 januari 2027')
  })

  it('stands on Vandaag while it is open, and is answered with a day', async () => {
    await page.keyboard.press('Alt+1')
    const today = part('Privacy')
    await today.getByRole('link', { name: 'Samira el Amrani' }).click()
    await page.getByLabel('Wat heb je geantwoord of gedaan?').fill('bundel op papier meegegeven')
    await button('Antwoord vastleggen').click()
    await page.getByText('Beantwoord op 20 november 2026', { exact: true }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    await expectWellMade(page)
    await goToPrivacy(page, 'Verzoeken')
    await page.getByText('Er is nu geen verzoek').waitFor()
    await page.getByRole('radio', { name: 'alles' }).check()
    await page.getByRole('row', { name: /Samira el Amrani.*beantwoord/ }).waitFor()
    await page.keyboard.press('Alt+1')
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
    // What was asked before shows until the new answer is there.
    await today.waitFor({ state: 'detached' })
  })

  it('is refused with a ground, and the letter says where to complain', async () => {
    await noteRequest(page, { piece: 'verkerk', kind: 'verwijderen' })
    await button('Niet inwilligen').click()
    await dialog().getByRole('button', { name: 'Vastleggen' }).click()
    await page.getByText('Kies eerst een reden.').waitFor()
    await dialog().getByLabel('Waarom niet?').selectOption('legal-duty')
    await dialog().getByLabel('Leg het uit').fill('de belastingwet')
    await dialog().getByRole('button', { name: 'Vastleggen' }).click()
    await page.getByText('Niet ingewilligd op 20 november 2026', { exact: true }).waitFor()
    await button('Weigering: lezen').click()
    await page
      .getByText(/Autoriteit Persoonsgegevens/)
      .first()
      .waitFor()
  })
})

describe(`a correction and a frozen case, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

  const button = (name: string | RegExp) => page.getByRole('button', { name })

  beforeAll(async () => {
    place = await makeWorkplace()
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('while a correction runs the case says so, and the old value stands with the request', async () => {
    await noteRequest(page, { piece: 'verkerk', kind: 'verbeteren' })
    await button('Begin de correctie').click()
    await page.getByText('De correctie loopt').waitFor()
    await button(/^Naar dossier/).click()
    await page.getByText('Correctie loopt', { exact: true }).waitFor()
    const place = page.getByRole('textbox', { name: 'Woonplaats' })
    const before = await place.inputValue()
    await place.fill('Delft')
    await place.blur()
    await page
      .getByText(/opgeslagen om/)
      .first()
      .waitFor()
    await page.getByRole('link', { name: 'Naar het verzoek' }).click()
    const row = page.getByRole('row', { name: /Delft/ })
    await row.waitFor()
    expect(await row.innerText()).toContain(before)
    await expectWellMade(page)
  })

  it('a frozen case shows its number and what can still be done, and comes back when it is lifted', async () => {
    await noteRequest(page, { piece: 'amrani', kind: 'bevriezen' })
    await button(/^Bevriezen/).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Waarom?').selectOption('accuracy-contested')
    await dialog.getByRole('button', { name: 'Bevriezen' }).click()
    await page
      .getByText(/^bevroren sinds/)
      .first()
      .waitFor()
    await page.keyboard.press('Alt+1')
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
    expect(await page.getByText('Samira').count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('2026-0001')
    await page.getByRole('option', { name: '2026-0001' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Dossier 2026-0001 is bevroren' }).waitFor()
    const words = await page.locator('main').innerText()
    for (const secret of ['Samira', 'Amrani', '2.431,18', 'ontruiming']) expect(words).not.toContain(secret)
    expect(await page.getByRole('navigation', { name: 'Onderdelen van het dossier' }).count()).toBe(0)
    await expectWellMade(page)
    await button('Beperking opheffen').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Opheffen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Samira el Amrani' }).waitFor()
    await goToPart(page, 'Geld')
  })

  it('both can begin at the case: a request with the resident filled in, and freezing without a request', async () => {
    await findCase(page, 'verkerk', 'Daan Verkerk')
    await goToPart(page, 'Tijdlijn')
    await button('Verzoek of klacht noteren').click()
    await page.getByRole('heading', { level: 1, name: 'Verzoek noteren' }).waitFor()
    await page.getByRole('radio', { name: /^klacht/ }).check()
    await button('Noteren en verder').click()
    await page.getByRole('heading', { level: 1, name: 'Klacht: Daan Verkerk' }).waitFor()
    await findCase(page, 'verkerk', 'Daan Verkerk')
    await goToPart(page, 'Tijdlijn')
    await button('Bevries dit dossier').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Bevriezen' }).click()
    await page.getByText('Kies eerst een reden.').waitFor()
    await dialog.getByLabel('Waarom?').selectOption('unlawful')
    await dialog.getByRole('button', { name: 'Bevriezen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dossier 2026-0002 is bevroren' }).waitFor()
    expect(await page.locator('body').innerText()).not.toContain('Verkerk')
    await expectWellMade(page)
  })
})
