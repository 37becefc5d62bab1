import { issue } from '#main/app/amend.ts'
import { caseRecords } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { dayReader, markReaders } from '#main/app/field-readers.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { readTime } from '#main/core/moment.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { clocksFor } from './crisis-clocks.use-cases.ts'
import type { crisisContract } from './crisis.contract.ts'
import { crisesOf, crisisColumns, hasOpenCrisis, isDebtOf, newCrisis } from './crisis.repository.ts'
import { crisisKinds } from './crisis.rules.ts'

type Calls = typeof crisisContract
const crises = caseRecords('crises')

const isKind = (kind: string): boolean => crisisKinds.some((known) => known === kind)

/** The crises of a case with what their clocks say today. */
export async function readCrises(context: ReadContext, { caseId }: InputOf<Calls['ofCase']>) {
  const found = (await crisesOf(context.db, caseId)).map((crisis) => ({ ...crisis, caseId }))
  if (found.length === 0) return ok([])
  const clocksOf = await clocksFor(context, { caseId }, found)
  return ok(found.map((crisis) => ({ ...crisis, clocks: clocksOf(crisis) })))
}

/** Reported at this moment: that starts our own clock. */
export async function addCrisis(context: WriteContext, { caseId, kind }: InputOf<Calls['add']>) {
  if (!isKind(kind)) return issue('kind', 'invalid_value')
  return crises.add(context, caseId, newCrisis(kind, context.ports.clock.now()), ['new-crisis'])
}

type Changes = InputOf<Calls['amend']>['changes']
type OwnDebt = Result<boolean, Failure<'debt-of-other-case'>>

const ownDebtOnly =
  (debtId: Changes['debtId']) =>
  async (tx: WriteDb, caseId: string): Promise<OwnDebt> => {
    if (debtId === undefined || debtId === null || (await isDebtOf(tx, debtId, caseId))) return ok(true)
    return fail({ code: 'debt-of-other-case' })
  }

export async function amendCrisis(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  const { clock } = context.ports
  if (changes.kind !== undefined && !isKind(changes.kind)) return issue('changes.kind', 'invalid_value')
  return crises.amend(context, {
    id,
    changes,
    readers: {
      ...markReaders(clock),
      noticeDayText: dayReader(clock),
      executesOnText: dayReader(clock, { prefer: 'future' }),
      executesAtText: readTime,
    },
    columns: ({ resolved, executesAt, ...facts }) =>
      crisisColumns({
        ...facts,
        executesAt: executesAt === undefined ? undefined : (executesAt ?? ''),
        resolvedAt: resolved === undefined ? undefined : resolved ? clock.now() : null,
      }),
    check: ownDebtOnly(changes.debtId),
  })
}

export const removeCrisis = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  crises.remove(context, id)

export const restoreCrisis = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  crises.restore(context, id)

/** For debts: one that an open crisis hangs on may not go unnoticed. */
export const isTiedToOpenCrisis = (tx: WriteDb, debtId: string): Promise<boolean> => hasOpenCrisis(tx, debtId)
