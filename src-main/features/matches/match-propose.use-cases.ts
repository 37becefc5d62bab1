import type { WriteContext } from '#main/app/context.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { touchCase, type Stamp } from '#main/database/records.ts'
import { matchingGround } from '#main/features/matching/matching-ground.use-cases.ts'
import { rankFor } from '#main/features/matching/matching-rank.rules.ts'
import type { Reason } from '#main/features/matching/matching-shape.rules.ts'
import { matchTerms } from '#main/features/settings/settings.use-cases.ts'
import { holdChoice, moveRequest } from '#main/features/waiting-list/waiting-course.use-cases.ts'
import { needOf, type WaitingNeed } from '#main/features/waiting-list/waiting-needs.use-cases.ts'
import { endMatch } from './match-end.use-cases.ts'
import type { matchesContract } from './matches.contract.ts'
import { insertMatch, matchOf, openMatchesOfRequest } from './matches.repository.ts'
import { isOpen } from './matches.rules.ts'

type Calls = typeof matchesContract
type Excluded = Failure<'excluded'>
interface Judged {
  readonly need: WaitingNeed
  readonly total: number
  readonly reasons: readonly Reason[]
}

/** Puts one pair to the rules: the score to keep beside the proposal, or the first rule that excludes. */
async function judge(
  db: ReadDb,
  requestId: string,
  volunteerId: string,
  today: string,
): Promise<Result<Judged, Excluded>> {
  const need = await needOf(db, requestId, today)
  const { byId, policy } = await matchingGround(db, today)
  const candidate = byId.get(volunteerId)
  if (need === null || candidate === undefined) return fail({ code: 'not-found' })
  const { ranked, excluded } = rankFor(need, [candidate], policy, today)
  const [fits] = ranked
  if (fits !== undefined) return ok({ need, total: fits.total, reasons: fits.reasons })
  const rule = excluded[0]?.exclusions[0]?.rule
  return fail(rule === undefined ? { code: 'excluded' } : { code: 'excluded', detail: { rule } })
}

/** Who is put forward is asked: a choice that was held for the plan has been made, and the request waits on. */
async function putForward(tx: WriteDb, stamp: Stamp, need: WaitingNeed): Promise<void> {
  await moveRequest(tx, stamp, need.id, 'waiting')
  if (need.lockedVolunteerId !== null) await holdChoice(tx, stamp, need.id, null)
  await touchCase(tx, stamp, need.caseId)
}

/** Puts two people forward to each other, with why as it was shown. Hard rules are never overruled. */
export async function proposeMatch(
  context: WriteContext,
  { requestId, volunteerId }: InputOf<Calls['propose']>,
): Promise<Result<Saved, Failure<'excluded' | 'already-proposed'>>> {
  const stamp = stampOf(context)
  const today = context.ports.clock.today()
  return context.work.run(async (tx): Promise<Result<Saved, Failure<'excluded' | 'already-proposed'>>> => {
    if ((await openMatchesOfRequest(tx, requestId)).length > 0) return fail({ code: 'already-proposed' })
    const judged = await judge(tx, requestId, volunteerId, today)
    if (!judged.ok) return judged
    const { need, total, reasons } = judged.value
    const id = await insertMatch(tx, stamp, {
      caseId: need.caseId,
      requestId,
      volunteerId,
      day: today,
      total,
      reasons,
      rhythmDays: (await matchTerms(tx)).matchRhythmDays,
      agreements: '',
      replacesMatchId: null,
    })
    await putForward(tx, stamp, need)
    return ok({ id, savedAt: stamp.at })
  })
}

/** Another volunteer goes on with what was agreed; the old match ends, the new one starts as a proposal. */
export async function replaceMatch(
  context: WriteContext,
  { id, volunteerId }: InputOf<Calls['replace']>,
): Promise<Result<Saved, Failure<'not-now' | 'excluded'>>> {
  const stamp = stampOf(context)
  const day = context.ports.clock.today()
  return context.work.run(async (tx): Promise<Result<Saved, Failure<'not-now' | 'excluded'>>> => {
    const old = await matchOf(tx, id)
    if (old === null) return fail({ code: 'not-found' })
    if (!isOpen(old.state) || old.volunteerId === volunteerId) return fail({ code: 'not-now' })
    const judged = await judge(tx, old.requestId, volunteerId, day)
    if (!judged.ok) return judged
    const { need, total, reasons } = judged.value
    await endMatch(tx, stamp, { match: old, day, reason: 'replaced', note: '', waitAgain: true })
    const { caseId, requestId, rhythmDays, agreements } = old
    const next = { caseId, requestId, volunteerId, day, total, reasons, rhythmDays, agreements }
    const newId = await insertMatch(tx, stamp, { ...next, replacesMatchId: old.id })
    await putForward(tx, stamp, need)
    return ok({ id: newId, savedAt: stamp.at })
  })
}
