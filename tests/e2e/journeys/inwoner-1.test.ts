import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfFile, type PdfFile } from '#tests/documents/support/pdf-tools.ts'
import { CasePage } from '../support/case-page.ts'
import { expectWellMade } from '../support/eyes.ts'
import { firstStart, addReceiver } from '../support/first-start.ts'
import { askConsent, callGemeente, typeNotes } from '../support/inwoner-1.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { readVault, type WholeCase } from '../support/whole-case.ts'

const mayGo = [
  'ontruiming',
  '8 december 2026',
  '10:00',
  '26-118834',
  '2.431,18',
  '428,00',
  '316,80',
  '1.102',
  '4.277,98',
]
const mayNotGo = ['600,00', '4.877,98', 'huisarts', 'school', 'slaap', 'schaam']

describe(`a resident in crisis, from an empty screen to a printed handover, on ${whichDriver()}`, () => {
  let app: Application
  let page: Page
  let desk: CasePage
  let path = ''
  const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-stick-'))

  beforeAll(async () => {
    app = await launch()
    page = app.firstPage
    page.setDefaultTimeout(15_000)
    await page.setViewportSize({ width: 1366, height: 768 })
    await firstStart(page)
    await addReceiver(page, {
      Naam: 'Lansingerland',
      Gemeente: 'Lansingerland',
      'Afdeling of loket': 'schulddienstverlening',
      Functie: 'ketenregisseur schuldhulpverlening',
      'Rechtstreeks nummer': '010-5550130',
      'E-mail': 'schulddienstverlening@example.org',
    })
    desk = new CasePage(page)
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('MS2 the notes become a handover in at most 100 clicks, navigations and fields', async () => {
    await page.getByRole('link', { name: 'Vandaag' }).click()
    await desk.start()
    await typeNotes(desk)
    await askConsent(desk)
    await callGemeente(desk)
    path = join(folder, '2026-0001-1.pdf')
    await app.answerDialog(path)
    await desk.press('Maak de overdracht')
    await desk.press(/^Bewaar als gewone PDF/)
    await page.getByText(`Hij ligt hier: ${path}`).waitFor()
    const { clicks, navigations, fields } = desk.effort
    expect(clicks + navigations + fields).toBeLessThanOrEqual(100)
    expect({ clicks, navigations, fields }).toMatchObject({ navigations: 5 })
  }, 240_000)

  it('MS2 every fact of the notes is in the vault', async () => {
    const vault = await readVault(page, 'amrani')
    expectPerson(vault)
    expectMoney(vault)
    expectDebts(vault)
    expectRemarks(vault)
    expectCrisisAndCall(vault)
  })

  it('MS3 the PDF says what she agreed to and nothing else', async () => {
    const pdf = pdfFile(readFileSync(path))
    const text = pdf.flat()
    for (const fact of mayGo) expect(text).toContain(fact)
    expect(text).toMatch(/gesprek uiterlijk (?:op )?(?:woensdag )?25 november 2026/)
    expect(text).toContain('woensdag 25 november')
    expect(text).toContain('06-12345601')
    const everything = `${text} ${pdf.info()} ${basename(path)}`.toLowerCase()
    for (const secret of mayNotGo) expect(everything).not.toContain(secret)
    expectCleanFile(pdf)
  })

  it('MS3 the file that was proposed is named by its reference only', async () => {
    const [save] = (await app.recorded()).dialogs
    const proposed = basename(String(save?.options['defaultPath']))
    expect(proposed).toMatch(/^[0-9-]+\.pdf$/)
    expect(existsSync(path)).toBe(true)
  })

  it('asks what the gemeente must know, and shows both clocks', async () => {
    await page
      .getByText('Gemeente gebeld vrijdag 20 november: gesprek uiterlijk woensdag 25 november.')
      .waitFor()
    await page.getByText('Laatste zinnige beldag: woensdag 2 december').waitFor()
    await page.getByText('nog 18 dagen').waitFor()
  })

  it('marks the handover as sent, and says when to expect word', async () => {
    await desk.choose('Hoe?', 'met beveiligde mail')
    await desk.press('Markeer als verstuurd')
    await page.getByText('Verwacht bericht op 4 december 2026.').first().waitFor()
  })

  it.each(['Gesprek', 'Geld', 'Schulden', 'Toestemming', 'Overdracht', 'Maatje', 'Tijdlijn'] as const)(
    'the part %s is well made: nothing for axe, no scrolling sideways at 200 percent, large enough to hit',
    async (part) => {
      await desk.go(part)
      await expectWellMade(page)
      expect(await page.title()).toBe('Dossier · Thuisbasis')
    },
  )

  it('finds her back by a piece of name, phone number or postcode', async () => {
    for (const piece of ['mrani', '12345601', '2651 ck']) {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(piece)
      await page.getByRole('option', { name: /Samira el Amrani/ }).waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Delete')
    }
  })
})

function expectCleanFile(pdf: PdfFile): void {
  expect(pdf.check()).toMatch(/No syntax or stream encoding errors/)
  expect(pdf.pages()).toBeGreaterThanOrEqual(2)
  expect(pdf.pages()).toBeLessThanOrEqual(4)
  // Name, type, encoding, then: embedded, subset, with its own table of characters.
  for (const font of pdf.fonts()) expect(font).toMatch(/ yes +(?:yes|no) +yes +\d+ +\d+$/)
}

function expectPerson({ read: { head, resident }, members, points }: WholeCase): void {
  expect(resident).toMatchObject({
    givenName: 'Samira',
    familyName: 'el Amrani',
    birthDay: '1992-02-03',
    address: 'Lindelaan 14 bis',
    postcode: '2651 CK',
    place: 'Berkel en Rodenrijs',
    municipality: 'Lansingerland',
    languages: 'Nederlands en Berbers',
    interpreterNeeded: 'no',
    reading: 'with-difficulty',
  })
  expect(head).toMatchObject({
    openedPlace: 'walk-in',
    householdKind: 'alone-with-children',
    ownWords: 'dat we in huis kunnen blijven',
    companionWanted: 'yes',
    companionWish: 'liefst een vrouw',
    handoverWish: 'agreed',
  })
  expect(members.map(({ kind, age, presence }) => [kind, age, presence])).toEqual([
    ['child', 6, 'hele week'],
    ['child', 11, 'hele week'],
  ])
  expect(points).toHaveLength(1)
  expect(points[0]).toMatchObject({
    value: '06-12345601',
    channel: 'phone-and-app',
    safe: 'yes',
    notWhen: 'appen mag, bellen liever niet als de kinderen erbij zijn. Geen e-mail',
  })
}

function expectMoney({ money: { incomes, costs, incomeTotal, costTotal } }: WholeCase): void {
  expect(incomes.map(({ kind, amount, period, state }) => [kind, amount.kind, period, state])).toEqual([
    ['wage', 'about', 'four-weeks', 'running'],
    ['child-budget', 'unknown', 'month', 'running'],
    ['child-benefit', 'unknown', 'month', 'running'],
    ['rent-allowance', 'exact', 'month', 'stopped'],
    ['care-allowance', 'exact', 'month', 'running'],
  ])
  expect(incomes[0]).toMatchObject({ monthlyCents: 141_917 })
  expect(incomes[3]).toMatchObject({ stoppedDay: '2026-07' })
  expect(incomes[3]?.question).toContain('waarom')
  expect(incomeTotal).toMatchObject({ knownCents: 154_617, unknownCount: 2 })
  expect(costs.map(({ kind }) => kind)).toEqual([
    'rent',
    'energy',
    'health-insurance',
    'phone-internet-tv',
    'childcare',
    'groceries',
  ])
  expect(costTotal).toMatchObject({ knownCents: 178_469, unknownCount: 0 })
}

function expectDebts({ debts: { debts, total }, crises }: WholeCase): void {
  expect(total).toMatchObject({ knownCents: 487_798, unknownCount: 0 })
  const [sister, landlord, energy, insurer, allowances] = debts
  expect(sister).toMatchObject({
    creditorKind: 'family-or-friends',
    mark: { source: 'told', sharing: 'never' },
  })
  expect(landlord).toMatchObject({
    creditorKind: 'housing-corporation',
    collectorKind: 'bailiff',
    reference: '26-118834',
    amount: { kind: 'exact', cents: 243_118 },
    mark: { source: 'document-seen', sourceDay: '2026-11-20', sharing: 'may' },
  })
  expect(landlord?.note).toContain('3,5 maand')
  expect(energy).toMatchObject({ amount: { cents: 42_800 }, mark: { source: 'document-seen' } })
  expect(`${energy?.note} ${energy?.lastContactDay}`).toMatch(/2 termijnen.*2026-11-02/)
  expect(insurer).toMatchObject({ amount: { cents: 31_680 } })
  expect(insurer?.note).toContain('2 maanden')
  expect(allowances).toMatchObject({
    creditorKind: 'allowances-office',
    amount: { cents: 110_200 },
    letterDay: '2026-09-14',
  })
  expect(crises.map(({ debtId }) => debtId)).toEqual([landlord?.id])
}

function expectRemarks({ remarks }: WholeCase): void {
  const of = (kind: string) => remarks.filter((one) => one.kind === kind).map(({ text }) => text)
  expect(of('strength')).toEqual(['werkt altijd', 'kan goed met haar telefoon overweg', 'zus helpt oppassen'])
  expect(of('worry')).toHaveLength(5)
  expect(of('missing')).toEqual(['plastic tas met post, niet alles is open'])
  const doctor = remarks.find(({ text }) => text?.includes('huisarts'))
  expect(doctor?.mark.sharing).toBe('never')
}

function expectCrisisAndCall({ crises, moments, consents }: WholeCase): void {
  expect(crises).toHaveLength(1)
  expect(crises[0]).toMatchObject({
    kind: 'eviction',
    stage: 'formal-notice',
    executesOn: '2026-12-08',
    executesAt: '10:00',
    clocks: {
      daysLeft: 18,
      lastUsefulCallDay: '2026-12-02',
      gemeenteToldDay: '2026-11-20',
      talkDueDay: '2026-11-25',
    },
  })
  expect(moments).toHaveLength(1)
  expect(moments[0]).toMatchObject({ number: '010-5550130', confirmationAsked: true, toldOfCrisis: true })
  const [consent] = consents
  expect(consent).toMatchObject({ form: 'signature-on-paper', givenOn: '2026-11-20', withdrawnOn: null })
  const said = Object.fromEntries((consent?.parts ?? []).map(({ part, answer }) => [part, answer]))
  expect(said).toMatchObject({ income: 'yes', debts: 'yes', costs: 'yes', strengths: 'yes', reading: 'yes' })
  expect(Object.values(said).filter((answer) => answer === 'no')).toHaveLength(3)
}
