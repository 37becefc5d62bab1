import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { findCase, goToPart, makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

/** One field, what is typed into it, and what stands beside it then. */
interface Slip {
  readonly part: 'Gesprek' | 'Geld'
  /** Line of a table that has to be opened first. */
  readonly line?: RegExp
  readonly field: string
  readonly typed: string
  readonly said: string
}
const noAmount = 'Hier zien we geen bedrag in. Schrijf bijvoorbeeld 2.431,18'
const rent: Slip = { part: 'Geld', line: /694,62/, field: 'Bedrag', typed: 'abc', said: noAmount }
const slips: readonly Slip[] = [
  {
    part: 'Gesprek',
    field: 'Geboortedatum',
    typed: '31-2-2026',
    said: 'Deze dag bestaat niet. Kijk de dag en de maand nog eens na.',
  },
  {
    part: 'Gesprek',
    field: 'Postcode',
    typed: '12',
    said: 'Een postcode heeft vier cijfers en twee letters: 2651 CK.',
  },
  {
    part: 'Gesprek',
    field: 'Nummer of adres',
    typed: '123',
    said: 'Met dit nummer kun je niet bellen. Tel de cijfers na: 06-12345601.',
  },
  rent,
  { part: 'Geld', line: /214,00/, field: 'Bedrag', typed: '-5', said: 'Schrijf het bedrag zonder minteken.' },
  {
    part: 'Geld',
    line: /158,40/,
    field: 'Bedrag',
    typed: '1,310.50',
    said: 'Zet een komma voor de centen: 12,50 of 1.310,50.',
  },
]

/** What a screen reader says after the name of a field. */
const descriptionOf = (field: Locator): Promise<string> =>
  field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  )

describe(`what cannot be read is kept, with a sentence beside it, on ${whichDriver()}`, () => {
  const userFolder = mkdtempSync(join(tmpdir(), 'thuisbasis-person-'))
  let place: Workplace
  let vaultFolder: string
  let app: Application
  let page: Page

  const start = async (): Promise<void> => {
    app = await launch({ vaultFolder, userFolder })
    page = app.firstPage
    await openDoor(page)
    await findCase(page, 'amrani', 'Samira el Amrani')
  }
  /** Opens one line at a time, so that there is one field "Bedrag". */
  const fieldOf = async ({ part, line, field }: Slip): Promise<Locator> => {
    await goToPart(page, part)
    const close = page.getByRole('button', { name: 'Klaar' })
    if (await close.isVisible()) await close.click()
    if (line !== undefined) {
      await page
        .getByRole('row', { name: line })
        .getByRole('button', { name: /wijzigen$/ })
        .click()
    }
    return page.getByRole('textbox', { name: field, exact: true })
  }
  const expectKept = async (field: Locator, { typed, said }: Slip): Promise<void> => {
    await expect.poll(() => descriptionOf(field), { timeout: 10_000 }).toContain(said)
    expect(await field.inputValue()).toBe(typed)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await descriptionOf(field)).not.toMatch(/fout|moet|ongeldig|verplicht|invalid/i)
  }

  beforeAll(async () => {
    place = await makeWorkplace()
    vaultFolder = place.vault('vault')
    await start()
  })
  afterAll(async () => {
    await app.close()
    rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 })
    place.remove()
  })

  it.each(slips)('$field "$typed": a sentence beside the field, and the text stays', async (slip) => {
    const field = await fieldOf(slip)
    await field.fill('')
    await field.pressSequentially(slip.typed)
    await field.press('Tab')
    await expectKept(field, slip)
  })

  it('a line that is no phone number stays in its field too', async () => {
    await goToPart(page, 'Gesprek')
    await page.getByRole('button', { name: 'Nog een manier om te bereiken' }).click()
    const line = page.getByRole('textbox', { name: 'Nog een manier om te bereiken' })
    await line.pressSequentially('06-1234')
    await line.press('Enter')
    await expect.poll(() => descriptionOf(line)).toContain('Met dit nummer kun je niet bellen.')
    expect(await line.inputValue()).toBe('06-1234')
    await line.fill('')
  })

  it('all of it is there after a new start, and what was there before still counts', async () => {
    await app.closeWindow()
    await app.exited
    await start()
    for (const slip of slips) await expectKept(await fieldOf(slip), slip)
    await page
      .getByRole('row', { name: /694,62/ })
      .first()
      .waitFor()
    await page.getByText('geboren op 3 februari 1992').waitFor()
  })

  it('mended, the sentence goes and the value counts', async () => {
    const field = await fieldOf(rent)
    await field.fill('701,20')
    await field.press('Tab')
    await expect.poll(() => field.getAttribute('aria-invalid')).toBeNull()
    await page
      .getByRole('row', { name: /701,20/ })
      .first()
      .waitFor()
  })
})
