import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../support/bridge.ts'
import { watch, type Watch } from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { goToMaatjes, rankingOf } from '../support/maatjes.ts'
import { makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

describe(`from who waits to who is proposed, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page
  let watched: Watch

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const texts = (selector: string) => page.locator(selector).allInnerTexts()
  /** "+20 van 30" and "−3": what comes first is the number. */
  const pointsIn = (text: string): number => Number(text.replace('−', '-').match(/[+-]?\d+/)?.[0])
  const matches = async (): Promise<number> => {
    const reply = (await call(page, 'matches.list', { show: 'all' })) as { value: readonly unknown[] }
    return reply.value.length
  }
  const ask = async (resident: string, volunteer: string): Promise<void> => {
    await page.getByLabel('Inwoner', { exact: true }).selectOption({ label: resident })
    await page.getByLabel('Vrijwilliger', { exact: true }).selectOption({ label: volunteer })
  }
  const planRow = (resident: string) => page.getByRole('table').getByRole('row', { name: resident })

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

  it('who waits stands in the order in which they are served, with the reason beside the name', async () => {
    await goToMaatjes(page, 'Wachtlijst')
    await page.getByRole('link', { name: 'Samira el Amrani' }).waitFor()
    const names = await texts('tbody th a')
    expect(new Set(names.slice(0, 2))).toEqual(new Set(['Haben Tesfay Gebremariam', 'Samira el Amrani']))
    expect(names).toHaveLength(6)
    const samira = page.getByRole('row', { name: 'Samira el Amrani' })
    await samira.getByText('crisis 8 december 2026').waitFor()
    await samira.getByText('mee naar het gesprek').waitFor()
    await page.getByRole('row', { name: 'Hendrik de Wit' }).getByText('wacht 8 dagen').waitFor()
  })

  it('number one is explained at once, in the order of the yardstick', async () => {
    await rankingOf(page, 'Samira el Amrani')
    await page.getByRole('heading', { level: 2, name: 'Waarom staat Fatima Ouali bovenaan?' }).waitFor()
    const order = await button(/^Nummer \d/).allTextContents()
    expect(order.slice(0, 4).map((text) => text.replace(/^Nummer \d+: \d+/, ''))).toEqual([
      'Fatima Ouali',
      "Aïcha Benali-'t Hart",
      'Annelies de Bruin',
      'Ingrid Smit',
    ])
    await page.getByText('Wat helpt: overeenkomst laten tekenen').waitFor()
  })

  it('the total is taken apart: the points add up, and the week says when both can', async () => {
    const first = button(/^Nummer 1:/)
    await first.focus()
    await page.keyboard.press('Enter')
    const table = page.getByRole('table', { name: 'Waar de punten van Fatima Ouali vandaan komen' })
    await table.waitFor()
    const points = await table.locator('tbody td:last-child').allInnerTexts()
    const sum = points.map(pointsIn).reduce((total, value) => total + value, 0)
    expect(await table.locator('tfoot td').innerText()).toBe(`${sum} punten`)
    const week = page.getByRole('table', { name: 'Wanneer Samira el Amrani en Fatima Ouali kunnen' })
    expect(await week.getByRole('columnheader', { name: 'woensdag gesprek' }).count()).toBe(1)
    const mornings = await week.getByRole('row', { name: 'ochtend' }).getByRole('cell').allInnerTexts()
    expect(mornings.map((text) => text.trim())).toEqual([
      'geen van beiden',
      'geen van beiden',
      'allebei',
      'geen van beiden',
      'alleen de vrijwilliger',
      'geen van beiden',
      'geen van beiden',
    ])
  })

  it('two stand side by side, what differs most first', async () => {
    await page.getByRole('checkbox', { name: 'Vergelijk Fatima Ouali' }).check()
    await page.getByRole('checkbox', { name: /^Vergelijk Aïcha/ }).check()
    await button('Vergelijk deze twee').click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const rows = await dialog.getByRole('table').first().locator('tbody th').allInnerTexts()
    expect(rows.slice(0, 2)).toEqual(['Samen', 'dag van het gesprek'])
    expect(await dialog.getByRole('table').count()).toBe(3)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('nothing was proposed by looking; one press more notes it and shows where it goes on', async () => {
    expect(await matches()).toBe(0)
    await button('Stel voor Fatima Ouali').click()
    const dialog = page.getByRole('dialog', { name: 'Fatima Ouali voorstellen aan Samira el Amrani?' })
    await dialog.getByText('Er gaat geen bericht uit: jij belt zelf.').waitFor()
    expect(await matches()).toBe(0)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page
      .getByRole('navigation', { name: 'Onderdelen van het dossier' })
      .locator('[aria-current="page"]', { hasText: 'Maatje' })
      .waitFor()
    expect(await matches()).toBe(1)
    await goToMaatjes(page, 'Wachtlijst')
    await page.getByRole('row', { name: 'Samira el Amrani' }).getByText('voorgesteld: Fatima Ouali').waitFor()
  })

  it('the plan says who goes with whom, who has nobody and why', async () => {
    await goToMaatjes(page, 'Plan')
    await planRow('Petra J.').getByRole('cell', { name: 'Ingrid Smit', exact: true }).waitFor()
    await planRow('Haben').getByRole('cell', { name: 'Selam Haile', exact: true }).waitFor()
    const nobody = page.getByRole('region', { name: 'Nog niemand' })
    await nobody.getByText('Tomasz').waitFor()
    await nobody.getByText('Wat helpt: VOG laten zien').waitFor()
    expect(await matches()).toBe(1)
  })

  it('any other choice is answered, can be held, and the plan goes around it', async () => {
    await ask('Petra J. (maatje)', 'Kees Janssen')
    await page.getByText('Kees Janssen kan nu niet bij Petra J.:').waitFor()
    await ask('Petra J. (maatje)', 'Ingrid Smit')
    await page.getByText('Dit is al het plan: Ingrid Smit voor Petra J.').waitFor()
    const before = await planRow('Daan Verkerk').innerText()
    await ask('Daan Verkerk (maatje)', 'Annelies de Bruin')
    await page.getByText(/Daan Verkerk: Annelies de Bruin in plaats van/).waitFor()
    await page.getByText(/Samen past het \d+ punten minder goed\./).waitFor()
    await button('Houd dit vast in het plan').click()
    const held = button('Vasthouden Daan Verkerk met Annelies de Bruin')
    await held.and(page.locator('[aria-pressed="true"]')).waitFor()
    await goToMaatjes(page, 'Wachtlijst')
    await page.getByText('vast in het plan: Annelies de Bruin').waitFor()
    await goToMaatjes(page, 'Plan')
    await held.click()
    await held.waitFor({ state: 'detached' })
    expect(await planRow('Daan Verkerk').innerText()).toBe(before)
    expect(await matches()).toBe(1)
  })

  it('a gemeente asks for somebody: a case and its request at once', async () => {
    await goToMaatjes(page, 'Wachtlijst')
    await button('Verzoek van een gemeente').click()
    await page.getByRole('combobox', { name: 'Welke gemeente?' }).selectOption({ index: 1 })
    await page.getByRole('textbox', { name: 'Voornaam of voorletters' }).fill('J.')
    await page.getByRole('radio', { name: 'mee naar een gesprek' }).check()
    await button('Op de wachtlijst zetten').click()
    await page.getByRole('heading', { level: 1, name: 'J.' }).waitFor()
    await goToMaatjes(page, 'Wachtlijst')
    await page.getByText('vraag van een gemeente').waitFor()
    expect(await texts('tbody th a')).toHaveLength(7)
  })
})
