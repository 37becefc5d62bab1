import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfFile } from '#tests/documents/support/pdf-tools.ts'
import { call } from '../support/bridge.ts'
import { expectWellMade } from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { findCase, goToPart, makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

interface Ranking {
  readonly value: {
    readonly ranked: readonly { readonly volunteerName: string }[]
    readonly excluded: readonly {
      readonly volunteerName: string
      readonly exclusions: readonly { readonly rule: string }[]
    }[]
  }
}

describe(`a maatje, from the question to the end, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page
  /** Who was put forward first, and who goes on. */
  let [first, second] = ['', '']

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const dialog = () => page.getByRole('dialog')
  const request = () => page.getByRole('article', { name: 'Maatje', exact: true })
  const step = (name: string) =>
    page
      .getByRole('list', { name: 'Waar staat deze koppeling?' })
      .locator('[aria-current]', { hasText: name })
  const fits = (name: string) => page.getByRole('group', { name: `Past het voor ${name}?` })
  /** Looks for somebody and puts the best one forward; answers who that is. */
  const proposeBest = async (): Promise<string> => {
    await request().getByRole('button', { name: 'Zoek een maatje' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await button(/^Stel voor/)
      .first()
      .click()
    await dialog().getByRole('button', { name: 'Stel voor' }).click()
    await page.getByRole('heading', { level: 1, name: 'Samira el Amrani' }).waitFor()
    await step('voorgesteld').waitFor()
    const panel = page.getByRole('region').filter({ has: step('voorgesteld') })
    return (await panel.getByRole('heading', { level: 2 }).textContent()) ?? ''
  }
  const introduce = async (): Promise<void> => {
    await field('Op welke dag?').fill('24-11')
    await field('Waar?').fill('bibliotheek, 10:00')
    await button('Noteer de kennismaking').click()
    await step('kennismaking').waitFor()
  }

  beforeAll(async () => {
    place = await makeWorkplace()
    mkdirSync(join(place.folder, 'stick'))
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
    await findCase(page, 'amrani', 'Samira el Amrani')
    await goToPart(page, 'Maatje')
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('what she said herself stands beside it, and a maatje is asked apart from who goes along', async () => {
    await page.getByText('“liefst een vrouw”').waitFor()
    expect(await page.getByRole('article', { name: 'Mee naar het gesprek' }).count()).toBe(1)
    await button('Vraag een maatje').click()
    await request().getByRole('radio', { name: 'snel nodig' }).check()
    await request().getByText('Wanneer kan de inwoner?').click()
    await request().getByRole('button', { name: 'Doordeweeks overdag' }).click()
    await request().getByRole('checkbox', { name: 'vrijdagmiddag' }).uncheck()
    await request().getByText('Waar, en wat tref je aan?').click()
    await request().getByRole('checkbox', { name: 'kat', exact: true }).check()
    await expectWellMade(page)
    await page.keyboard.press('Escape')
    await page.locator(':focus').and(button('Wijzig verzoek: Maatje')).waitFor()
    const asked = await request().getByRole('list').textContent()
    for (const words of ['snel nodig', 'ma t/m do overdag', 'vr ochtend', 'aan de deur: kat'])
      expect(asked).toContain(words)
  })

  it('a wish for a woman or a man says that nobody guesses it, and can be made a condition', async () => {
    await button('Wijzig verzoek: Maatje').click()
    await request().getByText('Wie past erbij?').click()
    await page.getByText('We raden dit nooit, ook niet uit een naam.').waitFor()
    await request().getByRole('radio', { name: 'een vrouw' }).check()
    await request()
      .getByRole('checkbox', { name: /^Dit is een voorwaarde/ })
      .check()
    await request().getByRole('listitem').filter({ hasText: 'een vrouw' }).getByText('voorwaarde').waitFor()
    await request().getByRole('radio', { name: 'maakt niet uit' }).first().check()
    await button('Klaar').click()
  })

  it('a proposal, a day to meet, and a sheet for her that says who comes and nothing of her debts', async () => {
    first = await proposeBest()
    await introduce()
    const path = join(place.folder, 'stick', 'kennismaking.pdf')
    await app.answerDialog(path)
    await page.getByText('Kennismakingsblad').click()
    await page.getByText(/gedeelde printer bewaart vaak een kopie/).waitFor()
    await button('Blad voor de inwoner: bewaar als PDF').click()
    await page.getByText(`Het ligt hier: ${path}`).waitFor()
    const text = pdfFile(readFileSync(path)).flat()
    expect(text).toContain(first.split(' ')[0])
    for (const secret of ['26-118834', '2.431,18', 'ontruiming', 'huisarts'])
      expect(text).not.toContain(secret)
    await expectWellMade(page)
  })

  it('a no is asked once more, without why; it is remembered and that volunteer is not offered again', async () => {
    await fits('Samira').getByRole('radio', { name: 'liever iemand anders' }).click()
    await dialog().waitFor()
    await expectWellMade(page)
    await page.keyboard.press('Escape')
    expect(await fits('Samira').getByRole('radio', { name: 'liever iemand anders' }).isChecked()).toBe(false)
    await fits('Samira').getByRole('radio', { name: 'liever iemand anders' }).click()
    await dialog().getByRole('button', { name: 'Noteer dit' }).click()
    await page.getByRole('heading', { name: 'Eerdere koppelingen' }).waitFor()
    const apart = page.getByRole('region', { name: 'Niet samen' }).getByRole('listitem')
    expect(await apart.allInnerTexts()).toEqual([expect.stringMatching(`${first}.*geen klik`)])
    await request().getByRole('button', { name: 'Zoek een maatje' }).click()
    await page.getByRole('heading', { level: 1, name: /Samira/ }).waitFor()
    await button(/^Stel voor/)
      .first()
      .waitFor()
    expect(await button(new RegExp(`^Stel voor.*${first}`)).count()).toBe(0)
    const { value } = (await call(page, 'matching.rankingOfCase', {
      caseId: await caseOf(page),
    })) as Ranking
    expect(value.ranked.map(({ volunteerName }) => volunteerName)).not.toContain(first)
    const out = value.excluded.find(({ volunteerName }) => volunteerName === first)
    expect(out?.exclusions.map(({ rule }) => rule)).toContain('no-click')
    await findCase(page, 'amrani', 'Samira el Amrani')
    await goToPart(page, 'Maatje')
  })

  it('both say yes and they begin', async () => {
    second = await proposeBest()
    expect(second).not.toBe(first)
    await introduce()
    expect(await button('Begin met elkaar').count()).toBe(0)
    await fits('Samira').getByRole('radio', { name: 'ja' }).check()
    await step('klik').waitFor()
    await fits(second).getByRole('radio', { name: 'ja' }).check()
    await button('Begin met elkaar').click()
    await step('actief').waitFor()
    await request().getByText('heeft iemand').waitFor()
    await page.getByRole('complementary').getByText(`${second}, loopt`).waitFor()
  })

  it('the contact of the maatje is in the vault within a minute, by keyboard', async () => {
    const began = performance.now()
    await button('Noteer een contact').focus()
    for (const key of ['Enter', 'Tab']) await page.keyboard.press(key)
    await page.locator(':focus').and(field('Met wie?')).waitFor()
    await page.keyboard.type('inwoner')
    for (const key of ['Enter', 'Enter', 'Enter']) await page.keyboard.press(key)
    await page.locator(':focus').and(field('Hoe lang?')).waitFor()
    await page.keyboard.type('lang')
    await page.keyboard.press('Enter')
    await page.keyboard.type('samen de post geopend')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Vul hele minuten in, bijvoorbeeld 45.').waitFor()
    await field('Hoe lang?').fill('45')
    await button('Noteer').and(page.locator('[data-main]')).click()
    await page.getByText('Het contact is genoteerd.').waitFor()
    expect(performance.now() - began).toBeLessThan(60_000)
    await page.getByText('laatste contact op 20 november 2026').waitFor()
  })

  it('roles and looking back have a history, and what was taken away comes back', async () => {
    await page.getByText('Wat het maatje doet').click()
    await page.getByRole('combobox', { name: 'Wat doet het maatje nu?' }).selectOption('practical')
    await button('Zet erbij').click()
    const line = page.getByText('praktische steun, vanaf 20 november 2026', { exact: true })
    await line.waitFor()
    await button('praktische steun, vanaf 20 november 2026 weghalen').click()
    await line.waitFor({ state: 'detached' })
    await page.keyboard.press('Alt+z')
    await line.waitFor()
    await page.getByText('Terugkijken').click()
    await page.getByText(/Kijk rond .* samen terug/).waitFor()
    await field('Wat gaat goed?').fill('de post is op orde')
    await button('Noteer dit gesprek').click()
    await page.getByText('Gaat goed: de post is op orde').waitFor()
    await expectWellMade(page)
  })

  it('a pause with a day, on again, and an end with its reason; the timeline tells it all', async () => {
    await button('Pauze').click()
    await field('Weer verder op').fill('straks')
    await button('Begin de pauze').click()
    await dialog()
      .getByRole('textbox', { name: 'Weer verder op' })
      .and(page.locator('[aria-invalid]'))
      .waitFor()
    await field('Weer verder op').fill('5-1')
    await button('Begin de pauze').click()
    await step('pauze').waitFor()
    expect(await field('Weer verder op').inputValue()).toBe('5 januari 2027')
    await button('Weer verder').click()
    await step('actief').waitFor()
    await button('Stoppen').click()
    await button('Stop de koppeling').click()
    await page.getByText('Kies eerst een reden.').waitFor()
    await page.getByRole('combobox', { name: 'Waarom stopt het?' }).selectOption('goal-reached')
    await button('Stop de koppeling').click()
    await page.getByText('Gestopt op 20 november 2026: doel bereikt.').waitFor()
    // The cursor does not fall off the page with the panel that is gone.
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    await request().getByText('afgerond').waitFor()
    await expectWellMade(page)
    await goToPart(page, 'Tijdlijn')
    const told = await page.getByRole('region', { name: 'Wat er gebeurde' }).innerText()
    for (const state of ['voorgesteld', 'kennismaking', 'loopt', 'pauze', 'gestopt'])
      expect(told).toContain(`Koppeling met ${second}: ${state}`)
    expect(told).toContain(`${second}, 45 minuten`)
    expect(told).not.toContain('geen klik')
  })
})

/** The case with this name, asked as the window asks. */
async function caseOf(page: Page): Promise<string> {
  const found = (await call(page, 'waiting.list', { show: 'all' })) as {
    value: readonly { caseId: string; residentName: string; kind: string }[]
  }
  const row = found.value.find(
    ({ residentName, kind }) => residentName === 'Samira el Amrani' && kind === 'maatje',
  )
  if (row === undefined) throw new Error('no request for a maatje')
  return row.caseId
}
