/** Of whom the vault keeps something: one list, so that every right works for all of them. */
export const personKinds = [
  /** A resident with their cases. */
  'resident',
  /** Somebody in the household of a resident: a partner, an adult child. */
  'household',
  'volunteer',
  /** A contact person at a gemeente or another receiver. */
  'receiver',
  /** Somebody who works with this application. */
  'staff',
] as const
export type PersonKind = (typeof personKinds)[number]

/** One person, by the id of their root record. */
export interface PersonRef {
  readonly kind: PersonKind
  readonly id: string
}
