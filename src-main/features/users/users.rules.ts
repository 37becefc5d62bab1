import type { Day } from '#main/core/calendar-day.ts'

/** Where somebody stands who works here. */
export const personStates = [
  'active',
  /** May not come in for now; the slot stays. */
  'suspended',
  /** The keys were renewed while they were away: a keeper gives them a passphrase again. */
  'set-again',
  /** Gone; the name stays beside what they wrote. */
  'removed',
] as const
export type PersonState = (typeof personStates)[number]

/** `other` until they have chosen a passphrase that nobody else ever knew. */
export const passphraseChoosers = ['self', 'other'] as const
export type PassphraseChooser = (typeof passphraseChoosers)[number]

/** First and last day of acting as deputy; null is open on that side. */
export interface DeputyPeriod {
  readonly deputyFrom: Day | null
  readonly deputyUntil: Day | null
}

/** Whether a deputy acts on a day; both ends count. */
export const isInPeriod = ({ deputyFrom, deputyUntil }: DeputyPeriod, today: Day): boolean =>
  (deputyFrom === null || today >= deputyFrom) && (deputyUntil === null || today <= deputyUntil)

/** The roles that somebody has on a day: deputy only inside the period. */
export const rolesOn = <R extends string>(
  roles: readonly R[],
  period: DeputyPeriod,
  today: Day,
): readonly R[] => (isInPeriod(period, today) ? roles : roles.filter((role) => role !== 'deputy'))

/** Whether the last day comes before the first. */
export const isReversed = ({ deputyFrom, deputyUntil }: DeputyPeriod): boolean =>
  deputyFrom !== null && deputyUntil !== null && deputyUntil < deputyFrom

/** What matters of a person for the question who keeps the vault. */
interface Standing {
  readonly id: string
  readonly roles: readonly string[]
  readonly state: string
}

const keeps = ({ roles, state }: Pick<Standing, 'roles' | 'state'>): boolean =>
  state === 'active' && roles.includes('keeper')

/** True when after this change nobody is left who can let people in. */
export const leavesNoKeeper = (
  people: readonly Standing[],
  id: string,
  change: { readonly roles?: readonly string[] | undefined; readonly state?: PersonState },
): boolean => {
  const after = people.map((person) =>
    person.id === id ? { roles: change.roles ?? person.roles, state: change.state ?? person.state } : person,
  )
  return people.some(keeps) && !after.some(keeps)
}
