import { issue, saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { neededPastDayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { toLocalDay } from '#main/core/moment.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { allColumns } from '#main/database/all-columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { mayCorrect } from '#main/features/rights/rights.rules.ts'
import { casesOfRequest, rightsRequest, setCorrecting } from '#main/features/rights/rights.use-cases.ts'
import type { correctionsContract } from './corrections.contract.ts'
import { correctionWords } from './corrections.labels.ts'
import {
  correctionsOf,
  putTelling,
  sentTo,
  sheetsOf,
  tellingsOf,
  valueAfter,
  type Sent,
  type StoredCorrection,
} from './corrections.repository.ts'
import { textsIn, wasPrinted } from './corrections.rules.ts'

type Calls = typeof correctionsContract
type StartProblem = 'not-open' | 'not-a-correction' | 'nobody-to-correct'

export const startCorrecting = (context: WriteContext, { requestId }: InputOf<Calls['start']>) =>
  saving<StartProblem>(context, requestId, async (tx, stamp) => {
    const request = await rightsRequest(tx, requestId)
    if (request === null) return false
    if (request.state !== 'open') return fail({ code: 'not-open' })
    if (!mayCorrect(request.kind)) return fail({ code: 'not-a-correction' })
    if (request.person === null) return fail({ code: 'nobody-to-correct' })
    return setCorrecting(tx, stamp, requestId, true)
  })

export const finishCorrecting = (context: WriteContext, { requestId }: InputOf<Calls['finish']>) =>
  saving<'not-started'>(context, requestId, async (tx, stamp) => {
    const request = await rightsRequest(tx, requestId)
    if (request === null) return false
    if (!request.correcting) return fail({ code: 'not-started' })
    return setCorrecting(tx, stamp, requestId, false)
  })

const columns: Readonly<Record<string, Readonly<Record<string, { readonly label: string | null }>>>> =
  allColumns

/** Dutch name of a field, as it is called in an export. */
export function fieldLabel({ table, field }: Pick<StoredCorrection, 'table' | 'field'>): string {
  if (field === 'removed_at') return correctionWords.removed
  return columns[table]?.[field]?.label ?? correctionWords.other
}

export async function readCorrections({ db }: ReadContext, { requestId }: InputOf<Calls['of']>) {
  const request = await rightsRequest(db, requestId)
  if (request === null) return fail<Failure<never>>({ code: 'not-found' })
  const lines = []
  for (const correction of await correctionsOf(db, requestId)) {
    const newValue = await valueAfter(db, correction)
    const day = toLocalDay(correction.at)
    lines.push({ ...correction, day, label: fieldLabel(correction), newValue })
  }
  return ok({ running: request.correcting, lines })
}

async function earlierSends(db: ReadDb, requestId: string): Promise<Sent[] | null> {
  const cases = await casesOfRequest(db, requestId)
  if (cases === null) return null
  return sentTo(
    db,
    cases.map(({ caseId }) => caseId),
  )
}

/** Corrections of which the old value could be found in what went to one receiver. */
async function hadOf(db: ReadDb, sends: readonly Sent[], corrections: readonly StoredCorrection[]) {
  const sheets = await sheetsOf(
    db,
    sends.map(({ handoverId }) => handoverId),
  )
  const texts = sheets.map(({ sheet }) => textsIn(sheet))
  return corrections
    .filter(({ field, oldValue }) => texts.some((text) => wasPrinted(text, field, oldValue)))
    .map((correction) => ({ correctionId: correction.id, label: fieldLabel(correction) }))
}

const dayOrNull = (at: string | null): string | null => (at === null ? null : toLocalDay(at))

export async function readReceivers({ db }: ReadContext, { requestId }: InputOf<Calls['receivers']>) {
  const sends = await earlierSends(db, requestId)
  if (sends === null) return fail<Failure<never>>({ code: 'not-found' })
  const [corrections, tellings] = [await correctionsOf(db, requestId), await tellingsOf(db, requestId)]
  const receivers = []
  for (const [receiverId, own] of Map.groupBy(sends, (sent) => sent.receiverId)) {
    const telling = tellings.find((other) => other.receiverId === receiverId)
    receivers.push({
      receiverId,
      name: own[0]?.name ?? '',
      sends: own.map(({ reference, sentAt, madeAt }) => ({
        reference,
        sentDay: dayOrNull(sentAt),
        madeDay: dayOrNull(madeAt),
      })),
      had: await hadOf(db, own, corrections),
      told: telling === undefined ? null : { day: telling.day, how: telling.how, note: telling.note },
    })
  }
  return ok(receivers)
}

/** What went to one receiver, newest first; a failure when nothing did. */
export async function sendsTo(
  db: ReadDb,
  { requestId, receiverId }: { readonly requestId: string; readonly receiverId: string },
): Promise<Result<Sent[], Failure<'not-a-receiver'>>> {
  const sends = await earlierSends(db, requestId)
  if (sends === null) return fail({ code: 'not-found' })
  const own = sends.filter((sent) => sent.receiverId === receiverId)
  return own.length === 0 ? fail({ code: 'not-a-receiver' }) : ok(own)
}

export async function noteTold(
  context: WriteContext,
  { requestId, receiverId, dayText, how, note }: InputOf<Calls['told']>,
): Promise<Result<Saved, Failure<'not-a-receiver'>>> {
  const day = neededPastDayReader(context.ports.clock)(dayText)
  if (!day.ok) return issue('dayText', day.failure.code)
  const stamp = stampOf(context)
  return context.work.run(async (tx): Promise<Result<Saved, Failure<'not-a-receiver'>>> => {
    const own = await sendsTo(tx, { requestId, receiverId })
    if (!own.ok) return own
    const telling = { requestId, receiverId, day: day.value, how, note: note.trim() }
    return ok({ id: await putTelling(tx, stamp, telling), savedAt: stamp.at })
  })
}
