import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watch, type Watch } from '../support/eyes.ts'
import { firstStart } from '../support/first-start.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'

const given = fileURLToPath(new URL('../../../resources/demo/vrijwilligers.csv', import.meta.url))

describe(`a list of volunteers, from its file to the people, on ${whichDriver()}`, () => {
  let folder = ''
  let app: Application
  let page: Page
  let watched: Watch

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const press = async (name: string | RegExp): Promise<void> => {
    await button(name).focus()
    await page.keyboard.press('Enter')
  }
  const part = async (name: RegExp): Promise<void> => {
    await page.getByRole('link', { name }).focus()
    await page.keyboard.press('Enter')
  }
  const toStart = async (): Promise<void> => {
    await page.keyboard.press('Alt+4')
    await page.getByRole('heading', { level: 1, name: 'Maatjes' }).waitFor()
    await press('Lijst inlezen')
    await page.getByRole('heading', { level: 1, name: 'Lijst inlezen' }).waitFor()
  }
  const choose = async (path: string | null): Promise<void> => {
    await app.answerDialog(path)
    await press('Kies een lijst')
  }
  const fileWith = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'thuisbasis-import-'))
    app = await launch()
    page = app.firstPage
    watched = watch(page)
    await page.setViewportSize({ width: 1366, height: 768 })
    await firstStart(page)
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    expect(watched.complaints).toEqual([])
  })

  it('a file that is no list says what to do and changes nothing; who goes back is left in peace', async () => {
    await toStart()
    await choose(fileWith('rooster.csv', '<html><table><tr><td>Naam</td></tr></table></html>'))
    await page.getByText('Dit is een webpagina. Open het bestand en bewaar het als Excel-werkmap').waitFor()
    await page.getByText('Er is niets veranderd.').waitFor()
    await choose(fileWith('leeg.csv', 'Naam;Telefoon\n'))
    await page.getByText('Onder de namen van de kolommen staat niemand.').waitFor()
    await choose(null)
    await page.getByText('Er is niets veranderd.').waitFor({ state: 'detached' })
    expect(await page.getByText('Verder waar je was').count()).toBe(0)
    await page.keyboard.press('Alt+4')
    await page.getByText('Nog geen maatjes').waitFor()
    const asked = (await app.recorded()).dialogs.at(-1)?.options
    expect(JSON.stringify(asked)).toContain('"extensions":["xlsx","csv","tsv","txt"]')
  })

  it('the list as it is: every column is known, and what is not clear is asked', async () => {
    await toStart()
    await choose(given)
    await page.getByText('12 regels uit een CSV-bestand').waitFor()
    expect(await page.getByText('herkend').count()).toBe(15)
    await button('12 maatjes toevoegen').waitFor()
    await page.getByText('Er zijn nog 10 vragen open.').waitFor()
  })

  it('a column that is not read asks nothing; given back, it asks again', async () => {
    const remark = page.getByRole('combobox', { name: 'Waar gaat de kolom “Opm.” over?' })
    await remark.selectOption({ label: 'blijft alleen leesbaar' })
    await page
      .getByRole('row', { name: /^Opm\./ })
      .getByText('niet gelezen')
      .waitFor()
    await page.getByText('Er zijn nog 9 vragen open.').waitFor()
    await remark.selectOption({ label: 'opmerking' })
    await page
      .getByRole('row', { name: /^Opm\./ })
      .getByText('door jou gekozen')
      .waitFor()
    await page.getByText('Er zijn nog 10 vragen open.').waitFor()
  })

  it('two columns cannot both be the phone: the other one lets go and says so', async () => {
    const mail = page.getByRole('combobox', { name: 'Waar gaat de kolom “E-mail” over?' })
    await mail.selectOption({ label: 'telefoon' })
    await page.getByText('De kolom “Telefoon” staat nu op “blijft alleen leesbaar”').waitFor()
    await mail.selectOption({ label: 'e-mail' })
    await page
      .getByRole('combobox', { name: 'Waar gaat de kolom “Telefoon” over?' })
      .selectOption({ label: 'telefoon' })
    await page
      .getByRole('row', { name: /^Telefoon/ })
      .getByText('door jou gekozen')
      .waitFor()
  })

  it('a question stands beside the words of the list; its answer can be taken back', async () => {
    await part(/^Vragen en meldingen/)
    const card = page.getByRole('article').filter({ hasText: 'Joost Bakker' })
    await card.getByText('“di+do avond, za”').waitFor()
    await card.getByRole('radio', { name: /^ochtend/ }).focus()
    await page.keyboard.press('Space')
    await card.getByText('beantwoord').waitFor()
    await page.getByText('Er zijn nog 9 vragen open.').waitFor()
    await card.getByRole('button', { name: /^Neem het antwoord terug/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Er zijn nog 10 vragen open.').waitFor()
    await card.getByRole('radio', { name: /^ochtend/ }).focus()
    await page.keyboard.press('Space')
    await page.getByText('Er zijn nog 9 vragen open.').waitFor()
  })

  it('the same words in another line are answered with one press', async () => {
    const marek = page.getByRole('article').filter({ hasText: 'Marek Kowalczyk' })
    await marek.getByRole('radio', { name: /^alle dagen/ }).focus()
    await page.keyboard.press('Space')
    await press('Zelfde antwoord bij nog 1 regel met “avonden”')
    await page.getByText('Er zijn nog 7 vragen open.').waitFor()
  })

  it('the preview puts the cells of the list beside what was read of them', async () => {
    await part(/^Voorbeeld/)
    const joost = page.getByRole('row', { name: /^Joost Bakker/ })
    for (const words of [
      'di do avond, za ochtend',
      'VOG 5 september 2025',
      'graag met jongeren',
      '2 van 2 vrij',
    ])
      await joost.getByText(words).waitFor()
    await press(/^Vergelijk met je lijst: Joost Bakker/)
    const beside = page.getByRole('table', { name: 'Je lijst en wat we ervan lezen: Joost Bakker' })
    const row = beside.getByRole('row', { name: /^Beschikbaar/ })
    await row.getByText('di+do avond, za', { exact: true }).waitFor()
    await row.getByText('beschikbaar: di do avond, za ochtend').waitFor()
    await press(/^Vergelijk met je lijst: Joost Bakker/)
    await beside.waitFor({ state: 'detached' })
  })

  it('whoever is left out asks nothing any more', async () => {
    await page.getByRole('checkbox', { name: 'toevoegen Wim de Wit' }).focus()
    await page.keyboard.press('Space')
    await button('11 maatjes toevoegen').waitFor()
    await page.getByText('1 regel wordt overgeslagen. Er zijn nog 5 vragen open.').waitFor()
  })

  it('a list that was begun is there again after something else', async () => {
    await toStart()
    await page.getByText('Verder waar je was').waitFor()
    await press(/^Verder met: Lijst van 20 november 2026/)
    await button('11 maatjes toevoegen').waitFor()
  })

  it('with questions open the cursor is on the way back; accepted, the list itself is forgotten', async () => {
    await press('11 maatjes toevoegen')
    const dialog = page.getByRole('dialog', { name: '11 maatjes toevoegen?' })
    await dialog.getByText('Er zijn nog 5 vragen open.').waitFor()
    const back = dialog.getByRole('button', { name: 'Naar de vragen' })
    await expect.poll(() => back.evaluate((one) => one === document.activeElement)).toBe(true)
    await dialog.getByRole('button', { name: '11 maatjes toevoegen' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('11 maatjes zijn toegevoegd').waitFor()
    await page.getByText('De lijst zelf is vergeten').waitFor()
    await page.getByText('wacht op VOG: 1, inzetbaar: 10').waitFor()
    await page.getByRole('link', { name: 'Marek Kowalczyk' }).waitFor()
    await press('Naar alle maatjes')
    await page.getByText('11 maatjes').waitFor()
    await page.getByRole('row', { name: /Joost Bakker .*di do avond, za ochtend/ }).waitFor()
    expect(await page.getByRole('row', { name: /Wim de Wit/ }).count()).toBe(0)
  })

  it('a second time everybody is known, and only who was left out is new; the list can be forgotten', async () => {
    await toStart()
    expect(await page.getByText('Verder waar je was').count()).toBe(0)
    await choose(given)
    await button('1 maatje toevoegen').waitFor()
    await part(/^Voorbeeld/)
    const joost = page.getByRole('row', { name: /^Joost Bakker/ })
    await joost.getByText('Staat al bij de maatjes:').waitFor()
    await joost.getByRole('link', { name: 'Joost Bakker' }).waitFor()
    await press('Vergeet deze lijst')
    await page.getByRole('dialog', { name: 'Deze lijst vergeten?' }).waitFor()
    await press('Lijst vergeten')
    await page.getByText('Neem de lijst die je al hebt').waitFor()
    expect(await page.getByText('Verder waar je was').count()).toBe(0)
    await page.keyboard.press('Alt+4')
    await page.getByText('11 maatjes').waitFor()
  })
})
