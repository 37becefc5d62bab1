import type { ConsentFacts } from '#main/features/consent/consent.rules.ts'

export const sectionTitles = {
  'other-crises': 'Ook bedreigend',
  actions: 'Wat er al gedaan is',
  'own-words': 'In eigen woorden',
  income: 'Inkomen',
  turnover: 'Omzet (geen inkomen)',
  costs: 'Vaste lasten en uitgaven',
  debts: 'Schulden',
  informal: 'Geleend van mensen in de omgeving',
  'running-loans': 'Lopende leningen (geen achterstand)',
  household: 'Gezin en hulp',
  missing: 'Wat nog ontbreekt, en wat u zelf kunt ophalen',
  role: 'De rol van het maatje na de overdracht',
  consent: 'Toestemming en handtekeningen',
} as const
export type SectionCode = keyof typeof sectionTitles

export const tableHeads = {
  income: ['Soort', 'Zoals opgegeven', 'Per maand (€)'],
  turnover: ['Soort', 'Zoals opgegeven'],
  costs: ['Soort', 'Zoals opgegeven', 'Per maand (€)'],
  debts: ['Nr.', 'Schuldeiser', 'Kenmerk', 'Bron', 'Bedrag (€)'],
  loans: ['Bij wie', 'Bijzonderheden', 'Bedrag (€)'],
}

/** With a full stop, unless it has one. */
const closed = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

export const sectionWords = {
  empty: (what: string) => `Op dit formulier staat geen ${what}.`,
  emptyMany: (what: string) => `Op dit formulier staan geen ${what}.`,
  noActions: 'Nog niets.',
  calledOnly: 'Gebeld, zoals hierboven staat.',
  metOnly: 'Contact gehad, zoals hierboven staat.',
  strengths: (list: readonly string[]) => `Wat goed gaat: ${closed(list.join('; '))}`,
  worries: (list: readonly string[]) =>
    `Zorgen, op verzoek van de inwoner genoemd: ${closed(list.join('; '))}`,
  amountOf: (what: string) => `het bedrag van ${what}`,
  debtOf: (creditor: string) => `de hoogte van de schuld bij ${creditor}`,
  question: (what: string, question: string) => `Nog uit te zoeken bij ${what}: “${question}”.`,
  lettersUnseen: (count: number) =>
    count === 1
      ? 'Van 1 schuld is de brief nog niet gezien.'
      : `Van ${count} schulden is de brief nog niet gezien.`,
  fileUnknown: (count: number) =>
    count === 1 ? 'Van 1 schuld is het kenmerk onbekend.' : `Van ${count} schulden is het kenmerk onbekend.`,
  missing: (list: readonly string[]) => `Nog niet bekend: ${list.join('; ')}.`,
  fetch:
    'Deze gegevens kunt u zelf ophalen; de inwoner hoeft daarvoor geen papieren mee te brengen: personen op het adres (BRP), inkomen en uitkering (UWV), toeslagen en belasting (Belastingdienst), kinderbijslag (SVB), voertuigen (RDW), woning (Kadaster) en inschrijving van een bedrijf (KvK).',
  purpose: (organisation: string, receiver: string) =>
    `De inwoner vindt het goed dat ${organisation} de gegevens op dit formulier geeft aan ${receiver}, om hulp bij geldzorgen te krijgen.`,
  withdraw: 'De inwoner kan deze toestemming altijd intrekken. Dan hoort u dat van ons.',
  given: (given: string, parts: string) =>
    parts === '' ? `Toestemming: ${given}.` : `Toestemming: ${given}. De inwoner zei ja tegen: ${parts}.`,
  partner: (agreed: ConsentFacts['partnerAgreed']) => {
    if (agreed === 'yes') return 'De partner vindt dit ook goed.'
    return agreed === 'no'
      ? 'De partner tekent voor zichzelf.'
      : 'De partner tekent voor zichzelf; dat is nog niet gevraagd.'
  },
}

export const roleSentences: Readonly<Record<string, string>> = {
  'goes-along': 'Een maatje gaat mee naar het eerste gesprek en blijft daarna zo nodig betrokken.',
  'keeps-administration': 'Het maatje blijft helpen met de administratie thuis.',
  'on-request': 'Het maatje helpt alleen als de inwoner of u daarom vraagt.',
  stops: 'De hulp van het maatje stopt na de overdracht.',
  unknown: 'Wat het maatje na de overdracht doet, spreken we met u en de inwoner af.',
}
export const roleNote =
  'Een maatje is een vrijwilliger: hij of zij beslist niet, tekent niet en doet geen voorstel namens de inwoner.'
