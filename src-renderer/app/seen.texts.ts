import { roles, type Role, type SeenAction } from '#main/contract/define.ts'
import type { OpenReason } from '#main/features/access-log/access-log.rules.ts'

const actions: Readonly<Record<SeenAction, string>> = {
  read: 'bekeek',
  change: 'veranderde',
  print: 'drukte af',
  export: 'maakte een bestand van',
  'open-sensitive': 'opende wat verborgen was',
  visitor: 'liet een bezoeker meekijken',
  erase: 'verwijderde',
  restrict: 'bevroor of gaf weer vrij',
  'answer-request': 'werkte aan een verzoek',
  'manage-users': 'beheerde gebruikers',
  typing: 'typte in',
  none: 'gebruikte',
}
const roleWords: Readonly<Record<Role, string>> = {
  coordinator: 'coördinator',
  deputy: 'waarnemer',
  maatje: 'maatje',
  'walk-in': 'spreekuurvrijwilliger',
  board: 'bestuur',
  keeper: 'beheerder',
}
const reasons: Readonly<Record<OpenReason, string>> = {
  talk: 'nodig voor het gesprek van nu',
  'take-over': 'ik neem het dossier over',
  safety: 'iemand kan in gevaar zijn',
  'rights-request': 'er is een verzoek of klacht',
  other: 'iets anders',
}

/** Feature of a call, in a word that fits behind "bekeek". */
const parts: Readonly<Record<string, string>> = {
  cases: 'het dossier',
  household: 'het huishouden',
  reach: 'contactgegevens',
  remarks: 'aantekeningen',
  contacts: 'contactmomenten',
  money: 'inkomsten en uitgaven',
  debts: 'schulden',
  crisis: 'wat haast heeft',
  consent: 'toestemming',
  handover: 'de overdracht',
  volunteers: 'het maatje',
  waiting: 'de vraag om een maatje',
  matching: 'wie er past',
  matches: 'de koppeling',
  rights: 'verzoeken',
  corrections: 'correcties',
  bundles: 'de inzage',
  erasure: 'verwijderen',
  retention: 'bewaartermijnen',
  drafts: 'getypte tekst',
  accessLog: 'wie zag wat',
  breaches: 'datalekken',
}

/** What a call is about; empty for what tells nothing more. */
export const partOf = (call: string): string => parts[call.split('.')[0] ?? ''] ?? ''

const isRole = (word: string): word is Role => roles.some((role) => role === word)

export const seenTexts = {
  title: 'Wie zag wat',
  lead: 'Iedere keer kijken of veranderen staat hier, zodat niemand zonder reden kijkt.',
  caption: 'Wie zag wat, nieuwste eerst',
  columns: ['Wanneer', 'Wie', 'Wat'],
  none: 'Er is nog niets opgeschreven.',
  more: 'Laat meer zien',
  gone: 'iemand die verwijderd is',
  who: (name: string, words: string) => (words === '' ? name : `${name} (${words})`),
  roles: (codes: readonly string[]) =>
    codes
      .filter(isRole)
      .map((role) => roleWords[role])
      .join(', '),
  what: (action: SeenAction, about: readonly string[]) => `${actions[action]} ${about.join(', ')}`.trim(),
  reason: (text: string) => `Reden: ${text}`,
  reasons,
} as const
