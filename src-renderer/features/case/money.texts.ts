/** Words of the tab Geld. */
export const moneyTexts = {
  income: {
    title: 'Inkomen',
    line: {
      label: 'Inkomen toevoegen',
      example: 'bijvoorbeeld: baan thuiszorg 24 uur ongeveer 1.310 per 4 weken',
    },
    empty: 'Nog geen inkomen genoteerd. Typ een regel zoals je het hoort.',
    caption: 'Inkomen van deze inwoner',
    total: 'Inkomen per maand',
  },
  cost: {
    title: 'Vaste lasten en uitgaven',
    line: { label: 'Uitgave toevoegen', example: 'bijvoorbeeld: boodschappen 110 per week' },
    empty: 'Nog geen uitgaven genoteerd. Typ een regel zoals je het hoort.',
    caption: 'Vaste lasten en uitgaven van deze inwoner',
    total: 'Uitgaven per maand',
  },
  echo: {
    lead: 'Zo begrijpen we het:',
    stopped: 'gestopt',
    stoppedSince: (day: string) => `gestopt in ${day}`,
    perMonth: (amount: string) => `is ${amount} per maand`,
  },
  columns: {
    what: 'Wat',
    amount: 'Bedrag',
    monthly: 'Per maand',
    mark: 'Bron en doorgeven',
    actions: 'Wijzigen',
  },
  derived: 'uitgerekend',
  derivedNote: 'Week × 52/12 en 4 weken × 13/12, per regel afgerond op een cent.',
  unknown: 'onbekend',
  once: 'eenmalig',
  stoppedZero: 'gestopt',
  question: (text: string) => `Vraag: ${text}`,
  fields: {
    description: { label: 'Omschrijving' },
    amount: { label: 'Bedrag', example: 'bijvoorbeeld 1.310 of 400-600' },
    period: 'Hoe vaak',
    kind: 'Soort',
    group: 'Groep',
    state: 'Loopt het nog?',
    stoppedDay: { label: 'Gestopt sinds', example: 'bijvoorbeeld juli 2026' },
    question: { label: 'Nog uitzoeken', example: 'bijvoorbeeld: waarom is het gestopt?' },
  },
  totals: {
    title: 'Samen',
    noVerdict: 'Er ontbreken nog bedragen. Daarom rekenen we niet uit wat er overblijft.',
    about: (count: number) => (count === 1 ? '1 bedrag is geschat' : `${count} bedragen zijn geschat`),
    left: 'Inkomen min uitgaven',
    leftNote: 'Dit is een rekensom met wat nu bekend is. Klopt het met wat je hoort?',
  },
  source: {
    label: 'Wat je nu toevoegt, is',
    /** As typed in a day field. */
    seenOn: 'vandaag',
    options: { told: 'verteld', 'document-seen': 'op papier gezien' },
  },
} as const
