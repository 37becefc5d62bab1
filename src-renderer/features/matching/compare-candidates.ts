import { reasonText, type ReasonSide } from '#main/features/matching/matching-reasons.labels.ts'
import type { Candidate, Reason } from './matching-answers.ts'

type Criterion = Reason['criterion']

export interface ComparedRow {
  readonly criterion: Criterion
  /** Null: nothing counts for this one here. */
  readonly one: Reason | null
  readonly other: Reason | null
  /** Points that the first has more than the second; negative when less. */
  readonly difference: number
}

const pointsOf = (reason: Reason | null): number => reason?.points ?? 0

/** Every criterion that counts for one of the two, in the order in which reasons are read. */
export function comparedRows(one: readonly Reason[], other: readonly Reason[]): readonly ComparedRow[] {
  const inOrder = [...new Set([...one, ...other].map(({ criterion }) => criterion))]
  const find = (reasons: readonly Reason[], wanted: Criterion): Reason | null =>
    reasons.find(({ criterion }) => criterion === wanted) ?? null
  return inOrder.map((criterion) => {
    const mine = find(one, criterion)
    const theirs = find(other, criterion)
    return { criterion, one: mine, other: theirs, difference: pointsOf(mine) - pointsOf(theirs) }
  })
}

/** Where the first has more than the second, heaviest first. */
export const aheadRows = (first: Candidate, second: Candidate): readonly ComparedRow[] =>
  comparedRows(first.reasons, second.reasons)
    .filter(({ difference }) => difference > 0)
    .toSorted((a, b) => b.difference - a.difference)

export interface Sides {
  readonly for: readonly SaidReason[]
  readonly against: readonly SaidReason[]
  readonly neutral: readonly SaidReason[]
}
export interface SaidReason {
  readonly criterion: Criterion
  readonly points: number
  readonly text: string
}

/** What speaks for, heaviest first, what speaks against, and what nobody knows. */
export function sidesOf(reasons: readonly Reason[]): Sides {
  const said = reasons
    .map((reason) => ({ ...reason, ...reasonText(reason) }))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const of = (wanted: ReasonSide): readonly SaidReason[] => said.filter(({ side }) => side === wanted)
  return { for: of('for'), against: of('against'), neutral: of('neutral') }
}
