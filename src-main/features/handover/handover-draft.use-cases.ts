import { saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { stampOf } from '#main/app/stamp.ts'
import { trimEnds } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, touchCase, type Stamp } from '#main/database/records.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'
import { consentFor } from '#main/features/consent/consent.use-cases.ts'
import { forgetTyped } from '#main/features/drafts/drafts.use-cases.ts'
import { receiverSheet } from '#main/features/receivers/receivers.use-cases.ts'
import { openDraft, type HandoverRef } from './handover-facts.use-cases.ts'
import { isOpenForChange, referenceOf, statesAfter } from './handover.rules.ts'
import type { handoverContract } from './handover.contract.ts'
import {
  copiesOf,
  handoverColumns,
  handoverOf,
  handoversOf,
  insertHandover,
  numbering,
  openHandovers,
  stepsOf,
  type Handover,
} from './handover.repository.ts'

type Calls = typeof handoverContract

async function withCourse<H extends Handover>(db: ReadDb, handovers: readonly H[]) {
  if (handovers.length === 0) return []
  const ids = handovers.map(({ id }) => id)
  const [copies, steps] = [await copiesOf(db, ids), await stepsOf(db, ids)]
  return handovers.map((handover) => ({
    ...handover,
    copies: copies.get(handover.id) ?? [],
    steps: steps.get(handover.id) ?? [],
    nextStates: [...statesAfter(handover.state)],
  }))
}

export const readHandovers = async ({ db }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) =>
  ok(await withCourse(db, await handoversOf(db, caseId)))

export async function readOpenHandovers({ db }: ReadContext) {
  const open = await withCourse(db, await openHandovers(db))
  return ok(open.map(({ named, ...handover }) => ({ ...handover, residentName: shownName(named) })))
}

/** The draft for this receiver, made when there is none; null when case or receiver are not there. */
export async function draftFor(tx: WriteDb, stamp: Stamp, ref: HandoverRef): Promise<Handover | null> {
  const present = await openDraft({ db: tx }, ref)
  if (present !== null) return present
  const number = await numbering(tx, ref.caseId)
  if (number === null || (await receiverSheet(tx, ref.receiverId)) === null) return null
  const consent = await consentFor(tx, ref.caseId, ref.receiverId)
  const agreed = consent !== null && consent.withdrawnOn === null
  const reference = referenceOf(number.number, number.count)
  const id = await insertHandover(tx, stamp, { ...ref, reference, state: agreed ? 'agreed' : 'draft' })
  await touchCase(tx, stamp, ref.caseId)
  return handoverOf(tx, id)
}

export async function startHandover(
  context: WriteContext,
  ref: InputOf<Calls['start']>,
): Promise<Result<{ id: string }, Failure<never>>> {
  return context.work.run(async (tx): Promise<Result<{ id: string }, Failure<never>>> => {
    const draft = await draftFor(tx, stampOf(context), ref)
    return draft === null ? fail({ code: 'not-found' }) : ok({ id: draft.id })
  })
}

/** After sending, a change needs a new draft: what was sent stays what it was. */
export const amendHandover = (context: WriteContext, { id, changes }: InputOf<Calls['amend']>) =>
  saving<'already-sent'>(context, id, async (tx, stamp) => {
    const handover = await handoverOf(tx, id)
    if (handover === null) return false
    if (!isOpenForChange(handover.state)) return fail({ code: 'already-sent' })
    await touchCase(tx, stamp, handover.caseId)
    await forgetTyped(
      tx,
      handover.caseId,
      Object.keys(changes).map((field) => `${id}.${field}`),
    )
    const values = handoverColumns(trimEnds(changes))
    return Object.keys(values).length === 0 || amendRecord(tx, stamp, 'handovers', id, values)
  })
