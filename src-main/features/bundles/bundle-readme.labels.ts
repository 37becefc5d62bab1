/** Names in a ZIP can be read without its passphrase: none of them says anything about anybody. */
export const fileNames = {
  readme: 'lees-mij.txt',
  overviewPdf: 'overzicht.pdf',
  overviewPage: 'overzicht.html',
  data: 'gegevens.json',
  schema: 'gegevens.schema.json',
  doings: 'wie-zag-wat.csv',
  tableIndex: 'tabellen/inhoud.csv',
  document: (number: number) => `documenten/document-${String(number).padStart(2, '0')}.pdf`,
  table: (number: number) => `tabellen/tabel-${String(number).padStart(2, '0')}.csv`,
} as const

/** Headers of the tables that we make ourselves. */
export const tableWords = {
  index: ['Bestand', 'Wat erin staat', 'Aantal'],
  doings: ['Dag', 'Tijd', 'Rol', 'Wat', 'Waar'],
  source: 'Hoe wij dit weten',
  removed: 'Uit de lijst gehaald',
  yes: 'ja',
  leftOut: 'Weggelaten omdat',
} as const

export interface ReadmeFacts {
  readonly organisation: string
  /** Phone and mail; empty when there are none. */
  readonly reach: string
  /** As people read it. */
  readonly madeOn: string
  readonly reference: string
  readonly hasPdf: boolean
  readonly hasDocuments: boolean
}

const overview = (hasPdf: boolean): readonly string[] =>
  hasPdf
    ? [
        'overzicht.pdf         Begin hier: al uw gegevens, om te lezen of te printen.',
        'overzicht.html        Hetzelfde, om in een browser te lezen.',
      ]
    : [
        'overzicht.html        Begin hier: al uw gegevens, om te lezen of te printen.',
        '                      Open het in een browser. Een PDF kon hier niet worden gemaakt.',
      ]

/** The first thing that somebody opens. Short lines: it is read in the plainest of programs. */
export const readmeLines = (facts: ReadmeFacts): readonly string[] => [
  'UW GEGEVENS',
  '',
  `Van:     ${facts.organisation}`,
  `Gemaakt: ${facts.madeOn}`,
  `Kenmerk: ${facts.reference}`,
  '',
  'Dit zijn alle gegevens die wij over u hebben.',
  'U heeft het recht om ze te zien en om ze mee te nemen.',
  '',
  'WAT ZIT ERIN',
  '',
  ...overview(facts.hasPdf),
  'wie-zag-wat.csv       Wie iets las of wijzigde: de rol, de dag en het onderdeel.',
  'tabellen              Uw gegevens als tabellen, voor een rekenprogramma.',
  '                      In inhoud.csv staat welke tabel wat is.',
  ...(facts.hasDocuments ? ['documenten            Stukken die wij voor u maakten en meegaven.'] : []),
  'gegevens.json         Dezelfde gegevens voor een computer. Daarmee kan een andere',
  '                      organisatie ze overnemen.',
  'gegevens.schema.json  Hoe gegevens.json in elkaar zit.',
  '',
  'BEWAAR HET GOED',
  '',
  'Pak deze bestanden uit op een plek waar anderen niet bij kunnen.',
  'Na het uitpakken zijn ze niet meer beveiligd.',
  'Een tabel kan voor een tekst een apostrof hebben staan. Dat is expres:',
  'zo maakt een rekenprogramma er geen formule van.',
  '',
  'KLOPT ER IETS NIET?',
  '',
  facts.reach === '' ? 'Vertel het ons. Wij kijken er samen met u naar.' : `Bel of mail ons: ${facts.reach}`,
  'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens:',
  'autoriteitpersoonsgegevens.nl',
]

/** The sheet with the words, printed apart from the file. */
export const passphraseWords = {
  title: 'Uw woorden',
  reference: (reference: string) => `Horen bij het bestand met kenmerk ${reference}`,
  how: [
    'Met deze woorden opent u het bestand dat u van ons kreeg. Typ ze over zoals ze hier staan, met een spatie ertussen.',
    'Is het een ZIP-bestand? Open het dan met 7-Zip (gratis, van 7-zip.org) of met Keka op een Mac. De verkenner van Windows kan het niet altijd openen. Een PDF opent u met elk PDF-programma.',
  ],
  careTitle: 'Bewaar dit blad apart',
  care: [
    'Bewaar dit blad niet bij het bestand en mail de woorden niet.',
    'Wij bewaren de woorden niet. Raakt u ze kwijt, dan maken wij een nieuw bestand.',
    'Heeft u het bestand geopend en heeft u de woorden niet meer nodig? Verscheur dit blad.',
  ],
}
