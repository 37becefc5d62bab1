import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectWellMade, expectWellMadeAndGo } from '../support/eyes.ts'
import { expectWalked, readStop } from '../support/keyboard-walk.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { goToMaatjes, rankingOf } from '../support/maatjes.ts'
import { makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

describe(`waiting list, ranking, plan and matches for every eye and hand, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

  const button = (name: string | RegExp) => page.getByRole('button', { name })

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

  it('who waits, and the request of a gemeente', async () => {
    await goToMaatjes(page, 'Wachtlijst')
    await page.getByRole('link', { name: 'Samira el Amrani' }).waitFor()
    await expectWellMade(page)
    await expectWalked(page)
    await button('Verzoek van een gemeente').click()
    await button('Op de wachtlijst zetten').click()
    await page.getByText('Kies eerst welke gemeente het vraagt.').waitFor()
    await expectWellMadeAndGo(page)
  })

  it('who fits, with the first one open and everyone who does not fit', async () => {
    await rankingOf(page, 'Petra J.')
    await expectWalked(page)
    await button(/^Nummer 1:/).click()
    await page.getByRole('table', { name: /^Waar de punten van/ }).waitFor()
    await expectWellMade(page)
    await expectWalked(page)
    await rankingOf(page, 'Hendrik de Wit')
    await page.getByText(/^Past niet/).click()
    await expectWellMade(page)
  })

  it('nobody fits', async () => {
    await rankingOf(page, 'Tomasz')
    await page.getByText('Er is nu niemand die past').waitFor()
    await expectWellMade(page)
  })

  it('two side by side, and the question before a proposal', async () => {
    await rankingOf(page, 'Samira')
    await page.getByRole('checkbox', { name: 'Vergelijk Fatima Ouali' }).check()
    await page.getByRole('checkbox', { name: /^Vergelijk Aïcha/ }).check()
    await expectWellMade(page)
    const compare = button('Vergelijk deze twee')
    await compare.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    for (let count = 0; count < 4; count += 1) {
      expect(await page.evaluate(readStop)).toMatchObject({ visible: true, inView: true })
      await page.keyboard.press('Tab')
    }
    await expectWellMadeAndGo(page)
    await expect.poll(() => compare.evaluate((one) => one === document.activeElement)).toBe(true)
    await button('Stel voor Fatima Ouali').click()
    await expectWellMadeAndGo(page)
  })

  it('the plan, with something held and a question answered', async () => {
    await goToMaatjes(page, 'Plan')
    await button('Vasthouden Petra J. met Ingrid Smit').click()
    await page.locator('[aria-pressed="true"]').waitFor()
    await page.getByLabel('Inwoner', { exact: true }).selectOption({ label: 'Petra J. (maatje)' })
    await page.getByLabel('Vrijwilliger', { exact: true }).selectOption({ label: 'Annelies de Bruin' })
    await page.getByText('Annelies de Bruin kan nu niet bij Petra J.').waitFor()
    await expectWellMade(page)
    await expectWalked(page)
  })

  it('no match yet, and one that was proposed', async () => {
    await goToMaatjes(page, 'Koppelingen')
    await page.getByText('Er loopt nog geen koppeling').waitFor()
    await expectWellMade(page)
    await rankingOf(page, 'Samira')
    await button('Stel voor Fatima Ouali').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Stel voor' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await goToMaatjes(page, 'Koppelingen')
    await page.getByRole('cell', { name: /^voorgesteld/ }).waitFor()
    await expectWellMade(page)
    await expectWalked(page)
  })
})
