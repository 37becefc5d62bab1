import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'

export interface Draft {
  readonly field: string
  readonly text: string
  readonly keptAt: string
}

export async function keepDraft(tx: WriteDb, caseId: string, { field, text, keptAt }: Draft): Promise<void> {
  await tx
    .insertInto('drafts')
    .values({ case_id: caseId, field, text, kept_at: keptAt })
    .onConflict((conflict) => conflict.columns(['case_id', 'field']).doUpdateSet({ text, kept_at: keptAt }))
    .execute()
}

export async function forgetDrafts(tx: WriteDb, caseId: string, fields: readonly string[]): Promise<void> {
  if (fields.length === 0) return
  await tx.deleteFrom('drafts').where('case_id', '=', caseId).where('field', 'in', fields).execute()
}

const draftRows = preparedSelect((db, caseId: string) =>
  db.selectFrom('drafts').select(['field', 'text', 'kept_at']).where('case_id', '=', caseId).orderBy('field'),
)

export async function draftsOf(db: ReadDb, caseId: string): Promise<readonly Draft[]> {
  const rows = await draftRows(db, caseId)
  return rows.map((row) => ({ field: row.field, text: row.text, keptAt: row.kept_at }))
}
