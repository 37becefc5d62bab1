import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { goToPrivacy, goToSettings } from '../support/beheer.ts'
import { expectWellMade } from '../support/eyes.ts'
import { expectWalked } from '../support/keyboard-walk.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { findCase, goToPart, makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

/** Every screen around users and rights, each with what makes it say most. */
const screens: readonly (readonly [screen: string, open: (page: Page) => Promise<unknown>])[] = [
  ['users', (page) => goToSettings(page, 'Gebruikers')],
  [
    'somebody new, with all that is missing',
    async (page) => {
      await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click()
      await page.getByRole('button', { name: 'Voeg toe' }).click()
      await page.getByText('Vul een naam in.').waitFor()
      await page.getByLabel('Wachtzin van de gebruiker', { exact: true }).fill('mia')
      await page.getByText(/Nog te kort/).waitFor()
    },
  ],
  [
    'somebody new, with words made here',
    async (page) => {
      await page.getByRole('radio', { name: /^Thuisbasis maakt/ }).check()
      await page.getByRole('button', { name: 'Maak een wachtzin voor mij' }).click()
      await page.getByText('Schrijf deze woorden over').waitFor()
    },
  ],
  [
    'one user: yourself',
    async (page) => {
      await page.getByRole('link', { name: 'Alle gebruikers' }).click()
      await page.getByRole('link', { name: 'Joke Verbeek' }).click()
      await page.getByText('Jouw wachtzin verander je bij').waitFor()
    },
  ],
  [
    'your own passphrase',
    async (page) => {
      await page.getByRole('banner').getByRole('button', { name: 'Mijn wachtzin' }).click()
      await heading(page, 'Mijn wachtzin')
      await page.getByRole('button', { name: 'Wijzig mijn wachtzin' }).click()
      await page.getByText('Typ je wachtzin van nu.').waitFor()
    },
  ],
  [
    'whose data to look through',
    async (page) => {
      await goToPrivacy(page, 'Inzage')
      await page.getByRole('link', { name: 'Samira el Amrani' }).waitFor()
    },
  ],
  [
    'what somebody gets, only what is held back',
    async (page) => {
      await page.getByRole('link', { name: 'Samira el Amrani' }).click()
      await page.getByRole('checkbox', { name: 'Alleen wat afgeschermd of weggelaten is' }).check()
    },
  ],
  [
    'what an erasure takes, and what stays',
    async (page) => {
      await goToPrivacy(page, 'Verwijderen')
      await page.getByRole('link', { name: 'Samira el Amrani' }).click()
      await page.getByText('Dit loopt nog').waitFor()
    },
  ],
  [
    'the log as a whole',
    async (page) => {
      await goToPrivacy(page, 'Wie zag wat')
      await page.getByRole('button', { name: 'Kijk het na' }).click()
      await page.getByText('De lijst is heel').waitFor()
    },
  ],
  [
    'who saw what of one case',
    async (page) => {
      await findCase(page, 'amrani', 'Samira el Amrani')
      await goToPart(page, 'Tijdlijn')
      await page.getByText('Wie zag wat', { exact: true }).click()
      await page.getByRole('table', { name: /^Wie zag wat/ }).waitFor()
    },
  ],
]

describe(`users and rights for every eye and hand, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

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

  it.each(screens)('%s', async (_screen, open) => {
    await open(page)
    await expectWalked(page)
    await expectWellMade(page)
  })
})
