import { addDays, addMonths, type Day } from '#main/core/calendar-day.ts'
import type { PersonKind } from '#main/core/person-kinds.ts'

/** What is kept for a term of its own. */
export const retentionCategories = [
  /** Signed up, and nothing came of it. */
  'sign-up',
  'closed-case',
  /** Consent and what was handed over, when it outlives the rest of the case. */
  'proof',
  'volunteer',
  /** Hours with money, and to whom. */
  'volunteer-tax',
  'staff',
  'rights-request',
  'breach',
  /** Who saw what. */
  'access-log',
  /** Typed and never saved. */
  'draft',
  /** Taken out of a list; can be put back until it goes. */
  'removed-row',
  /** A list of volunteers that was never accepted. */
  'import-list',
] as const
export type RetentionCategory = (typeof retentionCategories)[number]

/** `anonymise`: the texts and the person go, dates and outcome stay. */
export const retentionActions = ['erase', 'anonymise'] as const
export type RetentionAction = (typeof retentionActions)[number]

/** From which day a term runs. */
export const startPoints = [
  'last-change',
  'closing',
  'leaving',
  'end-of-year',
  'removal',
  'answer',
  'writing',
] as const
export type StartPoint = (typeof startPoints)[number]

export interface CategoryTerm {
  readonly months: number
  readonly action: RetentionAction
}
interface Category extends CategoryTerm {
  readonly start: StartPoint
  /** What the board may choose from. */
  readonly actions: readonly RetentionAction[]
  /** Shorter is not possible by law; 0: no law says so. */
  readonly atLeastMonths: number
  /** Of whom an item is; null: shown as a number of rows, gone through at once. */
  readonly person: PersonKind | null
}

const erase = { action: 'erase', actions: ['erase'], atLeastMonths: 0 } as const
const desk = { action: 'anonymise', actions: ['anonymise', 'erase'], atLeastMonths: 0 } as const

/**
 * Proposed terms; the board decides. A closed case: six months for a relapse, and at most twenty-four. Requests,
 * complaints and breaches: five years without content. Money to volunteers: seven years after the year (art. 52 AWR).
 */
export const proposedTerms: Readonly<Record<RetentionCategory, Category>> = {
  'sign-up': { ...erase, months: 3, start: 'last-change', person: 'resident' },
  'closed-case': { ...erase, months: 24, start: 'closing', person: 'resident' },
  proof: { ...erase, months: 24, start: 'closing', person: 'resident' },
  volunteer: { ...erase, months: 12, start: 'leaving', person: 'volunteer' },
  'volunteer-tax': { ...erase, months: 84, start: 'end-of-year', atLeastMonths: 84, person: 'volunteer' },
  staff: { ...erase, months: 3, start: 'removal', person: 'staff' },
  'rights-request': { ...desk, months: 60, start: 'answer', person: null },
  breach: { ...desk, months: 60, start: 'answer', person: null },
  'access-log': { ...erase, months: 24, start: 'writing', person: null },
  draft: { ...erase, months: 1, start: 'writing', person: null },
  'removed-row': { ...erase, months: 3, start: 'removal', person: null },
  'import-list': { ...erase, months: 1, start: 'last-change', person: null },
}

/** Why something stays although its term is over. */
export const keepReasons = ['hold', 'running-request', 'restricted', 'complaint', 'running-match'] as const
export type KeepReason = (typeof keepReasons)[number]

/** Why somebody decided to keep it longer. */
export const holdReasons = ['claim', 'complaint', 'law', 'safety', 'other'] as const
export type HoldReason = (typeof holdReasons)[number]

/** First day on which something may go: the same day so many months on, or the last of a shorter month. */
export const retentionDue = (start: Day, months: number): Day => addMonths(start, months)

/** How far ahead the list looks. */
export const soonDays = 30
/** An open case without a change for so long is asked about; nothing happens to it by itself. */
export const quietMonths = 24

export type RetentionState = 'not-due' | 'due' | 'held'
/** Where something stands on a day. Held only counts when it would be due: before that nothing is kept longer. */
export const retentionState = (due: Day, kept: readonly KeepReason[], today: Day): RetentionState => {
  if (today < due) return 'not-due'
  return kept.length > 0 ? 'held' : 'due'
}

/** What a batch does to somebody. `strip`: all but consent and what was handed over. */
export const retentionActs = ['erase', 'strip', 'forget-hours'] as const
export type RetentionAct = (typeof retentionActs)[number]

export interface ClosedFile {
  readonly closedDay: Day
  /** There is a consent, or something that was handed over. */
  readonly hasProof: boolean
  /** Everything else went already. */
  readonly stripped: boolean
}

/**
 * Next step of a closed case. The proof of consent and handover can have a longer term than the case: then the rest goes
 * first. Otherwise everything goes at once.
 */
export function closedStep(
  { closedDay, hasProof, stripped }: ClosedFile,
  months: { readonly closed: number; readonly proof: number },
): { readonly category: RetentionCategory; readonly due: Day; readonly act: RetentionAct } {
  if (stripped) return { category: 'proof', due: retentionDue(closedDay, months.proof), act: 'erase' }
  const due = retentionDue(closedDay, months.closed)
  return { category: 'closed-case', due, act: hasProof && months.proof > months.closed ? 'strip' : 'erase' }
}

/** Last start day of what is due on a day: the other way round from `retentionDue`, short months included. */
export function lastStart(day: Day, months: number): Day {
  let start = addMonths(day, -months)
  while (retentionDue(addDays(start, 1), months) <= day) start = addDays(start, 1)
  return start
}

/** Records of money are kept by the year. */
export const endOfYear = (day: Day): Day => `${day.slice(0, 4)}-12-31`
