import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goToPrivacy } from '../support/beheer.ts'
import { call } from '../support/bridge.ts'
import { expectWellMade } from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

/** Closes the cases of two residents today, so that their term is over in two years. */
async function closeTwo(page: Page): Promise<void> {
  for (const text of ['verkerk', 'wit']) {
    const found = (await call(page, 'cases.list', { text, limit: 1 })) as {
      value: readonly { caseId: string }[]
    }
    const caseId = found.value[0]?.caseId
    const changes = { phase: 'closed' }
    const closed = (await call(page, 'cases.amendCase', { caseId, changes })) as { ok: boolean }
    if (!closed.ok) throw new Error(`not closed: ${JSON.stringify(closed)}`)
  }
}

describe(`what may go after its term, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const dialog = () => page.getByRole('dialog')
  const part = (name: string) => page.getByRole('region', { name })

  beforeAll(async () => {
    place = await makeWorkplace()
    const vaultFolder = place.vault('vault')
    const before = await launch({ vaultFolder })
    await openDoor(before.firstPage)
    await closeTwo(before.firstPage)
    await before.close()
    app = await launch({ vaultFolder, now: '2028-12-04T10:40' })
    page = app.firstPage
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('Vandaag says that something may go, and nothing went by itself', async () => {
    await part('Privacy').getByRole('link', { name: 'Bewaartermijnen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Privacy: bewaartermijnen' }).waitFor()
    await page.getByRole('checkbox', { name: /^Daan Verkerk/ }).waitFor()
    await page.getByRole('checkbox', { name: /^Hendrik de Wit/ }).waitFor()
    await page.getByText('voorstel, door het bestuur te bepalen').first().waitFor()
    await expectWellMade(page)
  })

  it('is kept longer with a reason and an end, and can then not be chosen', async () => {
    await button('Daan Verkerk: langer bewaren').click()
    await dialog().getByRole('button', { name: 'Langer bewaren' }).click()
    await page.getByText('Kies eerst een reden.').waitFor()
    await dialog().getByLabel('Waarom?').selectOption('claim')
    await dialog().getByLabel('Tot wanneer?').fill('1-1-2020')
    await dialog().getByRole('button', { name: 'Langer bewaren' }).click()
    await page.getByText(/^Deze dag is al geweest/).waitFor()
    await dialog().getByLabel('Tot wanneer?').fill('1-6-2029')
    await dialog().getByRole('button', { name: 'Langer bewaren' }).click()
    await part('Blijft nog').getByText('bewaarstop tot 1 juni 2029').waitFor()
    await page.getByRole('checkbox', { name: /^Daan Verkerk/ }).waitFor({ state: 'detached' })
    await part('Bewaarstops').getByRole('button', { name: 'Bewaarstop van Daan Verkerk opheffen' }).waitFor()
  })

  it('goes only after a look at what goes and a word typed back', async () => {
    await page.getByRole('checkbox', { name: /^Hendrik de Wit/ }).check()
    await page.getByText('1 gekozen').waitFor()
    await button('Bekijk wat er weggaat').click()
    await dialog().getByRole('table').waitFor()
    await dialog().getByRole('button', { name: 'Definitief verwijderen' }).click()
    await dialog()
      .getByText(/^Typ precies dit:/)
      .waitFor()
    await expectWellMade(page)
    const asked = dialog().getByLabel(/^Typ .* om te bevestigen$/)
    const word = /^Typ (.*) om te bevestigen$/.exec(
      (await dialog().locator('label', { hasText: 'om te bevestigen' }).innerText()).trim(),
    )?.[1]
    await asked.fill(word ?? '')
    await dialog().getByRole('button', { name: 'Definitief verwijderen' }).click()
    await page.getByText(/^1 keuze is weg/).waitFor()
    await page.keyboard.press('Alt+2')
    await page.getByRole('heading', { level: 1, name: 'Inwoners' }).waitFor()
    await page.getByText('Daan Verkerk').first().waitFor()
    expect(await page.getByText('Hendrik de Wit').count()).toBe(0)
  })

  it('what the board decided about a term stands in the list', async () => {
    await goToPrivacy(page, 'Bewaartermijnen')
    await button('Termijnen bekijken').click()
    await button('Termijn wijzigen: Afgesloten dossier').click()
    await dialog().getByLabel('Hoeveel maanden?').fill('een jaar')
    await dialog().getByRole('button', { name: 'Vastleggen' }).click()
    await page.getByText(/^Schrijf een heel aantal maanden/).waitFor()
    await dialog().getByLabel('Hoeveel maanden?').fill('18')
    await dialog().getByLabel('Wanneer besloot het bestuur dit?').fill('1-12-2028')
    await dialog().getByRole('button', { name: 'Vastleggen' }).click()
    const row = page.getByRole('row', { name: /^Afgesloten dossier/ })
    await row.getByText('besloten op 1 december 2028').waitFor()
    await row.getByText(/18 maanden/).waitFor()
    await expectWellMade(page)
  })
})
