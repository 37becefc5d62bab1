/** Course of a match. `no-click` and `declined` end a proposal without consequence for anybody. */
export const matchStates = ['proposed', 'introduction', 'active', 'paused', 'ended'] as const
export type MatchState = (typeof matchStates)[number]
/** What a volunteer means to a resident; changes over time. */
export const matchRoles = ['practical', 'moral', 'behaviour', 'representing'] as const
export type MatchRole = (typeof matchRoles)[number]
export const clicks = ['yes', 'no'] as const
export type Click = (typeof clicks)[number]
export const endReasons = [
  'goal-reached',
  'handed-to-gemeente',
  'no-click',
  'volunteer-stopped',
  'resident-stopped',
  'moved',
  'no-contact',
  'too-heavy',
  'replaced',
  'deceased',
  'talk-held',
  'other',
] as const
export type EndReason = (typeof endReasons)[number]
/** Why two people are not put together. Shown with the pair only, never to others. */
export const pairBarKinds = [
  'related',
  'acquainted',
  'no-click',
  'resident-declined',
  'volunteer-declined',
] as const
export type PairBarKind = (typeof pairBarKinds)[number]
