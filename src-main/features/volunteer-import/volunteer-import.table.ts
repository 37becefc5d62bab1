import type { RecordColumns } from '#main/database/row-types.ts'

/**
 * A list that is being brought in. `rows` (the original cells, JSON) and `choices` (mapping, answers, which lines) are
 * emptied when the list is accepted or dropped. `state` is `open`, `accepted` or `dropped`; `source` csv or xlsx.
 */
export interface VolunteerImportsTable extends RecordColumns {
  state: string
  source: string
  rows: string
  choices: string
  imported: number
}
