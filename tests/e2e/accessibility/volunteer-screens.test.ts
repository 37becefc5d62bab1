import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { expectWellMade } from '../support/eyes.ts'
import { expectWalked } from '../support/keyboard-walk.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { goToMaatjes } from '../support/maatjes.ts'
import { makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

/** Parts of a volunteer, each with what brings the lines and fields that are not there at first. */
const parts: readonly (readonly [part: string, open: (page: Page) => Promise<unknown>])[] = [
  [
    'Contact en stand',
    async (page) => {
      await page.getByLabel('Nieuwe stand').selectOption('pauze')
      await page.getByLabel('Pauze tot').fill('morgen of zo')
      await page.getByRole('button', { name: 'Leg vast' }).click()
      await page.getByText('Hier zien we geen datum in.').waitFor()
    },
  ],
  [
    'VOG en training',
    async (page) => {
      await page.getByLabel('Datum op de VOG').fill('31-2-2025')
      await page.keyboard.press('Tab')
      await page.getByText('Deze dag bestaat niet.').waitFor()
      await page.getByRole('button', { name: 'Training erbij' }).click()
      await page.getByRole('button', { name: 'opfristraining weghalen' }).waitFor()
    },
  ],
  [
    'Kan en wil',
    async (page) => {
      await page.getByLabel('Taal erbij').fill('Tigrinya')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Tigrinya weghalen' }).click()
      await page.getByText('Tigrinya is weggehaald.').waitFor()
    },
  ],
  ['Wanneer en waar', (page) => page.getByRole('button', { name: 'Avonden' }).click()],
  ['Koppelingen', (page) => page.getByLabel('Loopt al buiten Thuisbasis').selectOption('2')],
  [
    'Uren en onkosten',
    async (page) => {
      await page.getByLabel('Vergoeding').fill('450')
      await page.keyboard.press('Enter')
      await page.getByText('Meer dan belastingvrij is').waitFor()
      await page.getByRole('button', { name: /^Regel van .* wijzigen$/ }).click()
    },
  ],
  ['Verloop', (page) => page.getByRole('button', { name: 'Haal van de lijst' }).waitFor()],
]

describe(`volunteers for every eye and hand, on ${whichDriver()}`, () => {
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

  it('the list, also of who is not found', async () => {
    await goToMaatjes(page, 'Vrijwilligers')
    await page.getByRole('link', { name: 'Annelies de Bruin' }).waitFor()
    await page.getByText('Lopende koppelingen terwijl er iets ontbreekt: 2 maatjes').waitFor()
    await expectWellMade(page)
    await expectWalked(page)
    await page.getByLabel('Zoek een maatje').fill('zzz')
    await page.getByText('Niemand gevonden met “zzz”').waitFor()
    await expectWellMade(page)
    await page.getByLabel('Zoek een maatje').fill('')
  })

  it('what expires, with alarms first', async () => {
    await goToMaatjes(page, 'Verloopt')
    await page.getByRole('link', { name: 'Rob van der Meer' }).first().waitFor()
    await expectWellMade(page)
    await expectWalked(page)
  })

  it.each(parts)('%s, as it is and with lines open', async (part, open) => {
    if (part === 'Contact en stand') {
      await goToMaatjes(page, 'Vrijwilligers')
      await page.getByRole('link', { name: 'Annelies de Bruin' }).click()
    } else await page.keyboard.press('Alt+PageDown')
    await page
      .getByRole('navigation', { name: 'Onderdelen van dit maatje' })
      .locator('[aria-current="page"]', { hasText: part })
      .waitFor()
    await expectWalked(page)
    await open(page)
    await expectWellMade(page)
  })
})
