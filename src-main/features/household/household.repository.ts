import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import { fromMarkChanges, given } from '#main/database/change-columns.ts'
import { fromMark, toMark, toOneOf } from '#main/database/columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { ChangedValues } from '#main/database/records.ts'
import { memberKinds, type KnownAge, type MemberKind } from './household.rules.ts'

const rowsOf = preparedSelect((db, caseId: string) =>
  db
    .selectFrom('household_members')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
)

export async function membersOf(db: ReadDb, caseId: string) {
  const rows = await rowsOf(db, caseId)
  return rows.map((row) => ({
    id: row.id,
    kind: toOneOf(memberKinds, row.kind),
    name: row.name,
    age: row.age,
    ageAsOf: row.age_as_of,
    presence: row.presence,
    note: row.note,
    mark: toMark(row),
  }))
}

export const newMember = (kind: MemberKind, { age, ageAsOf }: KnownAge, presence: string) => ({
  kind,
  name: '',
  age,
  age_as_of: ageAsOf,
  presence,
  note: '',
  ...fromMark(toldAndFree),
})

interface MemberFacts extends FactMark {
  readonly kind: MemberKind
  readonly name: string
  readonly age: KnownAge
  readonly presence: string
  readonly note: string
}

export const memberColumns = (facts: { readonly [K in keyof MemberFacts]?: MemberFacts[K] | undefined }) =>
  given<ChangedValues<'household_members'>>({
    kind: facts.kind,
    name: facts.name,
    age: facts.age?.age,
    age_as_of: facts.age?.ageAsOf,
    presence: facts.presence,
    note: facts.note,
    ...fromMarkChanges(facts),
  })
