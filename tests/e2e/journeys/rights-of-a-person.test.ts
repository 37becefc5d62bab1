import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sevenZipFile } from '#tests/documents/support/office.ts'
import { goToPrivacy } from '../support/beheer.ts'
import { expectWellMade, expectWellMadeAndGo, watch, type Watch } from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

describe(`what somebody asks about their own data, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page
  let watched: Watch
  let words = ''

  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  const field = (label: string | RegExp) => page.getByLabel(label, { exact: true })
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const zip = () => join(place.folder, 'inzage.zip')

  beforeAll(async () => {
    place = await makeWorkplace()
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    watched = watch(page)
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
    expect(watched.complaints).toEqual([])
  })

  it('everything that goes is looked through first, and something is left out with its ground', async () => {
    await goToPrivacy(page, 'Inzage')
    await field('Van wie wil je alles zien?').fill('amrani')
    await page.getByText(/^\d+ pers(oon|onen) gevonden$/).waitFor()
    await page.getByRole('link', { name: 'Samira el Amrani' }).click()
    await heading('Samira el Amrani').waitFor()
    expect(await page.title()).toBe('Inzage en meenemen · Thuisbasis')
    await page.getByText('Niets weggelaten door jullie').waitFor()
    const leave = button('Laat weg: Geboortedatum')
    await leave.click()
    await expectWellMadeAndGo(page)
    await expect.poll(() => leave.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Laat weg' }).click()
    await page.getByText('Kies waarom dit niet mee kan.').waitFor()
    await dialog.getByRole('radio', { name: 'iemands veiligheid' }).check()
    await dialog.getByRole('button', { name: 'Laat weg' }).click()
    const back = button('Zet terug: Geboortedatum')
    await back.waitFor()
    await expect.poll(() => back.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.getByText('1 weggelaten door jullie').waitFor()
    await page.getByRole('checkbox', { name: 'Alleen wat afgeschermd of weggelaten is' }).check()
    expect(await button('Laat weg: Achternaam').count()).toBe(0)
  })

  it('X3 the package opens with the six words that are shown once, and with nothing else', async () => {
    await button('Geef het mee').click()
    await expectWellMadeAndGo(page)
    await button('Geef het mee').click()
    await app.answerDialog(zip())
    await page.getByRole('button', { name: /^Beveiligd pakket/ }).click()
    words = await field('De zes woorden').innerText()
    expect(words.split(' ')).toHaveLength(6)
    // Escape does not lose what is shown once.
    await page.keyboard.press('Escape')
    await expectWellMade(page)
    await button('Ik heb de woorden overgeschreven').click()
    expect(await page.locator('body').innerText()).not.toContain(words)
    const file = sevenZipFile(readFileSync(zip()))
    expect(file.opens(words)).toBe(true)
    expect(file.opens('iets anders dan dat')).toBe(false)
    expect(file.entries().map(({ name }) => name)).toContain('gegevens.json')
    const data = file.content('gegevens.json', words).toString('utf8')
    expect(data).toContain('el Amrani')
    expect(data).not.toContain('1992-02-03')
  })

  it('a package is taken in with its own words only, and not twice', async () => {
    await page.getByRole('link', { name: 'Iemand anders kiezen' }).click()
    await field('De zes woorden').fill('zes woorden die er niet bij passen')
    await app.answerDialog(zip())
    await button('Kies het pakket').click()
    await page.getByText('Deze woorden passen niet bij het pakket.').waitFor()
    await field('De zes woorden').fill(words)
    await app.answerDialog(zip())
    await button('Kies het pakket').click()
    await page.getByText('Deze inwoner staat hier al. Er is niets veranderd.').waitFor()
  })

  it('D6 erasing shows what goes, asks for the number, and leaves proof without the person', async () => {
    await goToPrivacy(page, 'Verwijderen')
    await field('Wie wil je verwijderen?').fill('verkerk')
    await page.getByRole('link', { name: 'Daan Verkerk' }).click()
    await page.getByRole('heading', { name: 'Dit gaat weg' }).waitFor()
    await page.getByRole('row', { name: /^Schulden/ }).waitFor()
    await expectWellMade(page)
    await button('Verwijder voorgoed').click()
    await page.getByText('Kies waarom.').waitFor()
    await page.getByRole('radio', { name: 'de persoon vraagt het' }).check()
    const number = field(/^Typ .* om te bevestigen$/)
    await number.fill('Daan')
    await page.keyboard.press('Enter')
    await page.getByText('Typ precies dit: 2026-0002').waitFor()
    await number.fill('2026-0002')
    await page.keyboard.press('Enter')
    await heading('Verwijderbewijs').waitFor()
    await expectWellMade(page)
    const said = await page.locator('main').innerText()
    expect(said).toContain('De persoon heeft erom gevraagd')
    expect(said).not.toMatch(/Daan|Verkerk|2026-0002/)
    const proof = join(place.folder, 'bewijs.pdf')
    await app.answerDialog(proof)
    await button(/^Bewaar als PDF/).click()
    await page.getByText('Het bewijs is bewaard').waitFor()
    expect(existsSync(proof) && readFileSync(proof).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('who was erased is found nowhere any more; that somebody was, stays in the list', async () => {
    await button('Terug naar Verwijderen').click()
    await page.getByText(/^Een inwoner, met het hele dossier · /).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('verkerk')
    await page.getByText('Niemand gevonden met “verkerk”.').waitFor()
    await page.keyboard.press('Escape')
  })

  it('the log of who saw what is whole', async () => {
    await goToPrivacy(page, 'Wie zag wat')
    await button('Kijk het na').click()
    await page.getByText('De lijst is heel').waitFor()
    await expectWellMade(page)
  })
})
