import type {
  HoldReason,
  KeepReason,
  RetentionAction,
  RetentionCategory,
  StartPoint,
} from '#main/features/retention/retention.rules.ts'

const rows = (n: number): string => (n === 1 ? '1 regel' : `${n} regels`)

/** What is kept for a term of its own. */
export const categoryWords: Readonly<Record<RetentionCategory, string>> = {
  'sign-up': 'Aanmelding zonder vervolg',
  'closed-case': 'Afgesloten dossier',
  proof: 'Toestemming en overdracht',
  volunteer: 'Vrijwilliger die weg is',
  'volunteer-tax': 'Onkosten en vergoeding van vrijwilligers',
  staff: 'Medewerker die weg is',
  'rights-request': 'Verzoeken en klachten',
  breach: 'Datalekken',
  'access-log': 'Wie zag wat',
  draft: 'Getypt en nooit bewaard',
  'removed-row': 'Weggehaalde regels',
  'import-list': 'Ingelezen lijst die bleef liggen',
}
export const startWords: Readonly<Record<StartPoint, string>> = {
  'last-change': 'na de laatste wijziging',
  closing: 'na het sluiten',
  leaving: 'na het weggaan',
  'end-of-year': 'na het einde van het jaar',
  removal: 'na het weghalen',
  answer: 'na het afronden',
  writing: 'na het opschrijven',
}
export const actionWords: Readonly<Record<RetentionAction, string>> = {
  erase: 'alles weg',
  anonymise: 'namen en teksten weg, cijfers blijven',
}
export const keepWords: Readonly<Record<KeepReason, string>> = {
  hold: 'bewaarstop',
  'running-request': 'er loopt een verzoek',
  restricted: 'dossier is bevroren',
  complaint: 'er loopt een klacht',
  'running-match': 'er loopt een koppeling',
}
export const holdWords: Readonly<Record<HoldReason, string>> = {
  claim: 'er loopt of komt een rechtszaak',
  complaint: 'er loopt een klacht',
  law: 'de wet vraagt het',
  safety: 'voor iemands veiligheid',
  other: 'iets anders',
}

export const retentionTexts = {
  title: 'Privacy: bewaartermijnen',
  lead: 'Kijk elke week wat weg mag. Er gaat niets vanzelf: jij kiest en bevestigt.',
  lastRun: (day: string) => `Laatst doorgelopen op ${day}.`,
  neverRun: 'Nog niet eerder doorgelopen.',
  toTerms: 'Termijnen bekijken',
  nothing: {
    title: 'Er hoeft nu niets weg',
    lead: 'Komt de termijn van een dossier of vrijwilliger voorbij, dan staat het hier.',
  },
  due: {
    title: 'Mag weg',
    lead: 'De termijn is voorbij. Kies wat weg kan, of bewaar het langer met een reden.',
    span: (span: string, start: string) => `${span} ${start}`,
    proposal: 'voorstel, door het bestuur te bepalen',
    all: 'alles kiezen',
    allOf: (category: string) => `${category}: alles kiezen`,
    item: (from: string, due: string) => `termijn begon op ${from}, mocht weg op ${due}`,
    rows: (n: number) => `Alles wat zo oud is: ${rows(n)}`,
    hold: 'Langer bewaren',
    holdOf: (name: string) => `${name}: langer bewaren`,
    nameless: 'zonder naam',
  },
  chosen: (n: number) => (n === 0 ? 'Nog niets gekozen' : n === 1 ? '1 gekozen' : `${n} gekozen`),
  look: 'Bekijk wat er weggaat',
  held: {
    title: 'Blijft nog',
    lead: 'De termijn is voorbij, maar er is een reden om te bewaren.',
    rows: (n: number, category: string) => `${category}: ${rows(n)}`,
    until: (day: string) => `tot ${day}`,
  },
  holds: {
    title: 'Bewaarstops',
    lead: 'Afgesproken om langer te bewaren, met een reden en een einddatum.',
    until: (day: string) => `tot ${day}`,
    over: (day: string) => `liep tot ${day}`,
    lift: 'Opheffen',
    liftOf: (name: string) => `Bewaarstop van ${name} opheffen`,
    lifted: 'De bewaarstop is opgeheven.',
    gone: 'niet meer in de kluis',
  },
  soon: {
    title: 'Komt binnen 30 dagen',
    due: (day: string) => `mag weg op ${day}`,
  },
  quiet: {
    title: 'Al twee jaar stil',
    lead: 'Deze dossiers zijn open, maar er verandert niets meer. Sluit ze als de hulp klaar is: dan gaat de termijn lopen.',
    since: (day: string) => `laatste wijziging op ${day}`,
  },
  hold: {
    title: (name: string) => `${name} langer bewaren`,
    lead: 'Alleen met een goede reden, en tot een dag die je nu kiest.',
    reason: 'Waarom?',
    choose: 'kies een reden',
    missing: 'Kies eerst een reden.',
    until: 'Tot wanneer?',
    untilExample: 'bijvoorbeeld 1-6-2027',
    note: 'Wat hoort erbij?',
    noteExample: 'geen namen nodig; bijvoorbeeld een zaaknummer',
    yes: 'Langer bewaren',
    done: 'Blijft bewaard tot de dag die je koos.',
    failures: { 'until-in-past': 'Deze dag is al geweest. Kies een dag die nog komt.' },
  },
  batch: {
    title: 'Dit gaat weg',
    lead: 'Het komt niet terug. In reservekopieën blijft het nog hoogstens 60 dagen, en bij terugzetten gaat het er weer uit.',
    count: (n: number) => (n === 1 ? '1 keuze kan weg' : `${n} keuzes kunnen weg`),
    caption: 'Wat er weggaat, per soort',
    columns: { what: 'Wat', rows: 'Aantal' },
    nothing: 'Van wat je koos, kan nu niets weg.',
    refused: 'Dit blijft nog',
    why: {
      'not-due': 'de termijn is nog niet voorbij',
      held: 'er is een reden om te bewaren',
      gone: 'het is er al niet meer',
    },
    whySays: (what: string, why: string) => `${what}: ${why}`,
    confirm: (word: string) => `Typ ${word} om te bevestigen`,
    differs: (word: string) => `Typ precies dit: ${word}`,
    yes: 'Definitief verwijderen',
    doneTitle: 'Verwijderd',
    done: (n: number, refused: number) =>
      `${n === 1 ? '1 keuze is weg' : `${n} keuzes zijn weg`}.${refused === 0 ? '' : ` ${refused} bleef staan.`}`,
    proof: 'Bekijk het verwijderbewijs',
    failures: {
      'confirm-differs': 'Dat is niet hetzelfde woord. Er is niets verwijderd.',
      'nothing-due': 'Van wat je koos, kan nu niets weg.',
    },
  },
} as const

export const termsTexts = {
  title: 'Privacy: termijnen',
  lead: 'Hoe lang we wat bewaren, en wat er daarna mee gebeurt. Het bestuur besluit; wat hier staat is een voorstel tot dat is gedaan.',
  back: 'Terug naar de lijst',
  caption: 'Bewaartermijn per soort',
  columns: { what: 'Wat', term: 'Hoe lang', action: 'Daarna', decided: 'Besluit', act: 'Wijzigen' },
  span: (months: number) =>
    months === 0
      ? 'meteen'
      : months % 12 === 0
        ? `${months / 12} jaar`
        : months === 1
          ? '1 maand'
          : `${months} maanden`,
  from: (start: string) => start,
  undecided: 'door het bestuur te bepalen',
  decided: (day: string) => (day === '' ? 'besloten' : `besloten op ${day}`),
  atLeast: (span: string) => `wet: minstens ${span}`,
  edit: 'Wijzigen',
  editOf: (what: string) => `Termijn wijzigen: ${what}`,
  dialog: {
    title: (what: string) => `Termijn: ${what}`,
    lead: 'Leg vast wat het bestuur besloot. Een kortere termijn werkt meteen door in de lijst.',
    months: 'Hoeveel maanden?',
    monthsUnread: 'Schrijf een heel aantal maanden, bijvoorbeeld 24.',
    action: 'Wat gebeurt er daarna?',
    decided: 'Wanneer besloot het bestuur dit?',
    decidedExample: 'leeg: nog niet besloten',
    note: 'Waar staat het besluit?',
    noteExample: 'bijvoorbeeld: notulen maart, punt 4',
    yes: 'Vastleggen',
    failures: {
      'action-not-possible': 'Dat kan bij dit soort gegevens niet.',
      'term-too-short': 'Dit is korter dan de wet toestaat. Kies een langere termijn.',
    },
  },
} as const
