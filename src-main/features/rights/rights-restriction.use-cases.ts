import { issue, saving } from '#main/app/amend.ts'
import type { WriteContext } from '#main/app/context.ts'
import { neededPastDayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { freezeCase, unfreezeCase } from '#main/features/cases/case-freeze.use-cases.ts'
import {
  insertRestriction,
  liftRestriction,
  restrictionOf,
  restrictionsOfCase,
  type StoredRestriction,
} from './restrictions.repository.ts'
import { caseHead } from './rights-people.repository.ts'
import type { rightsContract } from './rights.contract.ts'
import { requestOf } from './rights.repository.ts'

type Calls = typeof rightsContract
type Refusal = Failure<'already-restricted' | 'other-person' | 'not-open'>

const stands = ({ liftedDay }: StoredRestriction): boolean => liftedDay === null

/** Why this request cannot freeze that case; null: it can. */
async function requestProblem(
  db: ReadDb,
  requestId: string | null,
  people: readonly string[],
): Promise<Refusal | null> {
  if (requestId === null) return null
  const request = await requestOf(db, requestId)
  if (request === null) return { code: 'not-found' }
  if (request.state !== 'open') return { code: 'not-open' }
  const inCase = request.person !== null && people.includes(request.person.id)
  return inCase ? null : { code: 'other-person' }
}

/** Freezes a case. More than one reason can hold it at a time; it is free when the last one is lifted. */
export async function restrictCase(
  context: WriteContext,
  { caseId, requestId, ground, note }: InputOf<Calls['restrict']>,
): Promise<Result<Saved, Refusal>> {
  const stamp = stampOf(context)
  const today = context.ports.clock.today()
  return context.work.run(async (tx): Promise<Result<Saved, Refusal>> => {
    const head = await caseHead(tx, caseId)
    if (head === null) return fail({ code: 'not-found' })
    const problem = await requestProblem(tx, requestId, head.people)
    if (problem !== null) return fail(problem)
    const standing = (await restrictionsOfCase(tx, caseId)).filter(stands)
    if (standing.some((other) => other.requestId === requestId && other.ground === ground))
      return fail({ code: 'already-restricted' })
    if (head.frozenSince === null) await freezeCase(tx, stamp, caseId, today)
    const restriction = { caseId, requestId, ground, note: note.trim(), fromDay: today }
    return ok({ id: await insertRestriction(tx, stamp, restriction), savedAt: stamp.at })
  })
}

/** The person is told first (art. 18(3)), so the day of telling is asked for. */
export async function liftCase(
  context: WriteContext,
  { id, toldDayText, note }: InputOf<Calls['lift']>,
): Promise<Result<Saved, Failure<'already-lifted'>>> {
  const told = neededPastDayReader(context.ports.clock)(toldDayText)
  if (!told.ok) return issue('toldDayText', told.failure.code)
  const today = context.ports.clock.today()
  return saving<'already-lifted'>(context, id, async (tx, stamp) => {
    const restriction = await restrictionOf(tx, id)
    if (restriction === null) return false
    if (!stands(restriction)) return fail({ code: 'already-lifted' })
    await liftRestriction(tx, stamp, id, { toldDay: told.value, liftedDay: today, note: note.trim() })
    const others = (await restrictionsOfCase(tx, restriction.caseId)).filter(stands)
    if (others.length === 0) await unfreezeCase(tx, stamp, restriction.caseId)
    return true
  })
}
