import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Application } from '../e2e/support/launcher.ts'

/** How to get somewhere from where the screen before left off. `kept`: in the README. */
export interface Screen {
  readonly name: string
  readonly kept?: boolean
  /** The page as far down as it goes, for a screen that is longer than the laptop. */
  readonly whole?: boolean
  readonly go: (page: Page, app: Application) => Promise<unknown>
}

const tab = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).last().click()
/** A part of Maatjes, from anywhere. */
const maatjes = (name: string) => async (page: Page) => {
  await menu('Maatjes')(page)
  await page.getByRole('navigation', { name: 'Onderdelen van Maatjes' }).getByRole('link', { name }).click()
}
const menu = (name: string) => (page: Page) =>
  page.getByRole('navigation').first().getByRole('link', { name }).click()

/** The screens of an empty start, in order. */
export const firstScreens: readonly Screen[] = [
  { name: 'eerste-start', go: (page) => page.getByRole('heading', { level: 1 }).waitFor() },
]

/** Bringing in the list at `listFile`, from anywhere; nothing of it is added. */
const importScreens = (listFile: string): readonly Screen[] => [
  {
    name: 'lijst-kolommen',
    go: async (page, app) => {
      await maatjes('Vrijwilligers')(page)
      await page.getByRole('button', { name: 'Lijst inlezen' }).click()
      await app.answerDialog(listFile)
      await page.getByRole('button', { name: 'Kies een lijst' }).click()
      await page.getByRole('heading', { name: 'Waar gaat elke kolom over?' }).waitFor()
    },
  },
  { name: 'lijst-vragen', go: (page) => page.getByRole('link', { name: /^Vragen en meldingen/ }).click() },
  {
    name: 'lijst-voorbeeld',
    go: async (page) => {
      await page.getByRole('link', { name: /^Voorbeeld/ }).click()
      await page.getByRole('button', { name: /^Vergelijk met je lijst: Mia Muis/ }).click()
      await page.getByRole('table', { name: 'Je lijst en wat we ervan lezen: Mia Muis' }).waitFor()
    },
  },
  {
    name: 'lijst-toevoegen',
    go: async (page) => {
      await page.getByRole('button', { name: /maatjes toevoegen$/ }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
]

/** A part of Privacy, from anywhere. */
const privacy = (name: string) => async (page: Page) => {
  await menu('Beheer')(page)
  const settings = page.getByRole('navigation', { name: 'Onderdelen van Beheer' })
  await settings.getByRole('link', { name: 'Privacy' }).click()
  const parts = page.getByRole('navigation', { name: 'Onderdelen van Privacy' })
  await parts.getByRole('link', { name, exact: true }).click()
}

/** The desk of requests, breaches, terms and the register; a request and a breach are written down on the way. */
const privacyScreens: readonly Screen[] = [
  {
    name: 'verzoek-noteren',
    whole: true,
    go: async (page) => {
      // What was said last of a maatje is of another screen.
      await page.getByRole('button', { name: 'Sluiten' }).click()
      await privacy('Verzoeken')(page)
      await page.getByRole('button', { name: 'Verzoek noteren' }).click()
      await page.getByLabel('Zoek op naam of dossiernummer').fill('verk')
      await page.getByRole('list', { name: 'Wie bedoel je?' }).waitFor()
    },
  },
  {
    name: 'verzoek',
    whole: true,
    go: async (page) => {
      await page.getByRole('list', { name: 'Wie bedoel je?' }).getByRole('button').first().click()
      await page.getByRole('radio', { name: /^inzage/ }).check()
      await page.getByLabel('Wanneer kwam het binnen?').fill('29-10')
      await page.getByRole('button', { name: 'Noteren en verder' }).click()
      await page.getByRole('heading', { name: 'Waar staat het?' }).waitFor()
    },
  },
  { name: 'verzoeken', kept: true, go: privacy('Verzoeken') },
  { name: 'bewaartermijnen', go: privacy('Bewaartermijnen') },
  {
    name: 'termijnen',
    whole: true,
    go: (page) => page.getByRole('button', { name: 'Termijnen bekijken' }).click(),
  },
  {
    name: 'datalek',
    whole: true,
    go: async (page) => {
      await privacy('Datalekken')(page)
      await page.getByRole('button', { name: 'Datalek noteren' }).click()
      await page.getByRole('radio', { name: 'gestolen' }).check()
      await page.getByRole('button', { name: 'Noteren en verder' }).click()
      await page.getByRole('group', { name: 'Was het versleuteld?' }).getByLabel('ja').check()
      await page.getByRole('heading', { name: 'Wat spreekt ervoor en ertegen?' }).waitFor()
    },
  },
  { name: 'datalekken', go: privacy('Datalekken') },
  { name: 'register', whole: true, go: privacy('Register') },
]

/** Saves what a button makes as a paper, so that its pages can be looked at as well. */
const savePaper = async (page: Page, app: Application, button: string, path: string): Promise<void> => {
  await app.answerDialog(path)
  await page.getByRole('button', { name: `${button}: bewaar als PDF` }).click()
  await page.getByText(`${button} is bewaard`).waitFor()
}

/** The screens of the practice vault, in order. `papers` is the folder for what is printed on the way. */
export const practiceScreens = (
  passphraseFile: string,
  listFile: string,
  papers: string,
): readonly Screen[] => [
  { name: 'openen', go: (page) => page.getByRole('heading', { level: 1 }).waitFor() },
  {
    name: 'vandaag',
    kept: true,
    go: async (page) => {
      const field = page.getByLabel(/wachtzin/i).first()
      await field.fill(readFileSync(passphraseFile, 'utf8').trim())
      await field.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor({ timeout: 30_000 })
    },
  },
  { name: 'inwoners', go: menu('Inwoners') },
  {
    name: 'gesprek',
    kept: true,
    go: async (page) => {
      await page.getByRole('link', { name: 'Samira el Amrani' }).first().click()
      await page.getByRole('heading', { level: 1, name: 'Samira el Amrani' }).waitFor()
    },
  },
  { name: 'geld', kept: true, whole: true, go: tab('Geld') },
  { name: 'schulden', whole: true, go: tab('Schulden') },
  { name: 'toestemming', whole: true, go: tab('Toestemming') },
  { name: 'overdracht', kept: true, whole: true, go: tab('Overdracht') },
  { name: 'dossier-maatje', whole: true, go: tab('Maatje') },
  { name: 'tijdlijn', whole: true, go: tab('Tijdlijn') },
  { name: 'overdrachten', go: menu('Overdrachten') },
  { name: 'maatjes', kept: true, whole: true, go: menu('Maatjes') },
  {
    name: 'maatje',
    whole: true,
    go: async (page) => {
      await page.getByRole('link', { name: 'Annelies de Bruin' }).click()
      await page.getByRole('heading', { name: 'Wie en bereikbaar' }).waitFor()
    },
  },
  {
    name: 'maatje-vog',
    whole: true,
    go: async (page, app) => {
      await tab('VOG en training')(page)
      await savePaper(page, app, 'Vrijwilligersovereenkomst', join(papers, 'overeenkomst.pdf'))
      await savePaper(page, app, 'Welkomstbrief', join(papers, 'welkom.pdf'))
    },
  },
  { name: 'maatje-kan', whole: true, go: tab('Kan en wil') },
  { name: 'maatje-wanneer', whole: true, go: tab('Wanneer en waar') },
  { name: 'maatje-uren', whole: true, go: tab('Uren en onkosten') },
  {
    name: 'maatjes-verloopt',
    whole: true,
    go: async (page) => {
      await page.getByRole('link', { name: 'Alle maatjes' }).click()
      await tab('Verloopt')(page)
      await page.getByRole('heading', { level: 1, name: 'Wat verloopt' }).waitFor()
    },
  },
  { name: 'wachtlijst', kept: true, go: maatjes('Wachtlijst') },
  {
    name: 'zoek-een-maatje',
    kept: true,
    whole: true,
    go: async (page) => {
      const row = page.getByRole('row', { name: 'Samira el Amrani' })
      await row.getByRole('button', { name: /^Zoek een maatje/ }).click()
      await page.getByRole('button', { name: /^Nummer 1:/ }).click()
      await page.getByRole('table', { name: /^Waar de punten/ }).waitFor()
    },
  },
  {
    name: 'vergelijken',
    go: async (page) => {
      for (const name of ['Vergelijk Fatima Ouali', /^Vergelijk Aïcha/])
        await page.getByRole('checkbox', { name }).check()
      await page.getByRole('button', { name: 'Vergelijk deze twee' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'plan',
    kept: true,
    whole: true,
    go: async (page) => {
      await page.keyboard.press('Escape')
      await maatjes('Plan')(page)
      await page.getByLabel('Inwoner', { exact: true }).selectOption({ label: 'Daan Verkerk (maatje)' })
      await page.getByLabel('Vrijwilliger', { exact: true }).selectOption({ label: 'Annelies de Bruin' })
      await page.getByRole('button', { name: 'Houd dit vast in het plan' }).waitFor()
    },
  },
  {
    name: 'kennismaking',
    go: async (page) => {
      await menu('Inwoners')(page)
      await page.getByRole('link', { name: 'Samira el Amrani' }).first().click()
      await tab('Maatje')(page)
      await page.getByRole('button', { name: 'Zoek iemand die meegaat' }).click()
      await page
        .getByRole('button', { name: /^Stel voor/ })
        .first()
        .click()
      await page.getByRole('dialog').getByRole('button', { name: 'Stel voor' }).click()
      await page.getByRole('textbox', { name: 'Op welke dag?' }).fill('24-11')
      await page.getByRole('button', { name: 'Noteer de kennismaking' }).click()
      await page.getByRole('heading', { name: 'Hoe ging de kennismaking?' }).waitFor()
    },
  },
  {
    name: 'kennismaking-bladen',
    whole: true,
    go: async (page, app) => {
      await page.getByText('Kennismakingsblad').click()
      await savePaper(page, app, 'Blad voor de inwoner', join(papers, 'kennismaking-inwoner.pdf'))
      await savePaper(page, app, 'Blad voor het maatje', join(papers, 'kennismaking-maatje.pdf'))
    },
  },
  {
    name: 'koppeling-loopt',
    whole: true,
    go: async (page) => {
      for (const group of await page.getByRole('group', { name: /^Past het/ }).all())
        await group.getByRole('radio', { name: 'ja' }).check()
      await page.getByRole('button', { name: 'Begin met elkaar' }).click()
      await page.getByRole('button', { name: 'Noteer een contact' }).waitFor()
    },
  },
  { name: 'koppelingen', go: maatjes('Koppelingen') },
  ...importScreens(listFile),
  {
    name: 'beheer',
    whole: true,
    go: async (page) => {
      await page.keyboard.press('Escape')
      await menu('Beheer')(page)
    },
  },
  {
    name: 'gebruikers',
    go: async (page) => {
      await tab('Gebruikers')(page)
      await page.getByRole('table', { name: 'Gebruikers' }).waitFor()
    },
  },
  {
    name: 'gebruiker-toevoegen',
    whole: true,
    go: async (page) => {
      await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click()
      await page.getByRole('radio', { name: /^Thuisbasis maakt/ }).check()
      await page.getByRole('button', { name: 'Maak een wachtzin voor mij' }).click()
      await page.getByText('Schrijf deze woorden over').waitFor()
    },
  },
  {
    name: 'mijn-wachtzin',
    go: (page) => page.getByRole('banner').getByRole('button', { name: 'Mijn wachtzin' }).click(),
  },
  ...privacyScreens,
  {
    name: 'inzage',
    go: async (page) => {
      await menu('Beheer')(page)
      await tab('Privacy')(page)
      await tab('Inzage')(page)
      await page.getByRole('link', { name: 'Samira el Amrani' }).waitFor()
    },
  },
  {
    name: 'inzage-nakijken',
    kept: true,
    go: async (page) => {
      await page.getByRole('link', { name: 'Samira el Amrani' }).click()
      await page.getByRole('complementary').waitFor()
    },
  },
  {
    name: 'inzage-afgeschermd',
    whole: true,
    go: (page) => page.getByRole('checkbox', { name: /^Alleen wat afgeschermd/ }).check(),
  },
  {
    name: 'verwijderen',
    kept: true,
    whole: true,
    go: async (page) => {
      await tab('Verwijderen')(page)
      await page.getByRole('link', { name: 'Samira el Amrani' }).click()
      await page.getByRole('heading', { name: 'Dit gaat weg' }).waitFor()
    },
  },
  {
    name: 'wie-zag-wat',
    go: async (page) => {
      await tab('Wie zag wat')(page)
      await page.getByRole('button', { name: 'Kijk het na' }).click()
      await page.getByText('De lijst is heel').waitFor()
    },
  },
  {
    name: 'wie-zag-wat-dossier',
    whole: true,
    go: async (page) => {
      await menu('Inwoners')(page)
      await page.getByRole('link', { name: 'Samira el Amrani' }).first().click()
      await tab('Tijdlijn')(page)
      await page.getByText('Wie zag wat', { exact: true }).click()
      await page.getByRole('table', { name: /^Wie zag wat/ }).waitFor()
    },
  },
  {
    name: 'bezoeker',
    kept: true,
    go: async (page) => {
      await tab('Gesprek')(page)
      await page.keyboard.press('Alt+b')
      await page.getByText('Alleen deze inwoner is zichtbaar').waitFor()
    },
  },
  {
    name: 'zoeken',
    go: async (page) => {
      await page.keyboard.press('Alt+b')
      await page.getByRole('navigation', { name: 'Menu' }).waitFor()
      await page.keyboard.press('Control+k')
      await page.keyboard.type('amr')
      await page.getByRole('option').first().waitFor()
    },
  },
]
