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
