import type { PartOfDay, WeekDay } from '#main/features/volunteers/volunteer-words.rules.ts'

/** Days by every usual spelling, Monday first. "Zo nodig" and "do it" of other sentences are no days. */
export const dayWords: readonly (readonly [WeekDay, string])[] = [
  ['mon', 'ma(?:and(?:ag(?:en|s)?)?)?'],
  ['tue', 'di(?:ns(?:dag(?:en|s)?)?)?'],
  ['wed', 'wo(?:e(?:nsdag(?:en|s)?)?)?'],
  ['thu', 'do(?:nd(?:erdag(?:en|s)?)?)?'],
  ['fri', 'vr(?:ij(?:dag(?:en|s)?)?)?'],
  ['sat', 'za(?:t(?:erdag(?:en|s)?)?)?'],
  ['sun', 'zo(?! (?:nodig|snel|veel|mogelijk|min|goed|vaak))(?:n(?:dag(?:en|s)?)?)?'],
]

export const partWords: readonly (readonly [readonly PartOfDay[], string])[] = [
  [['morning', 'afternoon', 'evening'], 'hele dag(?:en)?|de hele dag'],
  [
    ['morning', 'afternoon'],
    'overdag|dag(?:en)? ?deel overdag|onder kantooruren|kantooruren|kantoortijd(?:en)?',
  ],
  [['morning'], "(?:'s |s )?(?:ochtend|morgen)s?|ochtenden|vm|voormiddag|voor de middag|och"],
  [['afternoon'], "(?:'s |s )?(?:middags?|namiddag)|middagen|nm|mid"],
  [['evening'], "(?:'s |s )?avonds?|avonden|av"],
]

export const weekdaysWords = 'werkdagen|doordeweeks?e?(?: dagen)?|door de weeks?|weekdagen'
export const everyDayWords = 'elke dag|iedere dag|alle dagen|dagelijks|de hele week|hele week'
export const weekendWords = 'weekend(?:en|s)?|weekeinde?n?'
export const flexibleWords =
  'flexibel|flex|altijd|in overleg|wisselend|maakt niet uit|altijd beschikbaar|ruim beschikbaar'
/** What follows is not available. */
export const exceptWords =
  'm\\.?u\\.?v\\.?|met uitzondering van|behalve|uitgezonderd|werkt?|werken|niet(?: op)?|geen|nooit|exclusief'
/** Join words, and say nothing themselves. */
export const fillWords =
  'en|of|op|de|in|het|ook|alle|elke|iedere|alleen|graag|liefst|vooral|beschikbaar|kan|kunnen|ik'
/** "ma t/m vr", "ma-vr". */
export const rangeWords = 't/m|tm|tot en met|tot|-|–'
