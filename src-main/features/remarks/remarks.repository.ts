import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import { fromMarkChanges, given } from '#main/database/change-columns.ts'
import type { Classified } from '#main/database/classified.ts'
import { fromMark, toMark, toOneOf } from '#main/database/columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { ChangedValues } from '#main/database/records.ts'
import { remarksData } from './remarks.personal-data.ts'
import { remarkKinds, startingSharing, type RemarkKind } from './remarks.rules.ts'

export const classified = { remarks: remarksData } satisfies Classified<'remarks'>

const rowsOf = preparedSelect((db, caseId: string) =>
  db
    .selectFrom('remarks')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
)

export async function remarksOf(db: ReadDb, caseId: string) {
  const rows = await rowsOf(db, caseId)
  return rows.map((row) => ({
    id: row.id,
    kind: toOneOf(remarkKinds, row.kind),
    text: row.text,
    writtenAt: row.created_at,
    mark: toMark(row),
  }))
}

export const newRemark = (kind: RemarkKind, text: string) => ({
  kind,
  text,
  ...fromMark({ ...toldAndFree, sharing: startingSharing(kind) }),
})

interface RemarkFacts extends FactMark {
  readonly kind: RemarkKind
  readonly text: string
}

export const remarkColumns = (facts: { readonly [K in keyof RemarkFacts]?: RemarkFacts[K] | undefined }) =>
  given<ChangedValues<'remarks'>>({ kind: facts.kind, text: facts.text, ...fromMarkChanges(facts) })
