import type { Day } from '#main/core/calendar-day.ts'
import { indexText, readSearch } from '#main/features/search/search.rules.ts'
import type { MatchPolicy } from '#main/features/matching/matching-shape.rules.ts'
import {
  certificateMonths,
  trainingsOn,
  volunteerExclusions,
} from '#main/features/matching/matching-volunteer.rules.ts'
import { affinityLabels, skillLabels, trainingLabels } from './volunteer-words.labels.ts'
import {
  volunteerName,
  volunteerSortKey,
  type TrainingFacts,
  type VolunteerFacts,
} from './volunteers.rules.ts'

type Trainings = readonly Pick<TrainingFacts, 'kind' | 'state' | 'validUntil' | 'description'>[]

/** How a volunteer stands on a day: why no new match, and how old the certificate is. */
export function standingOn(
  facts: VolunteerFacts,
  trainings: Trainings,
  openMatches: number,
  policy: MatchPolicy,
  today: Day,
) {
  const months = certificateMonths(facts, today)
  const standing = { ...facts, ...trainingsOn(trainings, today), openMatches }
  return {
    flags: volunteerExclusions(standing, policy, today).map(({ rule }) => rule),
    certificateMonths: months,
    certificateWarning: months !== null && months >= policy.certificateWarnMonths,
  }
}

/** By family name, the way a Dutch list has it. */
export const byName = <T extends { readonly sortKey: string; readonly id: string }>(
  list: readonly T[],
): T[] => {
  const { compare } = new Intl.Collator('nl')
  return list.toSorted((one, other) => compare(one.sortKey, other.sortKey) || compare(one.id, other.id))
}

export const namesFor = (facts: Pick<VolunteerFacts, 'givenName' | 'familyName'>) => ({
  name: volunteerName(facts),
  sortKey: volunteerSortKey(facts),
})

/**
 * A test for a list: every word typed is somewhere in the name, phone, postcode, place, languages, skills, groups or
 * trainings, whatever its accents. Nothing typed: everybody.
 */
export function searchVolunteers(text: string): (facts: VolunteerFacts, trainings: Trainings) => boolean {
  const groups = readSearch(text)
  if (groups.length === 0) return () => true
  return (facts, trainings) => {
    const names = [
      volunteerName(facts),
      facts.place,
      ...facts.areas,
      ...facts.languages.map(({ name }) => name),
      ...facts.skills.map((skill) => skillLabels[skill]),
      ...facts.affinities.map((group) => affinityLabels[group]),
      ...trainings.flatMap(({ kind, description }) => [trainingLabels[kind], description]),
    ]
    const known = indexText({ names, phones: [facts.phone], postcode: facts.postcode, number: '' })
    return groups.every((spellings) => spellings.some((spelling) => known.includes(spelling)))
  }
}
