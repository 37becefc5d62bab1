import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  overflowAtDoubleZoom,
  smallTargets,
  violationsInBothColours,
  watch,
  type Watch,
} from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'

const passphrase = 'regen op het dak van zolder'
const newPassphrase = 'vier natte schapen op dinsdag'

describe(`from an empty laptop to an open vault and back, on ${whichDriver()}`, () => {
  let app: Application
  let page: Page
  let watched: Watch
  let groups: readonly string[] = []
  const userFolder = mkdtempSync(join(tmpdir(), 'thuisbasis-start-'))
  const stick = join(userFolder, 'stick')

  const heading = (name: string) => page.getByRole('heading', { name, level: 1 })
  const field = (label: string) => page.getByLabel(label, { exact: true })
  const button = (name: string | RegExp) => page.getByRole('button', { name })

  /** What holds for every screen: nothing for axe to find, no scrolling sideways at 200 %, targets, a title without names. */
  const expectWellMade = async (): Promise<void> => {
    expect(await violationsInBothColours(page)).toEqual([])
    expect(await overflowAtDoubleZoom(page)).toBeLessThanOrEqual(0)
    expect(await smallTargets(page)).toEqual([])
    expect(await page.title()).toMatch(/ · Thuisbasis$/)
    expect(await page.title()).not.toMatch(/Coby|Oefening|Samira/)
  }

  /** Ctrl+L tears the page down; the new one stands at the door. */
  const lock = async (): Promise<void> => {
    const before = page
    await page.keyboard.press('Control+l').catch(() => undefined)
    page = await app.page(before)
    watched.add(page)
    await heading('Kluis openen').waitFor()
  }

  const open = async (words: string): Promise<void> => {
    await field('Wachtzin').fill(words)
    await page.keyboard.press('Enter')
  }

  beforeAll(async () => {
    app = await launch({ userFolder })
    page = app.firstPage
    watched = watch(page)
    mkdirSync(stick)
    await page.setViewportSize({ width: 1366, height: 768 })
  })
  afterAll(async () => {
    await app.close()
    rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('starts with making a vault, and says beside each field what is still needed', async () => {
    await heading('Welkom bij Thuisbasis').waitFor()
    await expect
      .poll(() => field('Naam van je organisatie').evaluate((node) => node === document.activeElement))
      .toBe(true)
    await expectWellMade()
    await field('Wachtzin').fill('kort')
    await button('Kluis maken').click()
    await page.getByText('Vul de naam van je organisatie in.').waitFor()
    await page.getByText('Vul je naam in.').waitFor()
    await page.getByText('De twee wachtzinnen zijn niet gelijk. Typ de tweede opnieuw.').waitFor()
    await page.getByText('Nog te kort. Neem vier woorden, of twaalf tekens.').waitFor()
    await field('Naam van je organisatie').fill('Hulp Thuis Oefenstad')
    await field('Jouw naam').fill('Coby Oefening')
    await field('Nog een keer dezelfde wachtzin').fill('kort')
    await button('Kluis maken').click()
    await page
      .getByText('Deze wachtzin is te makkelijk te raden. Neem vier woorden, of twaalf tekens.')
      .waitFor()
    expect(await field('Jouw naam').inputValue()).toBe('Coby Oefening')
  })

  it('K5 shows the recovery code once and has two groups typed back', async () => {
    await field('Wachtzin').fill(passphrase)
    await field('Nog een keer dezelfde wachtzin').fill(passphrase)
    await page.keyboard.press('Enter')
    await heading('Schrijf je herstelcode op').waitFor()
    groups = await page
      .getByRole('list', { name: 'Herstelcode' })
      .locator('li > span:last-child')
      .allTextContents()
    expect(groups.slice(0, 8).every((group) => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(group))).toBe(true)
    await expectWellMade()
    const asked = await page.locator('form label').allTextContents()
    expect(asked).toHaveLength(2)
    for (const label of asked) await field(label).fill('ZZZZ')
    await button('Klopt, kluis openen').click()
    await page.getByText('Dit is niet wat er op het papier staat.').waitFor()
    for (const label of asked)
      await field(label).fill(groups[Number(label.replace('Groep ', '')) - 1]?.toLowerCase() ?? '')
    await page.keyboard.press('Enter')
    await heading('Vandaag').waitFor()
  })

  it.each([
    ['Alt+1', 'Vandaag'],
    ['Alt+2', 'Inwoners'],
    ['Alt+3', 'Overdrachten'],
    ['Alt+4', 'Maatjes'],
    ['Alt+5', 'Beheer'],
  ])('%s goes to %s, which is well made', async (keys, name) => {
    await page.keyboard.press(keys)
    await heading(name).waitFor()
    expect(await page.getByRole('link', { name, exact: true }).getAttribute('aria-current')).toBe('page')
    await expectWellMade()
  })

  it('takes a receiver, warns while it is incomplete, and keeps every field by itself', async () => {
    await page.getByRole('link', { name: 'Ontvangers' }).click()
    await field('Naam van de nieuwe ontvanger').fill('Gemeente Lansingerland')
    await page.keyboard.press('Enter')
    await page.getByText('Nog niet compleet').waitFor()
    await expectWellMade()
    await field('Functie').fill('ketenregisseur schuldhulpverlening')
    // Enter goes on to the next field.
    await page.keyboard.press('Enter')
    await expect
      .poll(() => field('Rechtstreeks nummer').evaluate((node) => node === document.activeElement))
      .toBe(true)
    await page.keyboard.type('010-5550130')
    await page
      .getByText(/^opgeslagen om \d\d:\d\d$/)
      .first()
      .waitFor()
    await page.getByText('Nog niet compleet').waitFor({ state: 'detached' })
    await button('Alle ontvangers').click()
    await page.getByText('ketenregisseur schuldhulpverlening · 010-5550130').waitFor()
    await page.getByText('compleet', { exact: true }).waitFor()
  })

  it('copies the vault to a stick and says that the copy was looked over', async () => {
    await page.getByRole('link', { name: 'Reservekopie' }).click()
    await app.answerDialog(stick)
    await button('Kopie maken').click()
    await page.getByText('Kopie gemaakt en nagekeken').waitFor()
    expect(readdirSync(stick).some((file) => file.endsWith('.db'))).toBe(true)
    await expectWellMade()
  })

  it('E14 a dialog keeps the page behind still, holds the cursor, and gives it back', async () => {
    await page.keyboard.press('F1')
    const dialog = page.getByRole('dialog', { name: 'Toetsen' })
    await dialog.waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('hidden')
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true)
    expect(await violationsInBothColours(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).not.toBe('hidden')
  })

  it('a field that is still being typed when Ctrl+L is pressed is in the vault', async () => {
    await page.getByRole('link', { name: 'Algemeen' }).click()
    await page.locator('section', { hasText: 'Jij' }).getByLabel('Telefoon').fill('06-12340000')
    await lock()
    await expectWellMade()
  })

  it('K8 says that a passphrase does not fit, counts down, and then opens', async () => {
    await open('dit is hem echt niet')
    await page.getByText('Deze wachtzin past niet.').waitFor()
    expect(await field('Wachtzin').inputValue()).toBe('')
    await page.getByText('Je kunt het weer proberen.').waitFor()
    await open(passphrase)
    await heading('Vandaag').waitFor()
    await page.keyboard.press('Alt+5')
    await expect
      .poll(() => page.locator('section', { hasText: 'Jij' }).getByLabel('Telefoon').inputValue())
      .toBe('06-12340000')
  })

  it('K5 opens with the recovery code and a new passphrase; a slip of the pen is seen at once', async () => {
    await lock()
    await button('Wachtzin kwijt? Gebruik de herstelcode').click()
    await heading('Openen met de herstelcode').waitFor()
    await expectWellMade()
    const swapped = [...groups].reverse().join(' ')
    await field('Herstelcode').fill(swapped)
    await field('Nieuwe wachtzin').fill(newPassphrase)
    await button('Openen').click()
    await page.getByText('Er zit een tikfout in de code.').waitFor()
    await field('Herstelcode').fill(groups.join(' ').toLowerCase())
    await button('Openen').click()
    await heading('Vandaag').waitFor()
    await lock()
    await open(newPassphrase)
    await heading('Vandaag').waitFor()
  })

  it('puts the copy from the stick back from the door', async () => {
    await page.keyboard.press('Alt+5')
    await page.getByRole('link', { name: 'Ontvangers' }).click()
    await field('Naam van de nieuwe ontvanger').fill('Wijkteam Pijnmeer')
    await page.keyboard.press('Enter')
    await page.getByText('Nog niet compleet').waitFor()
    await lock()
    await button('Reservekopie terugzetten').click()
    await heading('Reservekopie terugzetten').waitFor()
    await expectWellMade()
    await page.getByLabel(/op een andere plek/).check()
    await field('Wachtzin van toen, of van nu').fill(passphrase)
    const copy = readdirSync(stick).find((file) => file.endsWith('.db')) ?? ''
    await app.answerDialog(join(stick, copy))
    await button('Terugzetten').click()
    await heading('Kluis openen').waitFor()
    await open(passphrase)
    await heading('Vandaag').waitFor()
    await page.keyboard.press('Alt+5')
    await page.getByRole('link', { name: 'Ontvangers' }).click()
    await page.getByRole('link', { name: 'Gemeente Lansingerland' }).waitFor()
    expect(await page.getByRole('link', { name: 'Wijkteam Pijnmeer' }).count()).toBe(0)
  })

  it('keeps what is being typed when the window closes in the middle of a word', async () => {
    await page.getByRole('link', { name: 'Algemeen' }).click()
    const address = page.getByLabel('Adres', { exact: true })
    await address.click()
    await page.keyboard.type('Dorpsstraat 12 te Oefen')
    await app.closeWindow()
    await app.exited
    app = await launch({ userFolder })
    page = app.firstPage
    watched.add(page)
    await heading('Kluis openen').waitFor()
    await open(passphrase)
    await heading('Vandaag').waitFor()
    await page.keyboard.press('Alt+5')
    await expect
      .poll(() => page.getByLabel('Adres', { exact: true }).inputValue())
      .toBe('Dorpsstraat 12 te Oefen')
  })

  it('E5 ran without a complaint in the console: no React error, no content policy or Trusted Types report', () => {
    expect(watched.complaints).toEqual([])
  })
})
