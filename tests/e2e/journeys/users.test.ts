import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUser, goToSettings } from '../support/beheer.ts'
import { expectWellMadeAndGo, watch, type Watch } from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import {
  demoPassphrase,
  findCase,
  lock,
  makeWorkplace,
  openDoor,
  type Workplace,
} from '../support/practice-vault.ts'

const own = 'vier natte schapen op dinsdag'
const cobys = 'een lange slok koud regenwater'

describe(`everybody comes in with a passphrase of their own, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page
  let watched: Watch
  let given = ''

  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  const field = (label: string) => page.getByLabel(label, { exact: true })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const menu = () => page.getByRole('navigation', { name: 'Menu' }).getByRole('link').allTextContents()
  const goOut = async (): Promise<void> => {
    page = await lock(app, page)
    watched.add(page)
    await heading('Kluis openen').waitFor()
  }
  const tryToOpen = async (passphrase: string): Promise<void> => {
    await field('Wachtzin').fill(passphrase)
    await page.keyboard.press('Enter')
  }
  const openUser = async (name: string): Promise<void> => {
    await goToSettings(page, 'Gebruikers')
    await page.getByRole('link', { name, exact: true }).click()
    await heading(name).waitFor()
  }

  beforeAll(async () => {
    place = await makeWorkplace()
    app = await launch({ vaultFolder: place.vault('vault') })
    page = app.firstPage
    watched = watch(page)
    await page.setViewportSize({ width: 1366, height: 768 })
    await openDoor(page)
  })
  afterAll(async () => {
    await app.close()
    place.remove()
    expect(watched.complaints).toEqual([])
  })

  it('what is missing stands beside its field, and nothing typed is lost', async () => {
    await goToSettings(page, 'Gebruikers')
    await button('Gebruiker toevoegen').click()
    await field('Telefoon').fill('06-12345699')
    await page.keyboard.press('Enter')
    await page.getByText('Vul een naam in.').waitFor()
    await page.getByText('Kies minstens één rol.').waitFor()
    await page.getByText('Typ je eigen wachtzin.').waitFor()
    await field('Naam').fill('Mia Muis')
    await page.getByRole('checkbox', { name: /^maatje/ }).check()
    await field('Wachtzin van de gebruiker').fill('mia muis')
    await field('Nog een keer dezelfde wachtzin').fill('mia muis')
    await field('Jouw eigen wachtzin, ter bevestiging').fill(demoPassphrase)
    await button('Voeg toe').click()
    await page.getByText('Deze wachtzin is te makkelijk te raden.').waitFor()
    expect(await field('Telefoon').inputValue()).toBe('06-12345699')
    await page.getByRole('link', { name: 'Alle gebruikers' }).click()
  })

  it('the application makes six words, and the newcomer comes in with them', async () => {
    given = await addUser(page, { name: 'Mia Muis', role: 'maatje', own: demoPassphrase })
    expect(given.split(' ')).toHaveLength(6)
    await page.getByText('kiest nog een eigen wachtzin').waitFor()
    await goOut()
    await tryToOpen(given)
    await heading('Kies je eigen wachtzin').waitFor()
    expect(await page.title()).toBe('Kies je eigen wachtzin · Thuisbasis')
  })

  it('chooses an own passphrase, and sees what a maatje sees', async () => {
    await field('De wachtzin die je kreeg').fill(given)
    await field('Nieuwe wachtzin').fill(own)
    await field('Nog een keer dezelfde wachtzin').fill('iets heel anders dan dat')
    await page.keyboard.press('Enter')
    await page.getByText('De twee wachtzinnen zijn niet gelijk.').waitFor()
    await field('Nog een keer dezelfde wachtzin').fill(own)
    await page.keyboard.press('Enter')
    await heading('Vandaag').waitFor()
    expect(await menu()).toEqual(['Vandaag', 'Inwoners'])
    await goOut()
    await tryToOpen(given)
    await page.getByText('Deze wachtzin past niet.').waitFor()
    await page.getByText('Je kunt het weer proberen.').waitFor()
    await tryToOpen(own)
    await heading('Vandaag').waitFor()
    // Everybody can change their own, also without Beheer.
    await button('Mijn wachtzin').click()
    await heading('Mijn wachtzin').waitFor()
  })

  it('on hold somebody reads why the door stays shut', async () => {
    await goOut()
    await openDoor(page)
    await openUser('Mia Muis')
    await button('Zet op pauze').click()
    await page.getByText('op pauze', { exact: true }).waitFor()
    await goOut()
    await tryToOpen(own)
    await page.getByText('je toegang staat op pauze').waitFor()
    await field('Wachtzin').focus()
    await openDoor(page)
  })

  it('what a colleague wrote for a few eyes opens with a reason, which stands in who saw what', async () => {
    await addUser(page, { name: 'Coby Oefening', role: 'coördinator', own: demoPassphrase, typed: cobys })
    await goOut()
    await openDoor(page, cobys)
    await findCase(page, 'amrani', 'Samira el Amrani')
    const open = page.getByRole('button', { name: 'Openen met reden' })
    await page.getByText('Verborgen: 3 regels die iemand anders schreef.').waitFor()
    const before = await open.count()
    await open.first().click()
    await expectWellMadeAndGo(page)
    await open.first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Open ze' }).click()
    await page.getByText('Kies een reden.').waitFor()
    await page.getByRole('radio', { name: 'ik neem het dossier over' }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Open ze' }).click()
    await expect.poll(() => open.count()).toBe(0)
    expect(before).toBeGreaterThan(0)
    await page.keyboard.press('Alt+PageUp')
    await page.getByRole('link', { name: 'Tijdlijn' }).click()
    await page.getByText('Wie zag wat', { exact: true }).click()
    await page.getByText('Reden: ik neem het dossier over').waitFor()
  })

  it('K4 removing somebody renews the keys: a new code is typed back, the others get a passphrase again', async () => {
    await goOut()
    await openDoor(page)
    await openUser('Mia Muis')
    await button('Verwijder deze gebruiker').click()
    await expectWellMadeAndGo(page)
    await button('Verwijder deze gebruiker').click()
    await field('Jouw eigen wachtzin, ter bevestiging').fill(demoPassphrase)
    await button('Ga verder').click()
    const code = page.getByRole('list', { name: 'Herstelcode' })
    await code.waitFor()
    await page.getByText('Nieuwe wachtzin nodig voor: Coby Oefening.').waitFor()
    const groups = await code.locator('li > span:last-child').allTextContents()
    const dialog = page.getByRole('dialog')
    for (const label of await dialog.locator('form label').allTextContents()) {
      await field(label).fill(groups[Number(label.replace('Groep ', '')) - 1] ?? '')
    }
    await button('Verwijder en vernieuw de sleutels').click()
    await page.getByText('De gebruiker is verwijderd.').waitFor()
    await page.getByText('nieuwe wachtzin nodig').waitFor()
    expect(await page.getByRole('link', { name: 'Mia Muis' }).count()).toBe(0)
    await goOut()
    await tryToOpen(cobys)
    await page.getByText('Deze wachtzin past niet.').waitFor()
    await page.getByText('Je kunt het weer proberen.').waitFor()
    await field('Wachtzin').focus()
    await openDoor(page)
  })
})
