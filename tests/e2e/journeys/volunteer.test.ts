import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appContract } from '#main/contract/app-contract.ts'
import { clientOver } from '#main/contract/client.ts'
import { must } from '#tests/support/whole-app.ts'
import { pdfFile } from '#tests/documents/support/pdf-tools.ts'
import { call } from '../support/bridge.ts'
import { watch, type Watch } from '../support/eyes.ts'
import { firstStart } from '../support/first-start.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'

describe(`a volunteer from the first talk to deployable, without a mouse, on ${whichDriver()}`, () => {
  let folder = ''
  let app: Application
  let page: Page
  let watched: Watch

  const press = (keys: string) => page.keyboard.press(keys)
  const type = (text: string) => page.keyboard.type(text)
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  const box = (name: string | RegExp) => page.getByRole('textbox', { name })
  /** Of the part that has this name in it: waits until it is on the screen. */
  const partIs = (name: string) =>
    page
      .getByRole('navigation', { name: 'Onderdelen van dit maatje' })
      .locator('[aria-current]', { hasText: name })
      .waitFor()
  const focused = (name: string): Promise<void> =>
    expect
      .poll(() =>
        page
          .getByLabel(name, { exact: true })
          .evaluate((one) => one === document.activeElement)
          .catch(() => false),
      )
      .toBe(true)
  const inTheWay = () => page.getByText('Nu geen nieuwe koppeling:')

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'thuisbasis-volunteer-'))
    mkdirSync(join(folder, 'stick'))
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

  it('a name and Enter is enough to begin; what is still needed is said at once', async () => {
    await press('Alt+4')
    await heading('Maatjes').waitFor()
    await page.getByText('Nog geen maatjes').waitFor()
    await focused('Zoek een maatje')
    await press('Tab')
    await type('Bakker, Joost')
    await press('Enter')
    await heading('Joost Bakker').waitFor()
    expect(await page.title()).not.toContain('Bakker')
    const needed = page.locator('p', { hasText: 'Nu geen nieuwe koppeling:' })
    for (const reason of ['nog niet inzetbaar', 'VOG nog niet gezien', 'overeenkomst nog niet getekend'])
      await needed.getByRole('link', { name: reason }).waitFor()
  })

  it('a number that cannot be one stays as typed, with a sentence; a good one is kept', async () => {
    await page.getByLabel('Telefoon', { exact: true }).focus()
    await type('12')
    await press('Enter')
    await page.getByText('Met dit nummer kun je niet bellen.').waitFor()
    await page.getByLabel('Telefoon', { exact: true }).fill('0612345612')
    await press('Enter')
    await focused('E-mail')
    await type('joost.b@example.org')
    await press('Enter')
    await focused('Straat en huisnummer')
    await page.getByText('Met dit nummer kun je niet bellen.').waitFor({ state: 'detached' })
  })

  it('only the day and the kind of the certificate are kept; after 33 months a new one is asked for', async () => {
    await press('Alt+PageDown')
    await partIs('VOG en training')
    await page.getByText('Geen nummer en geen kopie.').waitFor()
    await page.getByRole('radio', { name: 'gezien' }).focus()
    await press('Space')
    await box('Datum op de VOG').focus()
    await type('5-2-2024')
    await press('Enter')
    await page.getByText('Deze VOG is 33 maanden oud.').waitFor()
    await page.getByText('Vraag alvast een nieuwe aan').waitFor()
    await page.getByRole('radio', { name: 'getekend' }).focus()
    await press('Space')
    await page.getByRole('link', { name: 'overeenkomst nog niet getekend' }).waitFor({ state: 'detached' })
  })

  it('a training gets the cursor when it is added, and comes back with Alt+Z when it was taken away', async () => {
    await page.getByRole('button', { name: 'Training erbij' }).focus()
    await press('Enter')
    await focused('Training')
    await press('Tab')
    await type('ged')
    await press('Tab')
    await type('2025')
    await press('Tab')
    const training = page.getByRole('button', { name: 'basistraining weghalen' })
    await page.getByRole('link', { name: 'training nog niet gedaan' }).waitFor({ state: 'detached' })
    await training.focus()
    await press('Enter')
    await training.waitFor({ state: 'detached' })
    await press('Alt+z')
    await training.waitFor()
    expect(await box('Gedaan op').inputValue()).toBe('2025')
  })

  it('languages, skills and the week, by keys alone', async () => {
    await press('Alt+PageDown')
    await partIs('Kan en wil')
    await box('Taal erbij').focus()
    await type('Tigrinya')
    await press('Enter')
    await page.getByRole('combobox', { name: 'Hoe goed: Tigrinya' }).waitFor()
    await page.getByRole('checkbox', { name: 'digitaal' }).focus()
    await press('Space')
    await press('Alt+PageDown')
    await partIs('Wanneer en waar')
    await page.getByRole('checkbox', { name: 'maandagochtend' }).focus()
    await press('Space')
    await press('ArrowDown')
    await press('Space')
    await press('ArrowRight')
    await focused('dinsdagmiddag')
    await page.getByText('Nu: ma overdag.').waitFor()
    await page.getByRole('button', { name: 'Weekend' }).focus()
    await press('Enter')
    await page.getByText('Nu: ma overdag, weekend hele dag.').waitFor()
  })

  it('somebody decides that this volunteer may be asked, and then nothing is in the way', async () => {
    for (const part of ['Kan en wil', 'VOG en training', 'Contact en stand']) {
      await press('Alt+PageUp')
      await partIs(part)
    }
    await page.getByRole('combobox', { name: 'Nieuwe stand' }).focus()
    await type('inzetbaar')
    await press('Tab')
    await type('fijn gesprek gehad')
    await page.getByRole('button', { name: 'Leg vast' }).focus()
    await press('Enter')
    await page.getByText('Nu: inzetbaar').waitFor()
    await inTheWay().waitFor({ state: 'detached' })
  })

  it('the list finds by language and says how things stand; what expires is on the overview', async () => {
    await press('Alt+4')
    await heading('Maatjes').waitFor()
    await focused('Zoek een maatje')
    await type('tigri')
    await page.getByText('1 gevonden met “tigri”').waitFor()
    const row = page.getByRole('row', { name: /Joost Bakker/ })
    for (const words of [
      'inzetbaar',
      'ma overdag, weekend hele dag',
      '1 van 1 vrij',
      /vernieuw: nog \d maand/,
    ])
      await row.getByText(words).waitFor()
    await type('x')
    await page.getByText('Niemand gevonden met “tigrix”').waitFor()
    await page.getByRole('link', { name: 'Verloopt' }).focus()
    await press('Enter')
    await heading('Wat verloopt').waitFor()
    await page.getByRole('row', { name: /Joost Bakker VOG 5 februari 2027/ }).waitFor()
  })

  it('the agreement lies where somebody wanted it, under a name that says nothing', async () => {
    await page.getByRole('link', { name: 'Joost Bakker' }).focus()
    await press('Enter')
    await partIs('VOG en training')
    await app.answerDialog(join(folder, 'stick', 'overeenkomst.pdf'))
    await page.getByRole('button', { name: 'Vrijwilligersovereenkomst: bewaar als PDF' }).focus()
    await press('Enter')
    await page.getByText('Vrijwilligersovereenkomst is bewaard').waitFor()
    const text = pdfFile(readFileSync(join(folder, 'stick', 'overeenkomst.pdf'))).flat()
    expect(text).toContain('Joost Bakker')
    const proposals = (await app.recorded()).dialogs.map(({ options }) => String(options['defaultPath']))
    for (const proposal of proposals) expect(basename(proposal)).not.toMatch(/joost|bakker/i)
  })

  it('the welcome letter goes to the printer', async (context) => {
    if (app.which === 'electron') context.skip('only the stand-in records what is printed')
    await page.getByRole('button', { name: 'Welkomstbrief: druk af' }).focus()
    await press('Enter')
    await page.getByText('Welkomstbrief is naar de printer').waitFor()
    const printed = (await app.recorded()).printed.at(-1)
    expect(pdfFile(Buffer.from(printed?.base64 ?? '', 'base64')).flat()).toContain('Joost')
  })

  it('what contacts took longer is proposed as a line, and only a person adds it', async () => {
    const api = clientOver(appContract, (name, input) => call(page, name, input))
    const [volunteer] = must(await api.volunteers.list({ text: 'bakker', show: 'current' }))
    const { caseId } = must(await api.cases.open({ place: 'walk-in' }))
    const contact = {
      receiverId: null,
      number: '',
      agreed: '',
      confirmationAsked: false,
      toldOfCrisis: false,
    }
    const took = { volunteerId: volunteer?.id ?? '', minutes: 80 }
    must(await api.contacts.add({ ...contact, ...took, caseId, channel: 'home', withWhom: 'inwoner' }))
    await page.getByRole('link', { name: 'Uren en onkosten' }).focus()
    await press('Enter')
    await page.getByText('Nog niets genoteerd in 2026.').waitFor()
    await page.getByRole('button', { name: 'Zet 1:20 uur klaar als regel' }).focus()
    await press('Enter')
    await focused('Dag')
    expect(await box('Duur').inputValue()).toBe('1:20')
    await page.getByText('Nog niets genoteerd in 2026.').waitFor()
    await press('Enter')
    const row = page.getByRole('row', { name: /20 november 2026/ })
    await row.waitFor()
    await page.getByText('Misschien vergeten').waitFor({ state: 'detached' })
    await row.getByRole('button', { name: /weghalen$/ }).focus()
    await press('Enter')
    await row.waitFor({ state: 'detached' })
  })

  it('hours are kept beside the tax-free maximum, and a month above it is said in words', async () => {
    await page.getByRole('link', { name: 'Uren en onkosten' }).focus()
    await press('Enter')
    await box('Duur').fill('1:30')
    await box('Vergoeding').fill('450')
    await press('Enter')
    await page.getByRole('row', { name: /20 november 2026/ }).waitFor()
    await focused('Dag')
    await page.getByText(/Boven het maximum van een maand: november 2026/).waitFor()
    await page.getByRole('button', { name: 'Regel van 20 november 2026 wijzigen' }).focus()
    await press('Enter')
    const editor = page.getByRole('group', { name: 'Regel van 20 november 2026 wijzigen' })
    await editor.getByRole('textbox', { name: 'Vergoeding' }).fill('8,40')
    await press('Enter')
    await page.getByText('Blijft onder het maximum.').waitFor()
    await press('Escape')
    await editor.waitFor({ state: 'detached' })
  })

  it('nobody leaves while something is open elsewhere; after that the list shows them only when asked', async () => {
    await page.getByRole('link', { name: 'Koppelingen' }).focus()
    await press('Enter')
    await page.getByRole('combobox', { name: 'Loopt al buiten Thuisbasis' }).selectOption('1')
    await page.getByRole('link', { name: 'Contact en stand' }).focus()
    await press('Enter')
    const next = page.getByRole('combobox', { name: 'Nieuwe stand' })
    const note = page.getByRole('button', { name: 'Leg vast' })
    await next.selectOption('gestopt')
    await page.getByRole('link', { name: 'buiten Thuisbasis: 1' }).waitFor()
    await note.focus()
    await press('Enter')
    await page.getByText('Dit kan zodra er geen koppeling meer open is.').waitFor()
    await page.getByRole('link', { name: 'buiten Thuisbasis: 1' }).focus()
    await press('Enter')
    await page.getByRole('combobox', { name: 'Loopt al buiten Thuisbasis' }).selectOption('0')
    await page.getByRole('link', { name: 'Contact en stand' }).focus()
    await press('Enter')
    await next.selectOption('gestopt')
    await note.focus()
    await press('Enter')
    await page.getByText('Nu: gestopt').waitFor()
    await press('Alt+4')
    await page.getByText('Nog geen maatjes').waitFor()
    await page.getByRole('checkbox', { name: 'Toon ook wie gestopt is' }).focus()
    await press('Space')
    await page.getByRole('row', { name: /Joost Bakker gestopt/ }).waitFor()
  })
})
