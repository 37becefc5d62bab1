import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfFile } from '#tests/documents/support/pdf-tools.ts'
import { goToPrivacy } from '../support/beheer.ts'
import { expectWellMade } from '../support/eyes.ts'
import { launch, whichDriver, type Application } from '../support/launcher.ts'
import { makeWorkplace, openDoor, type Workplace } from '../support/practice-vault.ts'

describe(`a laptop that is gone, from noticing to closing, on ${whichDriver()}`, () => {
  let place: Workplace
  let app: Application
  let page: Page

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const group = (name: string) => page.getByRole('group', { name })

  beforeAll(async () => {
    place = await makeWorkplace()
    mkdirSync(join(place.folder, 'stick'))
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

  it('two questions and the clock of 72 hours runs', async () => {
    await goToPrivacy(page, 'Datalekken')
    await button('Datalek noteren').click()
    await button('Noteren en verder').click()
    await page.getByText('Kies wat er is gebeurd.').waitFor()
    await page.getByRole('radio', { name: 'gestolen' }).check()
    await page.getByLabel('Wanneer ontdekte je het?').fill('eergister of zo')
    await button('Noteren en verder').click()
    await page.getByText(/^Schrijf wanneer het was/).waitFor()
    await page.getByLabel('Wanneer ontdekte je het?').fill('19-11 14:00')
    await button('Noteren en verder').click()
    await page.getByRole('heading', { level: 1, name: 'Gestolen' }).waitFor()
    // The clock of the test stands at 20 November 10:40.
    await page.getByText('Melden bij de AP: nog 2 dagen en 3 uur').waitFor()
    await page.getByText(/22 november 2026 om 14:00/).waitFor()
  })

  it('what is known keeps itself, and what speaks for and against follows it', async () => {
    await page.getByLabel('In een paar zinnen').fill('tas met laptop uit de auto')
    await group('Wie zijn het?').getByRole('checkbox', { name: 'inwoners' }).check()
    await group('Welke gegevens?').getByRole('checkbox', { name: 'inkomsten en schulden' }).check()
    await group('Was het versleuteld?').getByRole('radio', { name: 'nee' }).check()
    await page.getByText('Het is niet versleuteld: wie het vindt, kan het lezen.').waitFor()
    await page.getByText('Overweeg om dit te melden bij de AP.').waitFor()
    await page.getByLabel('Om hoeveel mensen gaat het?').fill('veel')
    await page.getByLabel('Om hoeveel mensen gaat het?').blur()
    await page.getByText(/^Schrijf een heel getal/).waitFor()
    await page.getByLabel('Om hoeveel mensen gaat het?').fill('14')
    await page.getByLabel('Om hoeveel mensen gaat het?').blur()
    await page.getByText(/^Schrijf een heel getal/).waitFor({ state: 'detached' })
    await expectWellMade(page)
  })

  it('is not closed before both decisions, and not reporting wants a reason', async () => {
    await button('Datalek afronden').click()
    await page.getByText(/^Neem eerst beide besluiten/).waitFor()
    await page.getByRole('radio', { name: 'niet melden' }).check()
    await button('Besluit over melden vastleggen').click()
    await page.getByText('Vul hier iets in.').waitFor()
    await page.getByRole('radio', { name: 'melden bij de AP', exact: true }).check()
    await button('Besluit over melden vastleggen').click()
    await page.getByText('Besloten: melden bij de AP.').waitFor()
    await page.getByLabel('Meldnummer').fill('AP-2026-1')
    await button('Melding vastleggen').click()
    await page.getByText(/meldnummer AP-2026-1/).waitFor()
    expect(await page.getByText('Melden bij de AP: nog').count()).toBe(0)
  })

  it('the people concerned get a letter; whose address it has is kept nowhere', async () => {
    await page.getByRole('radio', { name: /^vertellen aan de mensen/ }).check()
    await button('Besluit over vertellen vastleggen').click()
    await page.getByLabel('Voor wie is de brief?').fill('mevrouw Proef\nDorpsstraat 1')
    await page.getByLabel('Wat wil je er zelf bij zeggen?').fill('Wij bellen u deze week.')
    const path = join(place.folder, 'stick', 'brief.pdf')
    await app.answerDialog(path)
    await button('Brief over het datalek: bewaar als PDF').click()
    await page.getByText(`Het ligt hier: ${path}`).waitFor()
    const letter = pdfFile(readFileSync(path)).flat()
    expect(letter).toContain('mevrouw Proef')
    expect(letter).toContain('Wij bellen u deze week.')
    await button('Alle datalekken').click()
    await page.getByRole('link', { name: 'Gestolen' }).click()
    await page.getByLabel('Voor wie is de brief?').waitFor()
    expect(await page.getByLabel('Voor wie is de brief?').inputValue()).toBe('')
  })

  it('is closed once what was decided is done, and stays in the log', async () => {
    await button('Vertellen vastleggen').click()
    await page.getByText('Verteld op 20 november 2026.').waitFor()
    await button('Datalek afronden').click()
    await page.getByRole('heading', { name: 'Afgerond op 20 november 2026' }).waitFor()
    await expectWellMade(page)
    await goToPrivacy(page, 'Datalekken')
    await page.getByRole('row', { name: /Gestolen.*gemeld op.*verteld op/ }).waitFor()
  })
})
