/** Words of the list of volunteers and of what expires. */
export const volunteersTexts = {
  title: 'Maatjes',
  lead: 'Iedereen die helpt of gaat helpen.',
  search: 'Zoek een maatje',
  searchExample: 'een stuk van de naam, een taal, of wat iemand kan',
  showAll: 'Toon ook wie gestopt is',
  add: 'Nieuw maatje',
  addExample: 'voornaam en achternaam, en dan Enter',
  addButton: 'Voeg toe',
  readList: 'Lijst inlezen',
  caption: 'Maatjes op achternaam',
  columns: {
    name: 'Naam',
    status: 'Stand',
    languages: 'Talen',
    when: 'Wanneer',
    places: 'Plaatsen',
    certificate: 'VOG',
    lastAsked: 'Laatst gevraagd',
  },
  count: (n: number) => (n === 1 ? '1 maatje' : `${n} maatjes`),
  found: (n: number, text: string) => (n === 1 ? `1 gevonden met “${text}”` : `${n} gevonden met “${text}”`),
  nameless: 'nog geen naam',
  notFilledIn: 'niet ingevuld',
  places: (free: number, max: number) => (max === 0 ? 'geen' : `${free} van ${max} vrij`),
  full: 'vol',
  neverAsked: 'nog niet',
  pausedUntil: (day: string) => `pauze tot ${day}`,
  empty: {
    title: 'Nog geen maatjes',
    lead: 'Typ een naam en druk op Enter, of lees de lijst in die je al hebt.',
  },
  none: {
    title: (text: string) => `Niemand gevonden met “${text}”`,
    lead: 'Probeer een kleiner stuk van de naam, of een ander woord.',
  },
  alarms: {
    title: (n: number) =>
      n === 1
        ? 'Een lopende koppeling terwijl er iets ontbreekt'
        : `Lopende koppelingen terwijl er iets ontbreekt: ${n} maatjes`,
    running: (n: number) => (n === 1 ? 'Er loopt 1 koppeling.' : `Er lopen ${n} koppelingen.`),
  },
  certificate: {
    seen: (months: number) => `nog ${monthsText(months)}`,
    seenNoTerm: 'gezien',
    warning: (months: number) => `vernieuw: nog ${monthsText(months)}`,
    over: 'te oud',
    missing: 'niet gezien',
    tooOld: 'VOG te oud (eigen afspraak)',
  },
} as const

/** Words of the overview of what expires. */
export const expiringTexts = {
  title: 'Wat verloopt',
  lead: 'VOG, training en overeenkomst: wat ontbreekt, wat te oud is, en wat binnenkort zover is.',
  within: 'Kijk vooruit',
  months: (n: number) => `${monthsText(n)} vooruit`,
  alarmTitle: 'Loopt nu, maar er ontbreekt iets',
  alarmLead: 'Deze maatjes hebben een lopende koppeling. Regel dit eerst.',
  endsTitle: 'Voorbij of bijna voorbij',
  missingTitle: 'Nog niet rond',
  missingLead: 'Nodig voordat iemand een koppeling krijgt.',
  columns: {
    name: 'Maatje',
    what: 'Wat',
    until: 'Telt tot',
    toGo: 'Nog',
    running: 'Lopende koppelingen',
  },
  about: (kind: string, about: string) => `${kind}: ${about}`,
  none: 'geen',
  missing: 'ontbreekt',
  ended: (monthsAgo: number) => (monthsAgo === 0 ? 'net voorbij' : `${monthsText(monthsAgo)} voorbij`),
  toGo: (months: number) => (months === 0 ? 'minder dan een maand' : monthsText(months)),
  empty: {
    title: 'Niets dat aandacht vraagt',
    lead: 'Kies hierboven een langere tijd om verder vooruit te kijken.',
  },
} as const

function monthsText(months: number): string {
  return months === 1 ? '1 maand' : `${months} maanden`
}
