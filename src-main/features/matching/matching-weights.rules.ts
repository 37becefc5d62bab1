/**
 * What each criterion is worth, in whole points, and why. Points say "rather this one than that one", never "good
 * enough"; nobody is left out by them (that is what the hard rules are for). In order of weight.
 *
 * | Criterion       | Points          | Why |
 * |-----------------|-----------------|-----|
 * | language        | 30, or minus 30 | Without a language in common nothing else helps; a helpful one closes half of the gap, as a little of the language does; an interpreter takes the minus away. |
 * | skills          | 0 to 30         | What was asked for is why somebody comes: the part of it that this volunteer can do. |
 * | day-parts       | 20, or minus 20 | Who is never free at the same time never meets; one hour in common is enough to begin, three leave room to choose. |
 * | continuity      | 20              | A known face saves telling everything again. |
 * | experience      | 5, 10, 15       | The heavier the case, the more a training for just this kind of case counts; heavy without one costs 5. |
 * | talk-day        | 12, or minus 12 | Going along is on one day, in office hours; but a talk can be moved, so it does not exclude. 6 while the day is open. |
 * | gender-wish     | 10, or minus 10 | A soft wish counts both ways; somebody who was never asked stands exactly in between. |
 * | affinity        | 0 to 10         | Who likes to work with a group stays longer; less than being able to do the work. |
 * | age-wish        | 0 to 8          | A wish about age is about feeling at ease: half for who is near it, never a minus. |
 * | rather-not      | minus 8 each    | Somebody may be asked to do what they would rather not, but only when others fit less. |
 * | distance        | 0, 3, 6         | Near is easy, but everybody here lives within a bicycle ride; postcodes only, no maps. |
 * | not-asked       | 0 to 6          | One point for each month: the same few people get asked too often. |
 * | room            | 0, 2, 4         | Who has two places free keeps one for what comes tomorrow. |
 * | certificate-age | minus 3         | It has to be renewed soon: a reason to look, hardly a reason to choose another. |
 */
export const weights = {
  language: 30,
  skills: 30,
  dayParts: 20,
  continuity: 20,
  experience: { light: 5, medium: 10, heavy: 15 },
  heavyUntrained: 5,
  talkDay: 12,
  talkDayOpen: 6,
  gender: 10,
  affinity: 10,
  age: 8,
  ratherNot: 8,
  samePostcode: 6,
  nearPostcode: 3,
  notAsked: 6,
  daysForAPoint: 30,
  freePlace: 2,
  freePlacesThatCount: 2,
  oldCertificate: 3,
} as const

/** Day parts in common from which more adds nothing. */
export const enoughDayParts = 3
/** In whole years: up to `full` it is what was wished, up to `half` it is near. */
export const youngUntil = { full: 35, half: 45 } as const
export const olderFrom = { full: 60, half: 50 } as const
