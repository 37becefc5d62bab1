import { issue, saving } from '#main/app/amend.ts'
import type { WriteContext } from '#main/app/context.ts'
import { neededPastDayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import { readChanges, trimEnds } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { setRemoved, type Stamp } from '#main/database/records.ts'
import { restrictionsOfRequest } from './restrictions.repository.ts'
import { letterOf } from './rights-letters.use-cases.ts'
import { namesOf } from './rights-people.repository.ts'
import type { rightsContract } from './rights.contract.ts'
import { amendRequestRow, insertRequest, requestOf, type StoredRequest } from './rights.repository.ts'
import { extendedDayOf, mayExtend, mayRefuse, needsIdentity } from './rights.rules.ts'

type Calls = typeof rightsContract
type Answer<Code extends string> = Promise<Result<Saved, Failure<Code>>>

const invalid = (issues: Failure['issues'] & object): Result<never, Failure<never>> =>
  fail<Failure<never>>({ code: 'invalid-input', issues })

/** True when this person stands in the vault under this kind. */
async function isSomebody(db: ReadDb, { kind, id }: PersonRef): Promise<boolean> {
  return (await namesOf(db, [id])).get(id)?.person.kind === kind
}

export async function addRequest(
  context: WriteContext,
  input: InputOf<Calls['add']>,
): Answer<'no-such-person'> {
  const day = neededPastDayReader(context.ports.clock)(input.receivedDayText)
  if (!day.ok) return issue('receivedDayText', day.failure.code)
  const { person, receivedDayText: _typed, ...rest } = trimEnds(input)
  if (person === null && rest.askedBy === '') return issue('askedBy', 'text-missing')
  const stamp = stampOf(context)
  return context.work.run(async (tx) => {
    if (person !== null && !(await isSomebody(tx, person)))
      return fail<Failure<'no-such-person'>>({ code: 'no-such-person' })
    const request = { ...rest, person, receivedDay: day.value }
    return ok({ id: await insertRequest(tx, stamp, request), savedAt: stamp.at })
  })
}

type Open<Code extends string> = (
  tx: WriteDb,
  stamp: Stamp,
  request: StoredRequest,
) => Promise<boolean | Result<boolean, Failure<Code>>>

/** Runs a change on a request that is still open. */
const whileOpen = <Code extends string = never>(
  context: WriteContext,
  id: string,
  work: Open<Code>,
): Answer<Code | 'not-open'> =>
  saving<Code | 'not-open'>(context, id, async (tx, stamp) => {
    const request = await requestOf(tx, id)
    if (request === null) return false
    if (request.state !== 'open') return fail({ code: 'not-open' })
    return work(tx, stamp, request)
  })

export async function amendRequest(
  context: WriteContext,
  { id, changes }: InputOf<Calls['amend']>,
): Answer<'not-open' | 'no-such-person'> {
  const read = readChanges(changes, { receivedDayText: neededPastDayReader(context.ports.clock) })
  if (!read.ok) return invalid(read.failure)
  const { receivedDay, ...rest } = read.value
  return whileOpen<'no-such-person'>(context, id, async (tx, stamp, request) => {
    const person = changes.person === undefined ? request.person : changes.person
    const askedBy = (changes.askedBy ?? request.askedBy).trim()
    if (person === null && askedBy === '') return issue('changes.askedBy', 'text-missing')
    if (changes.person !== undefined && person !== null && !(await isSomebody(tx, person)))
      return fail({ code: 'no-such-person' })
    if (Object.keys(changes).length === 0) return true
    // Two months more are counted from receiving, so they move with it.
    const extendedTo =
      receivedDay === undefined || request.extendedTo === null ? undefined : movedEnd(request, receivedDay)
    return amendRequestRow(tx, stamp, id, {
      ...rest,
      // What was changed for one person is no correction of another.
      ...(changes.person === undefined ? {} : { person, correcting: false }),
      receivedDay,
      extendedTo,
    })
  })
}

/** As many months more as it was extended by. */
const movedEnd = ({ receivedDay, extendedTo }: StoredRequest, moved: string): string =>
  extendedDayOf(moved, extendedTo === extendedDayOf(receivedDay, 1) ? 1 : 2)

export async function identifyRequest(
  context: WriteContext,
  { id, how, dayText }: InputOf<Calls['identify']>,
): Answer<'not-open'> {
  const day = neededPastDayReader(context.ports.clock)(dayText)
  if (!day.ok) return issue('dayText', day.failure.code)
  return whileOpen(context, id, (tx, stamp) =>
    amendRequestRow(tx, stamp, id, { identityHow: how, identityDay: day.value }),
  )
}

export async function extendRequest(
  context: WriteContext,
  { id, months, reason, note }: InputOf<Calls['extend']>,
): Answer<'not-open' | 'already-extended' | 'too-late-to-extend'> {
  const today = context.ports.clock.today()
  return whileOpen<'already-extended' | 'too-late-to-extend'>(context, id, async (tx, stamp, request) => {
    if (request.extendedTo !== null) return fail({ code: 'already-extended' })
    if (!mayExtend(request.receivedDay, today)) return fail({ code: 'too-late-to-extend' })
    return amendRequestRow(tx, stamp, id, {
      extendedTo: extendedDayOf(request.receivedDay, months),
      extendedDay: today,
      extendedReason: reason,
      extendedNote: note.trim(),
    })
  })
}

export async function answerRequest(
  context: WriteContext,
  { id, dayText, note }: InputOf<Calls['answer']>,
): Answer<'not-open' | 'identity-first' | 'before-received'> {
  const day = neededPastDayReader(context.ports.clock)(dayText)
  if (!day.ok) return issue('dayText', day.failure.code)
  return whileOpen<'identity-first' | 'before-received'>(context, id, async (tx, stamp, request) => {
    if (needsIdentity(request.kind) && request.identityHow === null) return fail({ code: 'identity-first' })
    if (day.value < request.receivedDay) return fail({ code: 'before-received' })
    return amendRequestRow(tx, stamp, id, {
      state: 'answered',
      closedDay: day.value,
      answerNote: note.trim(),
      correcting: false,
    })
  })
}

export async function refuseRequest(
  context: WriteContext,
  { id, ground, note }: InputOf<Calls['refuse']>,
): Promise<Result<Saved & { paragraphs: string[] }, Failure<'not-open' | 'complaint-wants-answer'>>> {
  const today = context.ports.clock.today()
  const saved = await whileOpen<'complaint-wants-answer'>(context, id, async (tx, stamp, request) => {
    if (!mayRefuse(request.kind)) return fail({ code: 'complaint-wants-answer' })
    return amendRequestRow(tx, stamp, id, {
      state: 'refused',
      closedDay: today,
      refusalGround: ground,
      refusalNote: note.trim(),
      correcting: false,
    })
  })
  if (!saved.ok) return saved
  const letter = await letterOf(context, { id, letter: 'refusal' })
  if (!letter.ok) throw new Error('a refusal without its letter')
  return ok({ ...saved.value, paragraphs: letter.value.paragraphs })
}

export const withdrawRequest = (context: WriteContext, { id, note }: InputOf<Calls['withdraw']>) =>
  whileOpen(context, id, (tx, stamp) =>
    amendRequestRow(tx, stamp, id, {
      state: 'withdrawn',
      closedDay: context.ports.clock.today(),
      answerNote: note.trim(),
      correcting: false,
    }),
  )

/** What was written stays, so that it need not be typed again. */
export const reopenRequest = (context: WriteContext, { id }: InputOf<Calls['reopen']>) =>
  saving<'already-open'>(context, id, async (tx, stamp) => {
    const request = await requestOf(tx, id)
    if (request === null) return false
    if (request.state === 'open') return fail({ code: 'already-open' })
    return amendRequestRow(tx, stamp, id, { state: 'open', closedDay: null, refusalGround: null })
  })

/** A case stays frozen for a reason that can be looked up. */
export const removeRequest = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  saving<'holds-a-case'>(context, id, async (tx, stamp) => {
    const request = await requestOf(tx, id)
    if (request === null) return false
    const stands = (await restrictionsOfRequest(tx, id)).some(({ liftedDay }) => liftedDay === null)
    if (stands) return fail({ code: 'holds-a-case' })
    if (request.correcting) await amendRequestRow(tx, stamp, id, { correcting: false })
    return setRemoved(tx, stamp, 'rights_requests', id, true)
  })

export const restoreRequest = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  saving(context, id, (tx, stamp) => setRemoved(tx, stamp, 'rights_requests', id, false))
