import { issue, saving } from '#main/app/amend.ts'
import { refuseKeeping } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { dayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import { readChanges, type FieldReader } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { isDay } from '#main/core/calendar-day.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, touchCase, type Stamp } from '#main/database/records.ts'
import { forgetTyped } from '#main/features/drafts/drafts.use-cases.ts'
import type { consentContract } from './consent.contract.ts'
import {
  consentColumns,
  consentOf,
  consentsOf,
  hasConsent,
  insertConsent,
  isReceiver,
  storeAnswer,
} from './consent.repository.ts'
import { currentConsent, isPart } from './consent.rules.ts'

type Calls = typeof consentContract

export const readConsents = async ({ db }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) =>
  ok(await consentsOf(db, caseId))

/** The consent that counts for a handover to this receiver; null when it was never asked. */
export async function consentFor(db: ReadDb, caseId: string, receiverId: string) {
  return currentConsent((await consentsOf(db, caseId)).filter((consent) => consent.receiverId === receiverId))
}

/** One standing consent per receiver; after a withdrawal a new one can be given. */
export async function giveConsent(
  context: WriteContext,
  { caseId, receiverId, form, parts }: InputOf<Calls['give']>,
): Promise<Result<Saved, Failure<'consent-exists'>>> {
  if (!parts.every(isPart)) return issue('parts', 'invalid_value')
  const stamp = stampOf(context)
  const givenOn = context.ports.clock.today()
  return context.work.run(async (tx): Promise<Result<Saved, Failure<'consent-exists'>>> => {
    if (!(await touchCase(tx, stamp, caseId))) return fail({ code: 'not-found' })
    if (!(await isReceiver(tx, receiverId))) return fail({ code: 'not-found' })
    if (await hasConsent(tx, caseId, receiverId)) return fail({ code: 'consent-exists' })
    const id = await insertConsent(tx, stamp, { caseId, receiverId, givenOn, form })
    for (const part of parts) await storeAnswer(tx, stamp, id, part, 'yes')
    return ok({ id, savedAt: stamp.at })
  })
}

type Withdrawn = Failure<'consent-withdrawn'>

/** Changes a consent that stands; one that was withdrawn is history and stays as it was. */
const changingStanding = (
  context: WriteContext,
  id: string,
  work: (tx: WriteDb, stamp: Stamp, caseId: string) => Promise<boolean>,
): Promise<Result<Saved, Withdrawn>> =>
  saving<'consent-withdrawn'>(context, id, async (tx, stamp) => {
    const consent = await consentOf(tx, id)
    if (consent === null) return false
    if (consent.withdrawnOn !== null) return fail({ code: 'consent-withdrawn' })
    await touchCase(tx, stamp, consent.caseId)
    return work(tx, stamp, consent.caseId)
  })

export async function answerPart(
  context: WriteContext,
  { consentId, part, answer }: InputOf<Calls['answerPart']>,
) {
  if (!isPart(part)) return issue('part', 'invalid_value')
  return changingStanding(context, consentId, async (tx, stamp) => {
    await storeAnswer(tx, stamp, consentId, part, answer)
    return true
  })
}

/** A consent was given on a whole day that has been. */
const fullDay =
  (context: WriteContext): FieldReader<string> =>
  (text) => {
    const read = dayReader(context.ports.clock)(text)
    if (!read.ok) return read
    if (read.value === null || !isDay(read.value)) return fail({ code: 'day-incomplete' })
    return read.value > context.ports.clock.today() ? fail({ code: 'day-out-of-range' }) : ok(read.value)
  }

export async function amendConsent(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  const read = readChanges(changes, { givenOnText: fullDay(context) })
  if (!read.ok) {
    const consent = await consentOf(context.db, id)
    if (consent === null) return fail<Withdrawn>({ code: 'not-found' })
    return refuseKeeping(context, consent.caseId, id, changes, read.failure)
  }
  return changingStanding(context, id, async (tx, stamp, caseId) => {
    await forgetTyped(
      tx,
      caseId,
      Object.keys(changes).map((field) => `${id}.${field}`),
    )
    const values = consentColumns(read.value)
    return Object.keys(values).length === 0 || amendRecord(tx, stamp, 'consents', id, values)
  })
}

/** As easy as giving: no question asked, the reason may stay empty. */
export const withdrawConsent = (context: WriteContext, { id, reason }: InputOf<Calls['withdraw']>) =>
  changingStanding(context, id, (tx, stamp) =>
    amendRecord(tx, stamp, 'consents', id, {
      withdrawn_on: context.ports.clock.today(),
      withdrawn_reason: reason.trim(),
    }),
  )
