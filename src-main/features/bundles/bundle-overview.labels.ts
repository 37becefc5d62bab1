import type { MaskReason, OmissionGround } from './bundle-shape.rules.ts'

/** Themes of the overview, in the order in which somebody would tell it. */
export const themeTitles = {
  you: 'Wie u bent en hoe wij u bereiken',
  household: 'Uw huishouden',
  situation: 'Uw vraag en wat daarover is afgesproken',
  money: 'Uw inkomsten en uitgaven',
  debts: 'Uw schulden en wat haast heeft',
  talks: 'Gesprekken en aantekeningen',
  consent: 'Uw toestemming en de overdracht',
  match: 'Uw maatje',
  volunteering: 'Uw vrijwilligerswerk',
  organisation: 'Uw organisatie en hoe wij u bereiken',
  work: 'Uw werk bij ons',
  rights: 'Uw verzoeken en uw rechten',
  log: 'Wat er is gewijzigd en bekeken',
  other: 'Wat wij nog meer hebben',
} as const
export type Theme = keyof typeof themeTitles

/** Where each list stands, and what one thing of it is called. Lists that are not here come last. */
export const listWords: Readonly<Record<string, readonly [Theme, string]>> = {
  residents: ['you', 'Uw gegevens'],
  contact_points: ['you', 'Telefoon, e-mail of adres'],
  household_members: ['household', 'Huisgenoot'],
  cases: ['situation', 'Dossier'],
  fact_marks: ['situation', 'Afspraak over een gegeven'],
  maatje_requests: ['match', 'Vraag om een maatje'],
  incomes: ['money', 'Inkomen'],
  costs: ['money', 'Uitgave'],
  debts: ['debts', 'Schuld'],
  crises: ['debts', 'Wat haast heeft'],
  contact_moments: ['talks', 'Contact'],
  remarks: ['talks', 'Aantekening'],
  drafts: ['talks', 'Nog niet opgeslagen tekst'],
  consents: ['consent', 'Toestemming'],
  consent_parts: ['consent', 'Onderdeel van uw toestemming'],
  handovers: ['consent', 'Overdracht'],
  handover_steps: ['consent', 'Stap in de overdracht'],
  handover_copies: ['consent', 'Wat is meegegeven'],
  matches: ['match', 'Koppeling'],
  match_steps: ['match', 'Stap in de koppeling'],
  match_roles: ['match', 'Rol'],
  match_evaluations: ['match', 'Evaluatie'],
  pair_bars: ['match', 'Niet samen'],
  volunteers: ['volunteering', 'Uw gegevens als vrijwilliger'],
  volunteer_trainings: ['volunteering', 'Training'],
  volunteer_steps: ['volunteering', 'Stap'],
  volunteer_hours: ['volunteering', 'Uren'],
  volunteer_imports: ['volunteering', 'Lijst'],
  receivers: ['organisation', 'Gegevens van uw organisatie'],
  people: ['work', 'Uw gegevens als medewerker'],
  rights_requests: ['rights', 'Verzoek'],
  restrictions: ['rights', 'Bevroren dossier'],
  corrections: ['rights', 'Verbetering'],
  correction_tellings: ['rights', 'Wie wij over een verbetering vertelden'],
  bundles: ['rights', 'Eerder overzicht'],
  bundle_omissions: ['rights', 'Weggelaten'],
  retention_holds: ['rights', 'Langer bewaren'],
  change_log: ['log', 'Wijziging'],
  access_entries: ['log', 'Inzage'],
}

export const maskWords: Readonly<Record<MaskReason, string>> = {
  resident: 'een andere inwoner',
  household: 'een huisgenoot',
  volunteer: 'een vrijwilliger',
  third: 'iemand anders',
  staff: 'een medewerker',
}

export const groundWords: Readonly<Record<OmissionGround, string>> = {
  'harms-another': 'Het zou iemand anders schaden.',
  safety: 'Het zou de veiligheid van iemand in gevaar brengen.',
  'source-of-tip': 'Het zou verraden wie ons iets in vertrouwen vertelde.',
  'other-persons-secret': 'Het is een geheim van iemand anders.',
  'legal-procedure': 'Het hoort bij een juridische procedure.',
}

const intro = (organisation: string, day: string): readonly string[] => [
  `Dit zijn alle gegevens die ${organisation} op ${day} over u heeft. U leest ook waarom wij ze hebben, van wie ze komen, wie ze kreeg en hoe lang wij ze bewaren.`,
  'Staat er bij een gegeven niets over doorgeven? Dan geven wij het alleen aan een ander als u daar ja op zegt.',
  'Klopt er iets niet, of begrijpt u iets niet? Bel of mail ons. Wij kijken er samen met u naar.',
]

/** How most things may go to another; said once for all of them. */
export const sharingAsEver = 'ja, met toestemming'

/** Words of the overview. B1, "u". */
export const overviewWords = {
  title: 'Overzicht van uw gegevens',
  forWhom: (name: string) => `Voor: ${name}`,
  from: (organisation: string, day: string) => `Van: ${organisation}, gemaakt op ${day}`,
  reference: (reference: string) => `Kenmerk: ${reference}`,
  ourOrganisation: 'onze organisatie',
  introTitle: 'Waarom u dit krijgt',
  intro,
  call: (organisation: string, reach: string) =>
    reach === '' ? `Vragen? Stel ze aan ${organisation}.` : `Vragen? ${organisation}: ${reach}`,
  nothing: 'Wij hebben geen gegevens over u.',
  why: (reasons: string) => `Wij gebruiken dit om ${reasons}.`,
  source: 'Hoe wij dit weten',
  further: 'Verder',
  period: 'Per',
  removed: 'Let op',
  removedText: 'Dit staat niet meer in onze lijst. Het is nog niet gewist.',
  leftOut: 'Weggelaten',
  numbered: (one: string, at: number, count: number) => (count === 1 ? one : `${one} ${at} van ${count}`),
  receivedTitle: 'Wie kreeg gegevens over u van ons?',
  receivedNone: 'Wij gaven niets over u aan een ander.',
  received: 'Wat wij gaven',
  receivedHeader: ['Aan wie', 'Wat', 'Wanneer', 'Kenmerk'] as const,
  notSent: (day: string) => `gemaakt op ${day}; dat het is verstuurd, staat nergens`,
  documentsFile: 'De stukken zelf zitten als PDF in de map documenten.',
  documentsAsk: 'De stukken zelf krijgt u van ons als u erom vraagt.',
  doingsTitle: 'Wie keek er in uw gegevens?',
  doingsNone: 'Daar is nog niets over opgeschreven.',
  doingsText:
    'Ons programma houdt bij wie iets leest of wijzigt. U ziet de rol en niet de naam, zodat ook medewerkers hun privacy houden. Wilt u een naam weten, en waarom iemand keek? Vraag het ons.',
  doings: 'Inzage en wijzigingen, bij elkaar geteld',
  doingsHeader: ['Rol', 'Wat', 'Hoe vaak', 'Voor het eerst', 'Voor het laatst'] as const,
  doingsFile: 'De hele lijst staat in het bestand wie-zag-wat.csv.',
  doingsAsk: 'De hele lijst krijgt u van ons als u erom vraagt.',
  keptTitle: 'Hoe lang bewaren wij dit?',
  kept: 'Bewaartermijnen',
  keptHeader: ['Wat', 'Hoe lang'] as const,
  keptText: 'Is de termijn voorbij? Dan wissen wij uw gegevens, ook uit onze reservekopieën.',
  missingTitle: 'Wat staat er niet in?',
  missingNone: 'Er is niets weggelaten.',
  maskedText: (count: number, about: string) =>
    `${count === 1 ? 'Eén gegeven gaat' : `${count} gegevens gaan`} over ${about}. Daar staat dat het er is, en niet wat er staat. Zo beschermen wij ook hun privacy.`,
  omittedText: (count: number, reason: string) =>
    `${count === 1 ? 'Eén gegeven is' : `${count} gegevens zijn`} weggelaten. De reden: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
  omittedEnd:
    'Bent u het er niet mee eens dat wij iets weglaten? Laat het ons weten. U kunt ook een klacht indienen; hieronder leest u hoe.',
  rightsTitle: 'Uw rechten',
  rightsText: 'U kunt ons altijd vragen om:',
  rights: [
    'uw gegevens te zien (dat is dit overzicht)',
    'iets te verbeteren dat niet klopt, of aan te vullen wat mist',
    'uw gegevens te wissen',
    'uw gegevens voorlopig alleen te bewaren en er niets mee te doen',
    'te stoppen met iets wat wij met uw gegevens doen',
    'uw gegevens mee te geven, zodat u ze ergens anders kunt gebruiken',
  ],
  rightsEnd:
    'Gaf u ergens toestemming voor? Die kunt u altijd intrekken. Dat kost niets. U krijgt binnen een maand antwoord. Geen computer neemt een beslissing over u: dat doen mensen.',
  complainTitle: 'Een klacht?',
  complain: (organisation: string, reach: string) => [
    `Vertel het eerst aan ${organisation}${reach === '' ? '' : ` (${reach})`}. Vaak lossen wij het samen op.`,
    'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens. Dat kan via autoriteitpersoonsgegevens.nl. U kunt ook naar de rechter gaan.',
  ],
  page: (reference: string, current: number, count: number) =>
    `kenmerk ${reference} · pagina ${current} van ${count}`,
}
