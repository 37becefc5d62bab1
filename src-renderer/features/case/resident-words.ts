import { shownName } from '#main/features/cases/cases.rules.ts'
import type { ContactPoint, Resident } from './case-data.ts'

/** The name inside: what is written down, or the alias when there is nothing else. */
export function fullName({ givenName, initials, familyName, alias }: Resident): string {
  const name = [givenName === '' ? initials : givenName, familyName].filter((part) => part !== '').join(' ')
  return name === '' ? alias : name
}

/** What stands large on the screen: the alias where there is one, because others look along. */
export const headingName = (resident: Resident): string => shownName(resident)

/** What you call somebody in a sentence: the first name, or whatever is there. */
export const callName = (resident: Resident): string =>
  resident.alias !== '' ? resident.alias : resident.givenName !== '' ? resident.givenName : fullName(resident)

const rank = (point: ContactPoint): number =>
  (point.preferred ? 0 : 4) + (point.safe === 'yes' ? 0 : point.safe === 'no' ? 2 : 1)

/** Ways to reach, best first: preferred, then safe, then not asked, then unsafe. */
export const bestPointsFirst = (points: readonly ContactPoint[]): readonly ContactPoint[] =>
  [...points].filter(({ value, notWhen }) => value !== '' || notWhen !== '').sort((a, b) => rank(a) - rank(b))
