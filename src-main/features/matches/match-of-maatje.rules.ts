/** The parts of a match that are between a coordinator and one of the two. */
interface Told {
  readonly alarms: readonly unknown[]
  readonly residentClick: unknown
  readonly endNote: string
  readonly replacesMatchId: string | null
  readonly total: number
  readonly reasons: readonly unknown[]
  readonly steps: readonly { readonly reason: string }[]
  readonly evaluations: readonly unknown[]
  readonly evaluationDue: string | null
}

/**
 * A match as its maatje sees it: agreements, rhythm, days and course. Why these two, what the resident answered, what was
 * said in evaluations and who came before stay with the coordinator.
 */
export const asItsMaatjeSees = <M extends Told>(match: M): M => ({
  ...match,
  alarms: [],
  residentClick: null,
  endNote: '',
  replacesMatchId: null,
  total: 0,
  reasons: [],
  steps: match.steps.map((step) => ({ ...step, reason: '' })),
  evaluations: [],
  evaluationDue: null,
})
