import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import { fromMarkChanges, given } from '#main/database/change-columns.ts'
import { fromMark, toMark, toOneOf } from '#main/database/columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { ChangedValues } from '#main/database/records.ts'
import { remarkKinds, startingSharing, type RemarkKind } from './remarks.rules.ts'

/** The change log knows who wrote it; no other place has to. */
const withAuthor = (db: ReadDb) =>
  db
    .selectFrom('remarks')
    .leftJoin('change_log', (join) =>
      join
        .onRef('change_log.record_id', '=', 'remarks.id')
        .on('change_log.record_table', '=', 'remarks')
        .on('change_log.action', '=', 'add'),
    )
    .selectAll('remarks')
    .select('change_log.actor_id as author_id')
const rowsOf = preparedSelect((db, caseId: string) =>
  withAuthor(db)
    .where('remarks.case_id', '=', caseId)
    .where('remarks.removed_at', 'is', null)
    .orderBy('remarks.created_at')
    .orderBy('remarks.id'),
)
const oneRow = preparedSelect((db, id: string) => withAuthor(db).where('remarks.id', '=', id))

type Row = Awaited<ReturnType<typeof rowsOf>>[number]
const toRemark = (row: Row) => ({
  id: row.id,
  caseId: row.case_id,
  authorId: row.author_id,
  kind: toOneOf(remarkKinds, row.kind),
  text: row.text,
  writtenAt: row.created_at,
  mark: toMark(row),
})

export const remarksOf = async (db: ReadDb, caseId: string) => (await rowsOf(db, caseId)).map(toRemark)

/** Also when it was taken away; null when there is no such remark. */
export async function remarkById(db: ReadDb, id: string) {
  const [row] = await oneRow(db, id)
  return row === undefined ? null : toRemark(row)
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
