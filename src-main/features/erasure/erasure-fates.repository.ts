import type { PersonKind } from '#main/core/person-kinds.ts'
import { personMap } from '#main/database/person-map.ts'
import type { Schema } from '#main/database/schema.ts'

export type TableName = keyof Schema
export const tableNames = Object.keys(personMap) as TableName[]

/**
 * What becomes of the rows of somebody. `emptied`: the row stays and what is about the person goes out of it
 * (`erasure-emptied.repository.ts`). `stays`: it is in the file of somebody else. `nobody`: it is about nobody.
 */
type Fate = 'goes' | 'emptied' | 'stays' | 'nobody'
type FateOf = { readonly [K in PersonKind]?: Fate } & { readonly otherwise: Fate }

const all = (otherwise: Fate): FateOf => ({ otherwise })
const goes = all('goes')
const emptied = all('emptied')
const nobody = all('nobody')

/** A table without a fate does not compile: whoever makes one decides what erasing does to it. */
const fates: Readonly<Record<TableName, FateOf>> = {
  organisation: nobody,
  settings: nobody,
  people: emptied,
  change_log: goes,
  residents: goes,
  cases: goes,
  household_members: goes,
  contact_points: goes,
  remarks: goes,
  contact_moments: { volunteer: 'stays', otherwise: 'goes' },
  fact_marks: goes,
  drafts: goes,
  search_rows: goes,
  search_entries: goes,
  incomes: goes,
  costs: goes,
  debts: goes,
  crises: goes,
  consents: goes,
  consent_parts: goes,
  handovers: goes,
  handover_steps: goes,
  handover_copies: goes,
  receivers: emptied,
  volunteers: emptied,
  volunteer_trainings: goes,
  volunteer_steps: goes,
  /** Those without money go, those with money are kept as the tax law asks. */
  volunteer_hours: emptied,
  /** Cells of many at once: the lines of this person are emptied by what is in them. */
  volunteer_imports: nobody,
  maatje_requests: goes,
  matches: { volunteer: 'emptied', otherwise: 'goes' },
  match_steps: { volunteer: 'stays', otherwise: 'goes' },
  match_roles: goes,
  match_evaluations: goes,
  pair_bars: goes,
  rights_requests: emptied,
  restrictions: goes,
  corrections: goes,
  correction_tellings: emptied,
  bundles: goes,
  bundle_omissions: goes,
  erasures: nobody,
  erasure_roots: nobody,
  anonymous_figures: nobody,
  retention_terms: nobody,
  retention_holds: goes,
  retention_runs: nobody,
  processors: nobody,
  processing_notes: nobody,
  breaches: nobody,
  access_chain: nobody,
  access_entries: goes,
}

/** What erasing somebody of a kind does to a table. */
export const fateOf = (table: TableName, kind: PersonKind): Fate =>
  fates[table][kind] ?? fates[table].otherwise
