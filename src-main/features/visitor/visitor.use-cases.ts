import type { WriteContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok } from '#main/core/result.ts'
import { isCase } from '#main/features/cases/case-lookup.use-cases.ts'
import type { visitorContract } from './visitor.contract.ts'

type Calls = typeof visitorContract

/** From now on only this case is shown. */
export async function startVisitor({ db, session }: WriteContext, { caseId }: InputOf<Calls['start']>) {
  const memory = session.current()?.memory
  if (memory === undefined || !(await isCase(db, caseId))) return fail<Failure<never>>({ code: 'not-found' })
  memory.visitorCaseId = caseId
  return ok({ visitorCaseId: caseId })
}

export async function endVisitor({ session }: WriteContext) {
  const memory = session.current()?.memory
  if (memory !== undefined) memory.visitorCaseId = null
  return Promise.resolve(ok({ visitorCaseId: null }))
}
