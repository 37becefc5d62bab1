import { addMonths, daysBetween, type Day } from '#main/core/calendar-day.ts'

/** What somebody can ask for (AVG art. 15-21), and a complaint in the same desk. */
export const rightsKinds = [
  'access',
  'portability',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'complaint',
] as const
export type RightsKind = (typeof rightsKinds)[number]

export const receivedWays = ['spoken', 'phone', 'letter', 'mail', 'form'] as const
export type ReceivedWay = (typeof receivedWays)[number]

/** How it was established who asks. What was shown is looked at and given back: a copy is never kept. */
export const identityWays = ['known-in-person', 'document-shown', 'called-back', 'by-representative'] as const
export type IdentityWay = (typeof identityWays)[number]

/** `withdrawn`: whoever asked took it back. */
export const requestStates = ['open', 'answered', 'refused', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]

/** The two reasons that the law knows (art. 12(3)). */
export const extensionReasons = ['complex', 'many-requests'] as const
export type ExtensionReason = (typeof extensionReasons)[number]

export const refusalGrounds = [
  /** Art. 11(2) and 12(6). */
  'identity-unknown',
  /** Art. 12(5): the same again, or too much. */
  'repeated',
  /** Art. 15(4) and 23. */
  'harms-others',
  /** Art. 17(3) and others: the law asks us to keep it. */
  'legal-duty',
  'not-about-this-person',
] as const
export type RefusalGround = (typeof refusalGrounds)[number]

/** Art. 18(1) a to d. */
export const restrictionGrounds = ['accuracy-contested', 'unlawful', 'needed-for-claim', 'objection'] as const
export type RestrictionGround = (typeof restrictionGrounds)[number]

/** Letters of the desk. `identity`: asks who somebody is, without asking for a copy. */
export const rightsLetters = [
  'received',
  'identity',
  'extension',
  'answer',
  'refusal',
  'restricted',
  'lifting',
] as const
export type RightsLetter = (typeof rightsLetters)[number]

/** One calendar month after receiving (art. 12(3)); the last day of a month that has no such day. */
export const dueDayOf = (receivedDay: Day): Day => addMonths(receivedDay, 1)

/** At most two months more, counted from receiving so that the end of a short month costs no day. */
export const extendedDayOf = (receivedDay: Day, months: number): Day => addMonths(receivedDay, 1 + months)

/** Only within the first month: after it the person should have heard already. */
export const mayExtend = (receivedDay: Day, today: Day): boolean => today <= dueDayOf(receivedDay)

/** `warn`: open for three weeks; `red`: for four, or its last week when it was extended; `late`: the day has passed. */
export const requestLevels = ['calm', 'warn', 'red', 'late'] as const
export type RequestLevel = (typeof requestLevels)[number]

export interface RequestClock {
  /** The day that counts: the extended one where there is one. */
  readonly dueDay: Day
  /** Negative: so many days late. */
  readonly daysLeft: number
  readonly level: RequestLevel
}

const openDays = { warn: 21, red: 28 }
/** The same distance to the end of an extended term. */
const daysBefore = { warn: 14, red: 7 }

/** R16: warned of after three weeks, red after four. An extended term counts back from its own end. */
export function requestClock(
  { receivedDay, extendedTo }: { readonly receivedDay: Day; readonly extendedTo: Day | null },
  today: Day,
): RequestClock {
  const dueDay = extendedTo ?? dueDayOf(receivedDay)
  const daysLeft = daysBetween(today, dueDay)
  const open = daysBetween(receivedDay, today)
  const reaches = (level: 'warn' | 'red'): boolean =>
    extendedTo === null ? open >= openDays[level] : daysLeft <= daysBefore[level]
  const level = daysLeft < 0 ? 'late' : reaches('red') ? 'red' : reaches('warn') ? 'warn' : 'calm'
  return { dueDay, daysLeft, level }
}

/** Kinds that give something away or wipe it: never for somebody of whom nobody knows who they are (art. 12(6)). */
const identityKinds: readonly RightsKind[] = ['access', 'portability', 'erasure']
export const needsIdentity = (kind: RightsKind): boolean => identityKinds.includes(kind)

/** A complaint is answered, not refused: the grounds are those of a request. */
export const mayRefuse = (kind: RightsKind): boolean => kind !== 'complaint'

/** Requests of which earlier receivers are told (art. 19). */
const toldKinds: readonly RightsKind[] = ['rectification', 'erasure', 'restriction', 'objection']
export const tellsReceivers = (kind: RightsKind): boolean => toldKinds.includes(kind)

/** Kinds during which changes are kept as corrections. */
export const mayCorrect = (kind: RightsKind): boolean => kind === 'rectification' || kind === 'complaint'

/** What decides which letters can be made. */
export interface LetterGround {
  readonly state: RequestState
  readonly identityHow: IdentityWay | null
  readonly extendedTo: Day | null
  /** A restriction that this request asked for stands. */
  readonly restricted: boolean
}

/** Letters that say something true at this moment. */
export function lettersOf({ state, identityHow, extendedTo, restricted }: LetterGround): RightsLetter[] {
  const can: Readonly<Record<RightsLetter, boolean>> = {
    received: true,
    identity: state === 'open' && identityHow === null,
    extension: extendedTo !== null,
    answer: state === 'answered',
    refusal: state === 'refused',
    restricted,
    lifting: restricted,
  }
  return rightsLetters.filter((letter) => can[letter])
}
