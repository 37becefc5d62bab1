import type { PersonKind } from '#main/core/person-kinds.ts'
import type { Schema } from './schema.ts'

/** Table in which somebody of a kind has their root record. */
export const rootTables = {
  resident: 'residents',
  household: 'household_members',
  volunteer: 'volunteers',
  receiver: 'receivers',
  staff: 'people',
} as const satisfies Readonly<Record<PersonKind, keyof Schema>>

/** How the rows of a table belong to somebody. */
export type Hang =
  /** The row is the person. */
  | { readonly by: 'root'; readonly person: PersonKind }
  /** `column` holds the id of a row of `parent`, and belongs to whom that row belongs to. */
  | { readonly by: 'parent'; readonly column: string; readonly parent: keyof Schema }
  /** `column` holds the id of any row of the person; `person_ref` holds the root. */
  | { readonly by: 'any-row'; readonly column: string }
  /** The row names the person as an actor: somebody who works here did it. */
  | { readonly by: 'actor'; readonly column: string }

interface Belonging {
  /** To whom: more than one for what is shared, such as a match. Empty: to nobody. */
  readonly hangs: readonly Hang[]
  /** Column that tells rows apart; two for a pair. */
  readonly key: readonly string[]
  /** Why a table belongs to nobody although something in it can be about somebody. */
  readonly note?: string
}

const parent = (column: string, of: keyof Schema): Hang => ({ by: 'parent', column, parent: of })
const root = (person: PersonKind): Hang => ({ by: 'root', person })
const anyRow = (column: string): Hang => ({ by: 'any-row', column })
const actor = (column: string): Hang => ({ by: 'actor', column })
const hangs = (...list: readonly Hang[]): Belonging => ({ hangs: list, key: ['id'] })
const inCase = hangs(parent('case_id', 'cases'))
const nobody = (key = 'id', note?: string): Belonging => ({
  hangs: [],
  key: [key],
  ...(note === undefined ? {} : { note }),
})

/**
 * To whom each table belongs: the ground of access, portability and erasure. A new table does not compile until it is
 * here, and the tests compare it with the foreign keys of the migrated database.
 */
export const personMap: Readonly<Record<keyof Schema, Belonging>> = {
  organisation: nobody(),
  settings: nobody('name'),
  people: hangs(root('staff')),
  change_log: hangs(anyRow('record_id'), actor('actor_id')),

  residents: hangs(root('resident')),
  cases: hangs(parent('resident_id', 'residents')),
  household_members: hangs(root('household'), parent('case_id', 'cases')),
  contact_points: inCase,
  remarks: inCase,
  contact_moments: hangs(parent('case_id', 'cases'), parent('volunteer_id', 'volunteers')),
  fact_marks: inCase,
  drafts: { hangs: [parent('case_id', 'cases')], key: ['case_id', 'field'] },
  search_rows: { hangs: [parent('case_id', 'cases')], key: ['entry'] },
  search_entries: { hangs: [parent('case_id', 'cases')], key: ['rowid'] },
  incomes: inCase,
  costs: inCase,
  debts: inCase,
  crises: inCase,
  consents: inCase,
  consent_parts: { hangs: [parent('consent_id', 'consents')], key: ['consent_id', 'part'] },
  handovers: inCase,
  handover_steps: hangs(parent('handover_id', 'handovers')),
  handover_copies: hangs(parent('handover_id', 'handovers')),
  receivers: hangs(root('receiver')),

  volunteers: hangs(root('volunteer')),
  volunteer_trainings: hangs(parent('volunteer_id', 'volunteers')),
  volunteer_steps: hangs(parent('volunteer_id', 'volunteers')),
  volunteer_hours: hangs(parent('volunteer_id', 'volunteers')),
  volunteer_imports: nobody('id', 'cells of many at once; gone as soon as the list is accepted'),
  maatje_requests: inCase,
  matches: hangs(parent('case_id', 'cases'), parent('volunteer_id', 'volunteers')),
  match_steps: hangs(parent('match_id', 'matches')),
  match_roles: inCase,
  match_evaluations: inCase,
  pair_bars: hangs(parent('case_id', 'cases'), parent('volunteer_id', 'volunteers')),

  rights_requests: hangs(anyRow('person_ref')),
  restrictions: inCase,
  corrections: hangs(
    parent('case_id', 'cases'),
    parent('volunteer_id', 'volunteers'),
    parent('request_id', 'rights_requests'),
    actor('actor_id'),
  ),
  correction_tellings: hangs(parent('request_id', 'rights_requests')),
  bundles: hangs(anyRow('person_ref'), actor('made_by')),
  bundle_omissions: hangs(anyRow('person_ref'), actor('decided_by')),
  erasures: nobody('id', 'a proof without personal data'),
  erasure_roots: { hangs: [], key: ['digest', 'at'], note: 'salted digests of ids that are gone' },
  anonymous_figures: { hangs: [], key: ['year', 'phase'], note: 'sums per year' },
  retention_terms: nobody(),
  retention_holds: hangs(anyRow('person_ref')),
  retention_runs: nobody(),
  processors: nobody('id', 'organisations we agreed something with'),
  processing_notes: nobody(),
  breaches: nobody('id', 'says what happened, not to whom'),
  access_chain: nobody('seq', 'ids and digests only'),
  access_entries: hangs(parent('case_id', 'cases'), parent('volunteer_id', 'volunteers'), actor('actor_id')),
}
