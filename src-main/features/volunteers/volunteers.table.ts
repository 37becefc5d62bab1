import type { RecordColumns } from '#main/database/row-types.ts'

interface Removable extends RecordColumns {
  removed_at: string | null
}

/** Lists of words are JSON: languages and limits lists of objects, the others lists of codes. */
export interface VolunteersTable extends Removable {
  given_name: string
  family_name: string
  birth_day: string | null
  gender: string | null
  phone: string
  email: string
  address: string
  postcode: string
  place: string
  emergency_name: string
  emergency_phone: string
  status: string
  status_reason: string
  paused_until: string | null
  certificate_state: string
  certificate_day: string | null
  certificate_kind: string
  agreement_state: string
  agreement_day: string | null
  languages: string
  day_parts: string
  availability_note: string
  areas: string
  travel: string
  skills: string
  affinities: string
  limits: string
  limits_note: string
  wishes: string
  experience_expert: string | null
  max_matches: number
  other_matches: number
  note: string
  person_id: string | null
}

export interface VolunteerTrainingsTable extends Removable {
  volunteer_id: string
  kind: string
  description: string
  state: string
  done_day: string | null
  valid_until: string | null
}

/** Every change of status: who, when, why. */
export interface VolunteerStepsTable {
  id: string
  volunteer_id: string
  at: string
  actor_id: string
  status: string
  reason: string
}

/** Hours and money of one day. `fee_cents` counts for the tax-free maximum, `expense_cents` does not. */
export interface VolunteerHoursTable extends Removable {
  volunteer_id: string
  day: string
  minutes: number
  kilometres: number
  fee_cents: number
  expense_cents: number
  approved: number
  description: string
}
