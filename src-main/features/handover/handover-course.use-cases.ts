import { saving } from '#main/app/amend.ts'
import { refuseKeeping } from '#main/app/case-records.ts'
import type { WriteContext } from '#main/app/context.ts'
import { dayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import { readChanges } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { addDays, isDay } from '#main/core/calendar-day.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { amendRecord, touchCase } from '#main/database/records.ts'
import { consentFor } from '#main/features/consent/consent.use-cases.ts'
import { forgetTyped } from '#main/features/drafts/drafts.use-cases.ts'
import { receiverSheet } from '#main/features/receivers/receivers.use-cases.ts'
import type { handoverContract } from './handover.contract.ts'
import { sendingWayLabels } from './handover.labels.ts'
import { copiesOf, handoverColumns, handoverOf, insertStep, type Handover } from './handover.repository.ts'
import { canFollow, isOpenForChange } from './handover.rules.ts'

type Calls = typeof handoverContract
type SendFailure = Failure<'already-sent' | 'consent-withdrawn' | 'consent-missing'>
type Sent = Saved & { feedbackDueDay: string | null }

/** It went: from here the wait for feedback runs, and nothing in it changes any more. */
export async function markSent(
  context: WriteContext,
  { id, copyId, how }: InputOf<Calls['markSent']>,
): Promise<Result<Sent, SendFailure>> {
  const stamp = stampOf(context)
  const today = context.ports.clock.today()
  return context.work.run(async (tx): Promise<Result<Sent, SendFailure>> => {
    const handover = await handoverOf(tx, id)
    if (handover === null || !(await isCopyOf(tx, id, copyId))) return fail({ code: 'not-found' })
    const refused = await refusal(tx, handover)
    if (refused !== null) return fail(refused)
    const receiver = await receiverSheet(tx, handover.receiverId)
    const feedbackDueDay = receiver === null ? null : addDays(today, receiver.profile.feedbackDays)
    const sent = { state: 'sent', sentAt: stamp.at, sentBy: context.actor.name, feedbackDueDay } as const
    await amendRecord(tx, stamp, 'handovers', id, handoverColumns(sent))
    const source = sendingWayLabels[how]
    await insertStep(tx, stamp, {
      handoverId: id,
      state: 'sent',
      day: today,
      source,
      nextDay: feedbackDueDay,
    })
    await touchCase(tx, stamp, handover.caseId)
    return ok({ id, savedAt: stamp.at, feedbackDueDay })
  })
}

const isCopyOf = async (db: ReadDb, id: string, copyId: string): Promise<boolean> =>
  (await copiesOf(db, [id])).get(id)?.some((copy) => copy.id === copyId && copy.kind === 'handover') ?? false

async function refusal(db: ReadDb, { state, caseId, receiverId }: Handover): Promise<SendFailure | null> {
  if (!isOpenForChange(state)) return { code: 'already-sent' }
  const consent = await consentFor(db, caseId, receiverId)
  if (consent === null) return { code: 'consent-missing' }
  return consent.withdrawnOn === null ? null : { code: 'consent-withdrawn' }
}

/** A later step: what happened, on which day, who said so, and when something is expected next. */
export async function addStep(context: WriteContext, { id, state, ...typed }: InputOf<Calls['step']>) {
  const { clock } = context.ports
  const handover = await handoverOf(context.db, id)
  if (handover === null) return fail<Failure<never>>({ code: 'not-found' })
  const readers = { dayText: dayReader(clock), nextDayText: dayReader(clock, { prefer: 'future' }) }
  const read = readChanges(typed, readers)
  if (!read.ok) {
    const issues = read.failure.map(({ path, code }) => ({ path: path.replace('changes.', ''), code }))
    return refuseKeeping(context, handover.caseId, `${id}.step`, typed, issues)
  }
  const { day = null, nextDay = null, source = '' } = read.value
  return saving<'step-not-possible'>(context, id, async (tx, stamp) => {
    const now = await handoverOf(tx, id)
    if (now === null) return false
    // Sending is not a word but an act: it has a call of its own, with the copy that went.
    if (state === 'sent' || !canFollow(now.state, state)) return fail({ code: 'step-not-possible' })
    const expected = nextDay !== null && isDay(nextDay) ? { feedbackDueDay: nextDay } : {}
    await amendRecord(tx, stamp, 'handovers', id, handoverColumns({ state, ...expected }))
    await insertStep(tx, stamp, { handoverId: id, state, day: day ?? clock.today(), source, nextDay })
    await touchCase(tx, stamp, now.caseId)
    await forgetTyped(
      tx,
      now.caseId,
      Object.keys(typed).map((field) => `${id}.step.${field}`),
    )
    return true
  })
}
