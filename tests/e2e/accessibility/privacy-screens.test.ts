import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goToPrivacy } from '../support/beheer.ts'
import { expectWellMade, expectWellMadeAndGo } from '../support/eyes.ts'
import { expectWalked } from '../support/keyboard-walk.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'
import { noteRequest } from '../support/privacy.ts'

describe(`the privacy desk for every eye and hand, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

  const button = (name: string | RegExp) => page.getByRole('button', { name })

  beforeAll(async () => {
    place = await makeWorkplace()
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
  })

  it('the list of requests, empty and with one, and writing one down', async () => {
    await goToPrivacy(page, 'Verzoeken')
    await expectWellMade(page)
    await expectWalked(page)
    await button('Verzoek noteren').click()
    await page.getByLabel('Zoek op naam of dossiernummer').fill('a')
    await page.getByRole('list', { name: 'Wie bedoel je?' }).waitFor()
    await expectWellMade(page)
    await expectWalked(page)
    await noteRequest(page, { piece: 'amrani', kind: 'inzage' })
    await goToPrivacy(page, 'Verzoeken')
    await page.getByRole('link', { name: 'Samira el Amrani' }).waitFor()
    await expectWellMade(page)
  })

  it.each(['inzage', 'verbeteren', 'bevriezen', 'klacht'])('one request: %s', async (kind) => {
    await noteRequest(page, { piece: 'amrani', kind, received: '25-10' })
    await expectWellMade(page)
    await expectWalked(page)
  })

  it('the questions before a request takes longer, is refused or taken back', async () => {
    await noteRequest(page, { piece: 'amrani', kind: 'bezwaar' })
    for (const door of ['Verlengen', 'Niet inwilligen', 'Wordt ingetrokken', /^Bevriezen/]) {
      const opener = button(door)
      await opener.focus()
      await page.keyboard.press('Enter')
      await expectWellMadeAndGo(page)
      await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true)
    }
  })

  it('terms of keeping', async () => {
    await goToPrivacy(page, 'Bewaartermijnen')
    await page.getByText('Er hoeft nu niets weg').waitFor()
    await expectWellMade(page)
    await expectWalked(page)
    await button('Termijnen bekijken').click()
    await page.getByRole('heading', { level: 1, name: 'Privacy: termijnen' }).waitFor()
    await expectWellMade(page)
    await expectWalked(page)
    await button('Termijn wijzigen: Verzoeken en klachten').click()
    await expectWellMadeAndGo(page)
  })

  it('breaches', async () => {
    await goToPrivacy(page, 'Datalekken')
    await expectWellMade(page)
    await button('Datalek noteren').click()
    await page.getByRole('radio', { name: 'papieren kwijt of laten liggen' }).waitFor()
    await expectWellMade(page)
    await expectWalked(page)
    await page.getByRole('radio', { name: 'papieren kwijt of laten liggen' }).check()
    await button('Noteren en verder').click()
    await page.getByRole('heading', { name: 'Wat spreekt ervoor en ertegen?' }).waitFor()
    await page.getByRole('radio', { name: /^vertellen aan de mensen/ }).check()
    await button('Besluit over vertellen vastleggen').click()
    await page.getByText('Zo staat het in de brief').waitFor()
    await expectWellMade(page)
    await expectWalked(page)
    await goToPrivacy(page, 'Datalekken')
    await page.getByRole('table').waitFor()
    await expectWellMade(page)
  })

  it('the register, with an activity and a processor open', async () => {
    await goToPrivacy(page, 'Register')
    await page.getByText('Inwoners helpen met geld, post en schulden').click()
    await page.getByLabel('Verwerker of partner toevoegen').fill('Mailbedrijf')
    await page.keyboard.press('Enter')
    await page.getByLabel('Afspraak tot').fill('1-12-2026')
    await page.getByLabel('Afspraak tot').blur()
    await page.getByText('loopt bijna af, tot 1 december 2026').waitFor()
    await expectWellMade(page)
    await expectWalked(page)
  })

  it('Vandaag with all of it', async () => {
    await page.keyboard.press('Alt+1')
    await page.getByRole('region', { name: 'Privacy' }).getByText('loopt af op 1 december 2026').waitFor()
    await expectWellMade(page)
    await expectWalked(page)
  })
})
