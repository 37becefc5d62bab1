import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { otherVolunteerListText } from '#tests/support/builders/other-volunteer-list.ts'
import { expectWellMade } from '../support/eyes.ts'
import { expectWalked, readStop } from '../support/keyboard-walk.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { goToMaatjes } from '../support/maatjes.ts'
import { makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

describe(`bringing in a list for every eye and hand, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const choose = async (name: string, text: string): Promise<void> => {
    const path = join(place.folder, name)
    writeFileSync(path, text)
    await app.answerDialog(path)
    await button('Kies een lijst').click()
  }

  beforeAll(async () => {
    place = await makeWorkplace()
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('where it begins, with a file that is no list', async () => {
    await goToMaatjes(page, 'Vrijwilligers')
    await button('Lijst inlezen').click()
    await choose('leeg.csv', '')
    await page.getByText('Dit bestand is leeg.').waitFor()
    await expectWellMade(page)
    await expectWalked(page)
  })

  it('columns that are known, guessed, not read and not kept', async () => {
    await choose('lijst.csv', otherVolunteerListText)
    for (const words of ['herkend', 'gok, kijk na', 'niet gelezen', 'bewaren we niet'])
      await page.getByText(words, { exact: true }).first().waitFor()
    await expectWellMade(page)
    await expectWalked(page)
    await page.getByRole('combobox', { name: 'Waar gaat de kolom “Iets” over?' }).selectOption('name')
    await page.getByText('De kolom “Naam” staat nu op').waitFor()
    await expectWellMade(page)
    await page.getByRole('combobox', { name: 'Waar gaat de kolom “Naam” over?' }).selectOption('name')
    await page.getByText('De kolom “Iets” staat nu op').waitFor()
  })

  it('questions, open and answered and with a day that cannot be one, and what was noticed', async () => {
    await page.getByRole('link', { name: /^Vragen en meldingen/ }).click()
    await page
      .getByRole('radio', { name: /^alle dagen/ })
      .first()
      .click()
    await button('Zelfde antwoord bij nog 1 regel met “avonden”').waitFor()
    await page.getByRole('textbox', { name: 'Datum op de VOG' }).first().fill('31-2-2024')
    await page.keyboard.press('Enter')
    await page.getByText('Deze dag bestaat niet.').waitFor()
    for (const words of [/^komt niet mee/, /^kijk dit na/, /^ter info/])
      await page.getByRole('heading', { name: words }).waitFor()
    await expectWellMade(page)
    await expectWalked(page)
  })

  it('an answer that goes keeps the cursor with its question', async () => {
    await button(/^Neem het antwoord terug/).focus()
    await page.keyboard.press('Enter')
    await button(/^Neem het antwoord terug/).waitFor({ state: 'detached' })
    expect((await page.evaluate(readStop))?.name).toMatch(/^input/)
  })

  it('what comes of it, with somebody who is there already and the list beside it', async () => {
    await page.getByRole('link', { name: /^Voorbeeld/ }).click()
    await page.getByText('Staat al bij de maatjes:').waitFor()
    await button(/^Vergelijk met je lijst: Mia Muis/).click()
    await page.getByRole('table', { name: 'Je lijst en wat we ervan lezen: Mia Muis' }).waitFor()
    await expectWellMade(page)
    await expectWalked(page)
  })

  it('the cursor is never behind the bar that stays below', async () => {
    /** Runs in the page: what is hidden under the bar, nothing when the cursor is in view, null outside the part. */
    const covered = (): string | null => {
      const cursor = document.activeElement
      const bar = [...document.querySelectorAll('main *')].find(
        (one) => getComputedStyle(one).position === 'sticky',
      )
      if (cursor === null || cursor.closest('main section') === null || bar === undefined) return null
      const isHidden = cursor.getBoundingClientRect().bottom > bar.getBoundingClientRect().top
      return isHidden ? cursor.outerHTML.slice(0, 80) : ''
    }
    const seen: string[] = []
    await page.getByRole('checkbox').first().focus()
    for (let now = await page.evaluate(covered); now !== null; now = await page.evaluate(covered)) {
      seen.push(now)
      await page.keyboard.press('Tab')
    }
    expect(seen.length).toBeGreaterThan(7)
    expect(seen.filter((one) => one !== '')).toEqual([])
  })

  it('the questions before it is added and before it is forgotten', async () => {
    for (const name of [/^3 maatjes toevoegen/, 'Vergeet deze lijst']) {
      await button(name).click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      await expectWellMade(page)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect((await page.evaluate(readStop))?.name).toContain(typeof name === 'string' ? name : 'toevoegen')
    }
  })

  it('a list that was begun, and one that has come in', async () => {
    await goToMaatjes(page, 'Vrijwilligers')
    await button('Lijst inlezen').click()
    await page.getByText('Verder waar je was').waitFor()
    await expectWellMade(page)
    await button(/^Verder met/).click()
    await button('3 maatjes toevoegen').click()
    await page.getByRole('dialog').getByRole('button', { name: '3 maatjes toevoegen' }).click()
    await page.getByText('3 maatjes zijn toegevoegd').waitFor()
    await expectWellMade(page)
    await expectWalked(page)
  })
})
