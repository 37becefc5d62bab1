import type { CaseRowColumns } from '#main/database/row-types.ts'

/** Lists of words are JSON lists of codes. */
export interface MaatjeRequestsTable extends CaseRowColumns {
  kind: string
  state: string
  origin: string
  receiver_id: string | null
  waiting_since: string
  priority: string
  weight: string
  not_alone: number
  gender_wish: string | null
  gender_hard: number
  age_wish: string | null
  language: string
  helpful_language: string
  interpreter: string
  day_parts: string
  day_parts_hard: number
  talk_day: string | null
  skills: string
  affinities: string
  place: string
  home_facts: string
  note: string
  /** Chosen by a person for the plan; the plan keeps it. */
  locked_volunteer_id: string | null
}
