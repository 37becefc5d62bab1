import type { WriteContext } from '#main/app/context.ts'
import { issue } from '#main/app/amend.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok } from '#main/core/result.ts'
import { isCase } from '#main/features/cases/case-freeze.use-cases.ts'
import type { accessLogContract } from './access-log.contract.ts'
import { reasonText } from './access-log.rules.ts'

type Calls = typeof accessLogContract

export const readAccessOfCase = async () => Promise.reject(new Error('not written yet'))
export const readAccessOfVolunteer = async () => Promise.reject(new Error('not written yet'))
export const verifyAccess = async () => Promise.reject(new Error('not written yet'))

/** Opens what others wrote for a few eyes, for this person, in this case, until the vault locks. */
export async function openSensitive(
  { db, session, because }: WriteContext,
  { caseId, reason, note }: InputOf<Calls['openSensitive']>,
) {
  if (reason === 'other' && note.trim() === '') return issue('note', 'text-missing')
  const memory = session.current()?.memory
  if (memory === undefined || !(await isCase(db, caseId))) return fail<Failure<never>>({ code: 'not-found' })
  because(reasonText(reason, note))
  memory.openedCases.add(caseId)
  return ok({ caseId })
}
