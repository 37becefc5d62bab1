import type { ColumnClass } from '#main/core/personal-data.ts'
import type { Activity } from './processing.rules.ts'

// Words of the register of processing, the privacy sheet and the input for the DPIA.

export const activityTitles: Readonly<Record<Activity, string>> = {
  help: 'Inwoners helpen met geld, post en schulden',
  handover: 'Inwoners overdragen aan gemeente of andere hulp',
  proof: 'Kunnen laten zien waar toestemming voor was',
  contact: 'Mensen bereiken',
  matching: 'Inwoner en maatje bij elkaar brengen',
  volunteering: 'Werken met vrijwilligers',
  access: 'Regelen wie in het programma mag',
  rights: 'Verzoeken, klachten en datalekken behandelen',
  oversight: 'Nagaan wie in gegevens keek',
  working: 'Het programma laten werken',
}

export const subjectWords: Readonly<Record<ColumnClass['subject'], string>> = {
  none: 'niemand',
  resident: 'inwoners',
  household: 'huisgenoten van inwoners',
  third: 'anderen, zoals contactpersonen en melders',
  staff: 'medewerkers en coördinatoren',
  volunteer: 'vrijwilligers',
}

/** Who may get it: kinds of receivers, as art. 30(1)(d) asks. */
export const receiverWords: Readonly<Record<Activity, string>> = {
  help: 'Het maatje dat bij de inwoner hoort: alleen het dossier van die inwoner. Verder niemand.',
  handover: 'De ontvanger die de inwoner koos, en alleen de onderdelen waar de inwoner ja op zei.',
  proof: 'Niemand, tenzij een rechter of toezichthouder erom vraagt.',
  contact: 'Het maatje dat bij de inwoner hoort, en de ontvanger van een overdracht.',
  matching: 'Inwoner en maatje krijgen elkaars voornaam, na de koppeling ook hoe zij elkaar bereiken.',
  volunteering: 'Wie onkosten uitbetaalt.',
  access: 'Niemand.',
  rights: 'Wie het vraagt, na vaststellen wie dat is. De Autoriteit Persoonsgegevens bij een datalek.',
  oversight: 'Degene over wie het gaat: per rol, zonder namen.',
  working: 'Niemand.',
}

/** Facts of this application; what the organisation does beside it stands in its own words. */
export const measureWords: readonly string[] = [
  'Alle gegevens staan in één versleuteld bestand (AES-256) op de laptop. Zonder wachtzin is het niet te lezen.',
  'Elke gebruiker heeft een eigen wachtzin en een eigen rol. Na vertrek worden de sleutels vernieuwd.',
  'Het programma maakt nooit verbinding met internet. Er gaat niets naar een cloud of buiten de EU.',
  'Het programma vergrendelt zichzelf na een tijd zonder gebruik.',
  'Wie iets leest, wijzigt, print of meegeeft, staat in een logboek dat niet ongemerkt te veranderen is.',
  'Gevoelige onderdelen zijn dicht en gaan open met een reden. Die reden staat in het logboek.',
  'Doorgeven kan alleen met toestemming die ieder onderdeel dekt. Vooraf is te zien wat de ontvanger ziet.',
  'Burgerservicenummers, kopieën van papieren en inloggegevens worden niet bewaard. Het programma waarschuwt als iemand ze typt.',
  'Reservekopieën zijn versleuteld en blijven hoogstens 60 dagen. Wie gewist is, komt bij terugzetten niet terug.',
  'Bestanden voor inwoners zijn versleuteld met zes woorden die nergens worden bewaard.',
]

export const registerWords = {
  title: 'Register van verwerkingen',
  subtitle: 'artikel 30 AVG',
  saveTitle: 'Waar wil je het register bewaren?',
  sheetSaveTitle: 'Waar wil je het privacyblad bewaren?',
  dpiaSaveTitle: 'Waar wil je de gegevens voor de DPIA bewaren?',
  reference: (day: string) => `verwerkingsregister-${day}`,
  sheetReference: (day: string) => `privacyblad-${day}`,
  dpiaReference: (day: string) => `dpia-gegevens-${day}`,
  page: (reference: string, page: number, count: number) => `${reference} · pagina ${page} van ${count}`,
  intro:
    'Het programma maakte dit register uit wat het zelf vastlegt. Een gegeven dat hier niet staat, kan er niet in worden bewaard. Wat de organisatie er zelf bij schreef, staat bij “Eigen woorden”.',
  who: 'Wie verantwoordelijk is',
  organisation: 'Organisatie',
  address: 'Adres',
  reach: 'Bereikbaar',
  madeOn: 'Gemaakt op',
  outsideEu: 'Buiten de EU',
  outsideEuNone: 'Nee. Het programma heeft geen verbinding met internet.',
  unknown: 'nog niet ingevuld',
  ground: 'Grondslag',
  own: 'Eigen woorden',
  receivers: 'Ontvangers',
  security: 'Extra beveiliging',
  reviewed: 'Nagekeken op',
  header: ['Over wie', 'Welke lijsten', 'Gevoelig', 'Hoe lang'] as const,
  peopleTitle: 'Over wie en wat',
  special: 'bijzonder',
  financial: 'financieel',
  normal: 'gewoon',
  specialNote:
    'Bijzonder: uit het gegeven kan gezondheid, afkomst of geloof blijken, al is het maar bij sommige mensen. Een open tekst telt daarom mee.',
  organisations: 'Organisaties die gegevens kregen of kunnen krijgen',
  noOrganisations: 'Er staan nog geen ontvangers in de lijst.',
  processors: 'Verwerkers en samenwerking',
  processorHeader: ['Wie', 'Soort', 'Wat', 'Overeenkomst'] as const,
  noProcessors: 'Er zijn geen verwerkers opgeschreven. Het programma zelf heeft er geen nodig.',
  agreement: (from: string | null, until: string | null) =>
    from === null ? 'nog niet' : until === null ? `vanaf ${from}` : `${from} tot en met ${until}`,
  measures: 'Beveiliging van het programma',
  fields: 'Alle gegevens per lijst',
  fieldHeader: ['Lijst', 'Gegevens'] as const,
  call: (organisation: string) => `Register van verwerkingen van ${organisation}`,
  ourOrganisation: 'onze organisatie',
  sheets: ['Verwerkingen', 'Verwerkers', 'Beveiliging'] as const,
  workbookHeader: [
    'Verwerking',
    'Doel',
    'Grondslag',
    'Over wie',
    'Lijst',
    'Gegevens',
    'Bijzondere gegevens',
    'Financiële gegevens',
    'Hoe lang',
    'Ontvangers',
    'Buiten de EU',
    'Eigen woorden',
    'Extra beveiliging',
    'Nagekeken op',
  ] as const,
  yes: 'ja',
  no: 'nee',
} as const

/** Lists that no bundle has a heading for. */
export const otherListTitles: Readonly<Record<string, string>> = {
  change_log: 'Wijzigingen',
  access_entries: 'Inzagelog',
  erasures: 'Bewijzen van wissen',
  retention_runs: 'Opruimrondes',
  processors: 'Verwerkers en partners',
  breaches: 'Datalekken',
  volunteer_imports: 'Ingelezen lijsten van vrijwilligers',
}
