import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfFile } from '#tests/documents/support/pdf-tools.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { findCase, goToPart, makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

/** Of other people than the landlord, or told in confidence. */
const secrets = ['600,00', '4.877,98', 'huisarts', 'school', 'slaap']

describe(`what leaves the vault on paper or in a file, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page
  let stick = ''

  const make = async (way: RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Maak de overdracht' }).click()
    await page.getByRole('dialog').getByRole('button', { name: way }).click()
  }
  /** What came out of the printer last; looked at by other people's programs. */
  const lastPrint = async () => {
    const printed = (await app.recorded()).printed.at(-1)
    expect(printed?.mimeType).toBe('application/pdf')
    return pdfFile(Buffer.from(printed?.base64 ?? '', 'base64'))
  }

  beforeAll(async () => {
    place = await makeWorkplace()
    stick = join(place.folder, 'stick')
    mkdirSync(stick)
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    await openDoor(page)
    await findCase(page, 'amrani', 'Samira el Amrani')
    await goToPart(page, 'Overdracht')
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('the handover goes to the printer without a file anywhere, and a copy stays in the case', async (context) => {
    if (app.which === 'electron') context.skip('only the stand-in records what is printed')
    await make(/^Druk af/)
    await page.getByText('De overdracht is naar de printer').waitFor()
    const pdf = await lastPrint()
    expect(pdf.pages()).toBeGreaterThanOrEqual(2)
    const text = pdf.flat()
    for (const fact of ['ontruiming', '8 december 2026', '26-118834', '4.277,98', '25 november'])
      expect(text).toContain(fact)
    for (const secret of secrets) expect(text).not.toContain(secret)
    await page.getByRole('row', { name: /afgedrukt/ }).waitFor()
    const files = readdirSync(app.userFolder, { recursive: true, withFileTypes: true })
    expect(files.filter(({ name }) => name.endsWith('.pdf'))).toEqual([])
  })

  it('the page for the landlord: help was asked, when, whom to call, and nothing else', async (context) => {
    if (app.which === 'electron') context.skip('only the stand-in records what is printed')
    await page.getByRole('button', { name: 'Afdrukken' }).click()
    await page.getByText('Het bewijs is naar de printer.').waitFor()
    const pdf = await lastPrint()
    expect(pdf.pages()).toBe(1)
    const text = pdf.flat()
    for (const fact of ['el Amrani', '26-118834', '20 november 2026']) expect(text).toContain(fact)
    // No other creditor, no amount of any kind, no income.
    for (const secret of [...secrets, '428,00', '316,80', '1.102', '1.310', 'Belastingdienst', 'thuiszorg'])
      expect(text).not.toContain(secret)
    for (const font of pdf.fonts()) expect(font).toMatch(/ yes +(?:yes|no) +yes +\d+ +\d+$/)
  })

  it('a protected PDF: the password is shown once, and only with it the file opens (AES-256)', async () => {
    const path = join(stick, 'afgesproken.pdf')
    await app.answerDialog(path)
    await make(/^Bewaar als PDF met wachtwoord/)
    const shown = page.getByRole('dialog', { name: 'Wachtwoord van dit bestand' })
    await shown.waitFor()
    const password = (await shown.locator('p').last().textContent()) ?? ''
    expect(password.length).toBeGreaterThanOrEqual(12)
    const bytes = readFileSync(path)
    expect(pdfFile(bytes, password).encryption()).toMatch(/stream encryption method: AESv3/)
    expect(pdfFile(bytes, password).flat()).toContain('26-118834')
    expect(() => pdfFile(bytes).text()).toThrow(/Incorrect password/)
    await shown.getByRole('button', { name: 'Ik heb het opgeschreven' }).click()
    await shown.waitFor({ state: 'detached' })
    expect(await page.content()).not.toContain(password)
    await goToPart(page, 'Geld')
    await goToPart(page, 'Overdracht')
    await page.getByRole('row', { name: /bewaard als PDF met wachtwoord/ }).waitFor()
    expect(await page.content()).not.toContain(password)
  })

  it('going back saves nothing, and a file that is there is never written over', async () => {
    const path = join(stick, 'afgesproken.pdf')
    const before = statSync(path)
    await app.answerDialog(null)
    await make(/^Bewaar als gewone PDF/)
    await page.getByText('Er is niets bewaard.').waitFor()
    await app.answerDialog(path)
    await page.getByRole('button', { name: /^Bewaar als gewone PDF/ }).click()
    await page.getByText('Daar ligt al een bestand met deze naam. Kies een andere plek.').waitFor()
    expect([statSync(path).mtimeMs, statSync(path).size]).toEqual([before.mtimeMs, before.size])
    expect(readdirSync(stick)).toEqual(['afgesproken.pdf'])
    const proposals = (await app.recorded()).dialogs.map(({ options }) => String(options['defaultPath']))
    for (const proposal of proposals) expect(basename(proposal)).toMatch(/^[0-9-]+\.pdf$/)
  })
})
