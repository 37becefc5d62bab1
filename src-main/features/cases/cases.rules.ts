/** Where a case was opened. */
export const intakePlaces = ['walk-in', 'home', 'phone', 'website', 'referral'] as const
/** Course of a case. */
export const phases = ['sign-up', 'intake', 'guidance', 'handed-over', 'aftercare', 'closed'] as const
export const householdKinds = [
  'alone',
  'alone-with-children',
  'together',
  'together-with-children',
  'living-in',
  'other',
] as const
/** Reading and digital skill: without help, with difficulty, not; or asked and unknown. */
export const readingSkills = ['well', 'with-difficulty', 'not', 'unknown'] as const
export const handoverWishes = ['agreed', 'refused', 'not-now'] as const

export type IntakePlace = (typeof intakePlaces)[number]
export type Phase = (typeof phases)[number]
export type HouseholdKind = (typeof householdKinds)[number]
export type ReadingSkill = (typeof readingSkills)[number]
export type HandoverWish = (typeof handoverWishes)[number]

export const guardianships = ['none', 'bewind', 'curatele', 'mentorschap', 'unknown'] as const
export type Guardianship = (typeof guardianships)[number]

/** Fields of resident and case that carry a source and sharing mark of their own (`cases.markField`). */
export const markableFields = [
  'givenName',
  'familyName',
  'initials',
  'alias',
  'birthDay',
  'address',
  'postcode',
  'place',
  'municipality',
  'languages',
  'interpreterNeeded',
  'interpreterLanguage',
  'reading',
  'digital',
  'guardianship',
  'householdKind',
  'ownWords',
  'companionWanted',
  'companionWish',
  'handoverWish',
  'handoverWishReason',
] as const
export type MarkableField = (typeof markableFields)[number]
export const isMarkable = (field: string): field is MarkableField =>
  markableFields.some((known) => known === field)

export interface Named {
  readonly givenName: string
  readonly familyName: string
  readonly initials: string
  readonly alias: string
}
/** What may stand in a list: the alias where there is one, because somebody chose it for what goes round. */
export function shownName({ givenName, familyName, initials, alias }: Named): string {
  if (alias !== '') return alias
  return [givenName === '' ? initials : givenName, familyName].filter((part) => part !== '').join(' ')
}

/** `2026-0001`: the year and the next free number in it. */
export const caseNumber = (year: string, lastOfYear: number): string =>
  `${year}-${String(lastOfYear + 1).padStart(4, '0')}`

/** `2651ck` becomes `2651 CK`; empty stays empty. Null when it is no Dutch postcode. */
export function tidyPostcode(text: string): string | null {
  const plain = text.replace(/[\s.-]+/g, '').toUpperCase()
  if (plain === '') return ''
  return /^[1-9]\d{3}[A-Z]{2}$/.test(plain) ? `${plain.slice(0, 4)} ${plain.slice(4)}` : null
}

type Answer = 'yes' | 'no' | 'unknown' | null
/** What can be changed about a resident. Empty text and null: not filled in. */
export interface ResidentFacts {
  readonly givenName: string
  readonly familyName: string
  readonly initials: string
  readonly alias: string
  readonly birthDay: string | null
  readonly address: string
  readonly addressHidden: boolean
  readonly postcode: string
  readonly place: string
  readonly municipality: string
  readonly languages: string
  readonly interpreterNeeded: Answer
  readonly interpreterLanguage: string
  readonly reading: ReadingSkill | null
  readonly digital: ReadingSkill | null
  readonly guardianship: Guardianship | null
}
/** What can be changed about a case. */
export interface CaseFacts {
  readonly openedPlace: IntakePlace
  readonly phase: Phase
  readonly householdKind: HouseholdKind | null
  readonly ownWords: string
  readonly companionWanted: Answer
  readonly companionWish: string
  readonly handoverWish: HandoverWish | null
  readonly handoverWishReason: string
  readonly reviewDay: string | null
}
