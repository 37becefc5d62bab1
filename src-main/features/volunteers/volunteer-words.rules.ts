/** Days of a week, Monday first. */
export const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type WeekDay = (typeof weekDays)[number]
/** Morning until 12, afternoon until 18, evening after that. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]
export type DayPart = `${WeekDay}-${PartOfDay}`
/** All twenty-one, in the order of a week. */
export const dayParts: readonly DayPart[] = weekDays.flatMap((day) =>
  partsOfDay.map((part): DayPart => `${day}-${part}`),
)
export const isDayPart = (text: string): text is DayPart => dayParts.some((part) => part === text)

/** What somebody can do beside a resident. Closed, so that a wish and an offer mean the same. */
export const skills = [
  'sorting-post',
  'reading-letters',
  'forms',
  'budgeting',
  'structure',
  'teaching',
  'calm-pace',
  'benefits',
  'tax',
  'bookkeeping',
  'digital',
  'messaging',
  'digid-help',
  'going-along',
  'interpreting',
  'calling-creditors',
  'crisis',
  'home-visits',
] as const
export type Skill = (typeof skills)[number]

/** Groups that somebody likes to work with. Nothing here says what a volunteer is. */
export const affinities = [
  'young-people',
  'elderly',
  'mild-intellectual-disability',
  'entrepreneurs',
  'status-holders',
  'families',
  'home-owners',
  'low-literacy',
] as const
export type Affinity = (typeof affinities)[number]

/** What somebody would rather not, or cannot, have around. `pets` is any animal. */
export const limitKinds = [
  'smoking',
  'dogs',
  'cats',
  'pets',
  'woman-alone-at-home',
  'man-alone-at-home',
  'home-visits',
] as const
export type LimitKind = (typeof limitKinds)[number]
export interface Limit {
  readonly kind: LimitKind
  /** True: no match where this is so. False: rather not, which only counts against. */
  readonly hard: boolean
}

export const travelMeans = ['walking', 'bike', 'public-transport', 'car'] as const
export type TravelMeans = (typeof travelMeans)[number]

export const languageLevels = ['native', 'good', 'basic', 'unknown'] as const
export type LanguageLevel = (typeof languageLevels)[number]
/** A language by its Dutch name: "Nederlands", "Tigrinya". */
export interface SpokenLanguage {
  readonly name: string
  readonly level: LanguageLevel
}

/** As somebody says it; never taken from a name. Null: nobody asked. */
export const genders = ['woman', 'man', 'other'] as const
export type Gender = (typeof genders)[number]

export const trainingKinds = [
  'basic',
  'refresher',
  'crisis',
  'young-people',
  'mild-intellectual-disability',
  'yearly',
  'other',
] as const
export type TrainingKind = (typeof trainingKinds)[number]
