import type { CaseRowColumns } from '#main/database/row-types.ts'

/** A volunteer beside a resident. `reasons` is JSON: why this pair, as it was shown when it was proposed. */
export interface MatchesTable extends CaseRowColumns {
  request_id: string
  volunteer_id: string
  state: string
  proposed_day: string
  introduction_day: string | null
  introduction_place: string
  resident_click: string | null
  volunteer_click: string | null
  started_day: string | null
  paused_day: string | null
  resume_day: string | null
  ended_day: string | null
  end_reason: string | null
  end_note: string
  rhythm_days: number
  agreements: string
  /** Day on which somebody asked how it goes; silence counts on from there. */
  silence_asked_day: string | null
  replaces_match_id: string | null
  total: number
  reasons: string
}

/** Every change of state: who, when, why. */
export interface MatchStepsTable {
  id: string
  match_id: string
  at: string
  actor_id: string
  state: string
  reason: string
}

export interface MatchRolesTable extends CaseRowColumns {
  match_id: string
  role: string
  from_day: string
  note: string
}

export interface MatchEvaluationsTable extends CaseRowColumns {
  match_id: string
  day: string
  goes_well: string
  differently: string
  /** 1 to 10, null when nobody gave one. */
  grade: number | null
  follow_up: string
}

/** Two people who are not put together. Shown with the case and the volunteer, never to the other of the pair. */
export interface PairBarsTable extends CaseRowColumns {
  volunteer_id: string
  kind: string
  note: string
}
