import { formatDay, formatDayShort, formatDayWithWeekday } from '#main/core/day-format.ts'
import type { ConsentFacts } from '#main/features/consent/consent.rules.ts'
import {
  consentCapacityLabels,
  consentFormLabels,
  consentInterpreterLabels,
  partLabels,
} from '#main/features/consent/consent.labels.ts'
import type { AskedPart } from '#main/features/consent/consent.rules.ts'
import { memberWord } from './handover.labels.ts'

/** Between the pieces of one line. */
export const between = ' · '
export const join = (pieces: readonly string[]): string =>
  pieces.filter((piece) => piece !== '').join(between)
export const unknown = 'onbekend'
export const orUnknown = (text: string): string => (text === '' ? unknown : text)
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `20-11`, as people write it in a note. */
export const noteDay = (day: string): string => day.slice(5).split('-').reverse().map(Number).join('-')

/** Labels of the first ten lines. */
export const headLabels = {
  receiver: 'Vertrouwelijk',
  crisis: 'Crisis',
  byWhom: 'Door wie',
  question: 'De vraag',
  more: 'En verder',
  noCrisis: 'Situatie',
  ask: 'Vraag vandaag',
  called: 'Al gebeld',
  person: 'Wie',
  reach: 'Bereiken',
  talk: 'Gesprek',
  money: 'Geld',
  consent: 'Toestemming',
} as const

export const headWords = {
  forWhom: (name: string, who: string) => `voor ${who === '' ? name : `${name}, ${who}`}`,
  direct: (phone: string) => `rechtstreeks nummer ${phone === '' ? 'opvragen' : phone}`,
  reference: (reference: string) => `kenmerk ${reference}`,
  executes: (day: string | null, time: string) =>
    day === null ? 'datum onbekend' : `${formatDayWithWeekday(day)}${time === '' ? '' : ` ${time} uur`}`,
  via: (collector: string) => (collector === '' ? '' : `via ${collector}`),
  file: (reference: string) => `dossiernummer ${orUnknown(reference)}`,
  seen: (seen: boolean, day: string | null) => {
    if (!seen) return 'brief nog niet gezien'
    return day === null ? 'brief gezien' : `brief gezien op ${formatDay(day)}`
  },
  byUnknown: 'van wie, dossiernummer en bedrag onbekend',
  noCrisis: (day: string) => `geen bedreigende situatie (crisis) bekend op ${formatDay(day)}`,
  askCrisis: 'de schuldeiser om uitstel vragen en een gesprek plannen',
  askTalk: 'een gesprek plannen',
  talkBy: (day: string) => `gesprek uiterlijk op ${formatDayWithWeekday(day)}`,
  talkBefore: (day: string, due: string) =>
    `gesprek graag vóór ${formatDayWithWeekday(day)}; de termijn van de gemeente loopt tot ${formatDayWithWeekday(due)}`,
  talkByOpen: 'gesprek zo snel als kan',
  called: (day: string, time: string, channel: string, whom: string, number: string) =>
    [
      `${formatDayWithWeekday(day)} ${time}`,
      contactWay(channel),
      whom === '' ? '' : `met ${whom}`,
      number === '' ? '' : `(${number})`,
    ]
      .filter((piece) => piece !== '')
      .join(' '),
  agreed: (text: string) => (text === '' ? '' : `afgesproken: ${text}`),
  confirmation: 'bevestiging gevraagd',
  notCalled: 'nog niet',
  born: (day: string | null, age: string) => `geboren ${formatDay(day)}${age === '' ? '' : ` (${age})`}`,
  address: (address: string) => (address === '' ? 'adres onbekend' : address),
  postThrough: (organisation: string) => `post via ${organisation}`,
  identityApart: (forWhom: string, withAddress: boolean) =>
    `volledige naam${withAddress ? ', geboortedatum en adres' : ' en geboortedatum'} op het losse blad voor ${forWhom}`,
  identityLater: 'volledige naam op te vragen bij de coördinator',
  notReached: 'bereikbaarheid onbekend',
  interpreter: (language: string) => `tolk nodig: ${language}`,
  goesAlong: (name: string, phone: string) => `${name} gaat mee${phone === '' ? '' : ` (${phone})`}`,
  maatjeGoesAlong: 'een maatje gaat mee, de naam volgt',
  wantsCompanion: (wish: string) => `wil graag dat iemand meegaat${wish === '' ? '' : ` (wens: ${wish})`}`,
  goesAlone: 'gaat alleen',
  companionUnknown: 'wie er meegaat: onbekend',
  free: (when: string) => (when === '' ? '' : `kan op ${when}`),
  coordinator: (name: string, phone: string) => `coördinator ${orUnknown(name)}, ${orUnknown(phone)}`,
  feedback: (day: string) => `terugkoppeling verwacht op ${formatDay(day)}`,
}

/** How it went, where it was no phone call. */
const contactWays: Readonly<Record<string, string>> = {
  'walk-in': 'op het spreekuur',
  home: 'thuis',
  app: 'per app',
  email: 'per e-mail',
  letter: 'per brief',
  'at-agency': 'aan de balie',
  video: 'via beeldbellen',
}
const contactWay = (channel: string): string => contactWays[channel] ?? ''

/** `handtekening op papier op 20-11` or `mondeling op 13-11, handtekening volgt`. */
export function consentGiven({ form, givenOn, interpreter, capacity }: ConsentFacts): string {
  const how =
    form === 'signature-on-paper'
      ? `${consentFormLabels[form]} op ${noteDay(givenOn)}`
      : `mondeling op ${noteDay(givenOn)}, handtekening volgt`
  return [
    how,
    interpreter === 'none' ? '' : consentInterpreterLabels[interpreter],
    capacity === 'self' ? '' : `gegeven door ${consentCapacityLabels[capacity]}`,
  ]
    .filter((piece) => piece !== '')
    .join(', ')
}
export const consentMissing = 'nog niet gevraagd'
export const consentFor = (parts: readonly AskedPart[]): string =>
  parts.length === 0 ? '' : `voor ${parts.map((part) => partLabels[part]).join(', ')}`

const channels: Readonly<Record<string, string>> = {
  phone: 'bellen',
  app: 'appen',
  'phone-and-app': 'bellen en appen',
  email: 'mailen',
  post: 'post',
  visit: 'langsgaan',
}
export const channelWord = (code: string): string => channels[code] ?? ''

const readings: Readonly<Record<string, string>> = {
  'with-difficulty': 'leest moeizaam',
  not: 'kan niet lezen',
  well: 'leest goed',
}
const digitals: Readonly<Record<string, string>> = {
  'with-difficulty': 'computer en smartphone lukken met hulp',
  not: 'gebruikt geen computer of smartphone',
  well: 'kan goed met computer en telefoon overweg',
}
export const readingWord = (code: string | null): string => readings[code ?? ''] ?? ''
export const digitalWord = (code: string | null): string => digitals[code ?? ''] ?? ''

const guardianships: Readonly<Record<string, string>> = {
  none: 'Er is geen bewind, curatele of mentorschap.',
  bewind: 'Er is bewind.',
  curatele: 'Er is curatele.',
  mentorschap: 'Er is mentorschap.',
  unknown: 'Of er bewind, curatele of mentorschap is, is onbekend.',
}
export const guardianshipWord = (code: string | null): string => guardianships[code ?? ''] ?? ''

const households: Readonly<Record<string, string>> = {
  alone: 'alleenstaand',
  'alone-with-children': 'alleenstaand',
  together: 'samen met partner',
  'together-with-children': 'samen met partner',
  'living-in': 'inwonend',
  other: 'ander huishouden',
}
export const householdWord = (code: string | null): string => (code === null ? '' : (households[code] ?? ''))

/** `2 kinderen (6 en 11 jaar)`. */
export function childrenWord(ages: readonly (number | null)[]): string {
  const known = ages.flatMap((age) => (age === null ? [] : [String(age)]))
  const list = known.length > 1 ? `${known.slice(0, -1).join(', ')} en ${known.at(-1)}` : known.join('')
  const count = ages.length === 1 ? '1 kind' : `${ages.length} kinderen`
  return list === '' ? count : `${count} (${list} jaar)`
}

export const childrenLine = (
  ages: readonly (number | null)[],
  asOf: string | null,
  presence: string,
): string =>
  [childrenWord(ages), asOf === null ? '' : `op ${formatDayShort(asOf)}`, presence]
    .filter((piece) => piece !== '')
    .join(', ')

export function memberLine(
  kind: string,
  name: string,
  age: number | null,
  ageAsOf: string | null,
  presence: string,
): string {
  const named = name === '' ? capital(memberWord(kind)) : `${capital(memberWord(kind))} ${name}`
  const years = age === null ? 'leeftijd onbekend' : `${age} jaar`
  const asOf = age === null || ageAsOf === null ? '' : ` (op ${formatDayShort(ageAsOf)})`
  return [named, `${years}${asOf}`, presence].filter((piece) => piece !== '').join(', ')
}

export const moneyWords = {
  about: 'ongeveer ',
  income: 'inkomen',
  costs: 'vaste lasten en uitgaven',
  debts: 'schulden',
  perMonth: 'per maand',
  known: (amount: string) => `${amount} bekend`,
  unknownCount: (count: number) => (count === 1 ? '1 bedrag onbekend' : `${count} bedragen onbekend`),
  turnover: 'omzet staat apart, is geen inkomen',
  informal: (amount: string) => `geleend van mensen in de omgeving ${amount}`,
  runningLoans: (amount: string) => `lopende leningen ${amount}`,
  total: 'Totaal op dit formulier',
  stopped: (day: string | null) => (day === null ? 'gestopt' : `gestopt sinds ${formatDay(day)}`),
  expected: 'verwacht, loopt nog niet',
  derived: 'Per maand is omgerekend: een week telt 52/12 keer, 4 weken 13/12 keer.',
}

export const debtWords = {
  via: (collector: string) => `via ${collector}`,
  letter: (day: string) => `brief van ${formatDayShort(day)}`,
  seen: (day: string | null) => (day === null ? 'brief gezien' : `gezien ${formatDayShort(day)}`),
  told: 'verteld',
  lastContact: (day: string) => `laatste bericht ${formatDayShort(day)}`,
}
const debtFlagWords: Readonly<Record<string, string>> = {
  estimated: 'geschat',
  business: 'zakelijk',
  preferential: 'preferent',
  disputed: 'wordt betwist',
  joint: 'samen met een ander',
}
export const flagWords = (flags: readonly string[]): string =>
  flags.flatMap((flag) => debtFlagWords[flag] ?? []).join(', ')

export const sheetWords = {
  title: (crisis: boolean) =>
    crisis ? 'Warme overdracht bij een bedreigende situatie (crisis)' : 'Warme overdracht',
  thanks: 'Dank u wel dat u dit oppakt. Is iets niet duidelijk, bel ons dan gerust.',
  greeting: (name: string) => `Met hartelijke groet,${name === '' ? '' : `\n${name}`}`,
  notice:
    'Voor zover bekend op deze dag; kan onvolledig zijn. “Onbekend” betekent: op dit formulier niet ingevuld.',
  resident: (name: string) => `${name} (inwoner)`,
  represented: (name: string, capacity: ConsentFacts['capacity']) =>
    `${name} (inwoner), getekend door ${consentCapacityLabels[capacity]}`,
  partner: (name: string) => (name === '' ? 'Partner' : `${name} (partner)`),
  coordinator: (name: string) => (name === '' ? 'Coördinator of maatje' : `${name} (coördinator) of maatje`),
  footer: (coordinator: string, phone: string, organisation: string) =>
    `Vragen? Bel ${[coordinator, organisation].filter((piece) => piece !== '').join(', ')}: ${orUnknown(phone)}`,
  attention: (who: string) => (who === '' ? '' : `t.a.v. ${who}`),
  identityTitle: 'Alleen voor',
  identityNote: 'Dit blad hoort los bij het formulier. Bewaar het apart en geef het niet door.',
  name: 'Naam',
  birthDay: 'Geboortedatum',
  address: 'Adres',
  goesByAs: (alias: string) => `Op het formulier staat deze inwoner als ${alias}`,
  returnTo: (organisation: string, day: string) =>
    `Terugkoppeling aan ${organisation}, graag uiterlijk op ${formatDay(day)}`,
}
export const returnBoxes = [
  'Ontvangen op',
  'Eerste gesprek op',
  'Toegelaten op',
  'Niet toegelaten, omdat',
  'Het lukt niet, omdat',
]
