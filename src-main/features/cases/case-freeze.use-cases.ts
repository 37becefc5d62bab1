import type { ReadContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Day } from '#main/core/calendar-day.ts'
import { fail, ok } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { amendRecord, type Stamp } from '#main/database/records.ts'
import { frozenPageOf } from './case-freeze.repository.ts'
import type { casesContract } from './cases.contract.ts'

type Calls = typeof casesContract

export async function readFrozenPage({ db }: ReadContext, { caseId }: InputOf<Calls['frozenPage']>) {
  const page = await frozenPageOf(db, caseId)
  return page === null ? fail<Failure<never>>({ code: 'not-found' }) : ok(page)
}

/**
 * Restricts a case: from then on the doorway refuses every call that reaches it, except what a restriction leaves.
 * False when there is no such case.
 */
export const freezeCase = (tx: WriteDb, stamp: Stamp, caseId: string, since: Day): Promise<boolean> =>
  amendRecord(tx, stamp, 'cases', caseId, { frozen_since: since })

/** Ends it. False when there is no such case. */
export const unfreezeCase = (tx: WriteDb, stamp: Stamp, caseId: string): Promise<boolean> =>
  amendRecord(tx, stamp, 'cases', caseId, { frozen_since: null })
