import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { deleteRecord } from '#main/database/records.ts'
import { readSearch } from '#main/features/search/search.rules.ts'
import { forgetInSearch } from '#main/features/search/search.use-cases.ts'
import { isEmptyCase } from './case-emptiness.repository.ts'
import { foundCases, foundFrozen, newestCases, type CaseListRow } from './case-list.repository.ts'
import type { casesContract } from './cases.contract.ts'
import { residentOf } from './cases.repository.ts'

type Calls = typeof casesContract

/** Newest first; with text the cases in which every word of it occurs. A maatje finds their own. */
export async function listCases(
  { db, limitedTo }: ReadContext,
  { text, limit }: InputOf<Calls['list']>,
): Promise<Result<CaseListRow[], never>> {
  const only = limitedTo?.caseIds ?? null
  if (text.trim() === '') return ok(await newestCases(db, limit, only))
  const frozen = await foundFrozen(db, text.trim(), only)
  const words = readSearch(text)
  const found = words.length === 0 ? [] : await foundCases(db, words, limit, only)
  return ok([...frozen, ...found].slice(0, limit))
}

/** Takes back a case that holds nothing yet; its number is free again. */
export async function discardEmptyCase(
  context: WriteContext,
  { caseId }: InputOf<Calls['discardEmpty']>,
): Promise<Result<{ id: string }, Failure<'case-not-empty'>>> {
  return context.work.run(async (tx): Promise<Result<{ id: string }, Failure<'case-not-empty'>>> => {
    const residentId = await residentOf(tx, caseId)
    if (residentId === null) return fail({ code: 'not-found' })
    if (!(await isEmptyCase(tx, caseId))) return fail({ code: 'case-not-empty' })
    await forgetInSearch(tx, caseId)
    // The case and everything under it go with their resident.
    await deleteRecord(tx, stampOf(context), 'residents', residentId)
    return ok({ id: caseId })
  })
}
