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
  /** What is worth another look in a line, by its code. */
  hints: {
    'amount-missing': 'Er staat nog geen bedrag in. Het wordt “onbekend”.',
    'amount-unreadable': 'Het bedrag kunnen we nog niet lezen. Het wordt “onbekend”.',
    'amount-may-be-year': 'Is dit een bedrag of een jaartal?',
    'amounts-added': 'De bedragen zijn bij elkaar opgeteld.',
    'several-amounts': 'Er staan meer bedragen in. Klopt dit?',
    'kind-unknown': 'De soort herkennen we nog niet. Je kiest hem daarna bij wijzigen.',
    'creditor-missing': 'Aan wie? Dat lezen we er nog niet in.',
    'creditor-behind-unknown': 'Voor wie int deze deurwaarder? Zet de naam erbij als je die weet.',
    'private-lender-named':
      'De naam van iemand die privé geld leent, hoort er niet in. “Zus” of “vriend” is genoeg.',
    'amount-is-per-period': 'Dit is een bedrag per maand. Wat is de hele schuld?',
    'reference-shortened': 'Van dit kenmerk bewaren we alleen het eind.',
    'day-does-not-exist': 'Deze datum bestaat niet.',
    'sensitive-number': 'Hier staat een nummer dat we liever niet bewaren. Laat het weg.',
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
