import type { PartOfDay, WeekDay } from '#main/features/volunteers/volunteer-words.rules.ts'
import { availabilityTokens, type AvailabilityToken } from './availability-tokens.reader.ts'

/** Days with the parts that were said of them; one of the two may be empty. */
export interface AvailabilityGroup {
  readonly days: readonly WeekDay[]
  readonly parts: readonly PartOfDay[]
  /** "avonden", not "avond": of no day in particular. */
  readonly many: boolean
  readonly text: string
}

export interface AvailabilityClause {
  readonly text: string
  readonly groups: readonly AvailabilityGroup[]
  readonly excluded: readonly AvailabilityGroup[]
  /** The word that says so; empty when none does. */
  readonly flexible: string
  /** The clause says more than its days and parts, so that its words are kept as well. */
  readonly says: boolean
}

type Meaning = Extract<AvailabilityToken, { kind: 'days' | 'part' }>
const hasMeaning = (token: AvailabilityToken): token is Meaning =>
  token.kind === 'days' || token.kind === 'part'

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

function groupOf(tokens: readonly Meaning[]): AvailabilityGroup {
  return {
    days: unique(tokens.flatMap((token) => (token.kind === 'days' ? token.days : []))),
    parts: unique(tokens.flatMap((token) => (token.kind === 'part' ? token.parts : []))),
    many: tokens.some((token) => token.kind === 'part' && token.many),
    text: tokens.map(({ text }) => text.replace(/\.$/, '')).join(' '),
  }
}

/** "ma wo ochtend, do": days first; "ochtend: ma wo": parts first. A new group begins where the first kind comes again. */
function groupsOf(tokens: readonly Meaning[]): readonly AvailabilityGroup[] {
  const partsFirst = tokens[0]?.kind === 'part' && tokens.at(-1)?.kind === 'days'
  const opener = partsFirst ? 'part' : 'days'
  const groups: Meaning[][] = []
  tokens.forEach((token, index) => {
    const begins = token.kind === opener && tokens[index - 1]?.kind !== opener
    const last = groups.at(-1)
    if (last === undefined || begins) groups.push([token])
    else last.push(token)
  })
  return groups.map(groupOf)
}

/** "di+do avond" or "flexibel m.u.v. dinsdag": what one piece between commas says. */
export function availabilityClause(text: string): AvailabilityClause {
  const { tokens, timed } = availabilityTokens(text)
  const turn = tokens.findIndex(({ kind }) => kind === 'except')
  const before = turn < 0 ? tokens : tokens.slice(0, turn)
  const behind = turn < 0 ? [] : tokens.slice(turn)
  return {
    text,
    groups: groupsOf(before.filter(hasMeaning)),
    excluded: groupsOf(behind.filter(hasMeaning)),
    flexible: before.find(({ kind }) => kind === 'flexible')?.text ?? '',
    says: timed || turn >= 0 || tokens.some(({ kind }) => kind === 'other'),
  }
}
