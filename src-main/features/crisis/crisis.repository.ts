import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import { fromMarkChanges, given } from '#main/database/change-columns.ts'
import { fromMark, toMark, toOneOf } from '#main/database/columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { ChangedValues } from '#main/database/records.ts'
import { crisisStages, type CrisisStage } from './crisis.rules.ts'

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

const rowsOf = preparedSelect((db, caseId: string) =>
  db
    .selectFrom('crises')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
)

const toCrisis = (row: Row) => ({
  id: row.id,
  kind: row.kind,
  stage: toOneOf(crisisStages, row.stage),
  noticeDay: row.notice_day,
  executesOn: row.executes_on,
  executesAt: row.executes_at,
  debtId: row.debt_id,
  reportedAt: row.reported_at,
  resolvedAt: row.resolved_at,
  mark: toMark(row),
})
export type Crisis = ReturnType<typeof toCrisis>

export const crisesOf = async (db: ReadDb, caseId: string): Promise<Crisis[]> =>
  (await rowsOf(db, caseId)).map(toCrisis)

export const newCrisis = (kind: string, reportedAt: string) => ({
  kind,
  stage: 'threat',
  notice_day: null,
  executes_on: null,
  executes_at: '',
  debt_id: null,
  reported_at: reportedAt,
  resolved_at: null,
  ...fromMark(toldAndFree),
})

interface CrisisFacts extends FactMark {
  readonly kind: string
  readonly stage: CrisisStage
  readonly noticeDay: string | null
  readonly executesOn: string | null
  readonly executesAt: string
  readonly debtId: string | null
  readonly resolvedAt: string | null
}

export const crisisColumns = (facts: { readonly [K in keyof CrisisFacts]?: CrisisFacts[K] | undefined }) =>
  given<ChangedValues<'crises'>>({
    kind: facts.kind,
    stage: facts.stage,
    notice_day: facts.noticeDay,
    executes_on: facts.executesOn,
    executes_at: facts.executesAt,
    debt_id: facts.debtId,
    resolved_at: facts.resolvedAt,
    ...fromMarkChanges(facts),
  })

/** True when the debt is one of this case and still in its list. */
export async function isDebtOf(db: ReadDb, debtId: string, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('debts')
    .select('id')
    .where('id', '=', debtId)
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** True while an unresolved crisis hangs on this debt. */
export async function hasOpenCrisis(db: ReadDb, debtId: string): Promise<boolean> {
  const row = await db
    .selectFrom('crises as crisis')
    .innerJoin('debts as debt', (join) => join.onRef('debt.case_id', '=', 'crisis.case_id'))
    .select('crisis.id')
    .where('debt.id', '=', debtId)
    .where('crisis.debt_id', '=', debtId)
    .where('crisis.resolved_at', 'is', null)
    .where('crisis.removed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
