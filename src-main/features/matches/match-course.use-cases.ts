import { issue, saving } from '#main/app/amend.ts'
import { caseRecords, refuseKeeping } from '#main/app/case-records.ts'
import type { WriteContext } from '#main/app/context.ts'
import { neededDayReader, wholeDayReader } from '#main/app/field-readers.ts'
import { readFields } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure, FieldIssue } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { amendRecord, touchCase, type Stamp } from '#main/database/records.ts'
import { forgetTyped } from '#main/features/drafts/drafts.use-cases.ts'
import { moveRequest } from '#main/features/waiting-list/waiting-course.use-cases.ts'
import { endMatch } from './match-end.use-cases.ts'
import { insertBar } from './match-parts.repository.ts'
import type { matchesContract } from './matches.contract.ts'
import {
  insertMatchStep,
  matchColumns,
  matchOf,
  type Match,
  type MatchChanges,
} from './matches.repository.ts'
import { bothSaidYes, canMove, type MatchState } from './matches.rules.ts'

type Calls = typeof matchesContract
type Step<Code extends string> = Promise<Result<boolean, Failure<Code>>>
type Answer<Code extends string> = Promise<Result<Saved, Failure<Code>>>

const notNow = fail<Failure<'not-now'>>({ code: 'not-now' })

/** One step of a match, on the match as it is at this moment. */
function step<Code extends string>(
  context: WriteContext,
  id: string,
  work: (tx: WriteDb, stamp: Stamp, match: Match) => Step<Code>,
): Answer<Code> {
  return saving<Code>(context, id, async (tx, stamp): Step<Code> => {
    const match = await matchOf(tx, id)
    if (match === null) return ok(false)
    const done = await work(tx, stamp, match)
    if (done.ok) await touchCase(tx, stamp, match.caseId)
    return done
  })
}

async function move(
  tx: WriteDb,
  stamp: Stamp,
  match: Match,
  to: MatchState,
  { reason, ...changes }: Partial<MatchChanges> & { readonly reason: string },
): Step<'not-now'> {
  if (!canMove(match.state, to)) return notNow
  await amendRecord(tx, stamp, 'matches', match.id, matchColumns({ ...changes, state: to }))
  await insertMatchStep(tx, stamp, match.id, to, reason)
  return ok(true)
}

/** Refuses what cannot be read beside each field, with everything that was typed kept with its case. */
async function refuseTyped(
  context: WriteContext,
  id: string,
  form: string,
  typed: object,
  issues: readonly FieldIssue[],
) {
  const match = await matchOf(context.db, id)
  if (match === null) return fail<Failure<never>>({ code: 'not-found' })
  return refuseKeeping(context, match.caseId, `${id}.${form}`, typed, issues)
}
const forgetForm = (tx: WriteDb, match: Match, form: string, typed: object): Promise<void> =>
  forgetTyped(
    tx,
    match.caseId,
    Object.keys(typed).map((field) => `${match.id}.${form}.${field}`),
  )

/** The day may still be open: then the two hear it later. */
export async function introduceMatch(context: WriteContext, { id, ...typed }: InputOf<Calls['introduce']>) {
  const read = readFields(typed, { dayText: wholeDayReader(context.ports.clock, { prefer: 'future' }) })
  if (!read.ok) return refuseTyped(context, id, 'introduce', typed, read.failure)
  const { day = null, place = '' } = read.value
  return step<'not-now'>(context, id, async (tx, stamp, match) => {
    await forgetForm(tx, match, 'introduce', typed)
    return move(tx, stamp, match, 'introduction', {
      introductionDay: day,
      introductionPlace: place,
      reason: '',
    })
  })
}

/** One of the two would rather not. Who of them, only the pair itself keeps; the steps say no more than that it ended. */
export const declineMatch = (context: WriteContext, { id, by, note }: InputOf<Calls['decline']>) =>
  step<'not-now'>(context, id, async (tx, stamp, match) => {
    if (!canMove(match.state, 'ended')) return notNow
    const day = context.ports.clock.today()
    await endMatch(tx, stamp, { match, day, reason: 'declined', note: '', waitAgain: true })
    const kind = by === 'resident' ? 'resident-declined' : 'volunteer-declined'
    const { caseId, volunteerId } = match
    await insertBar(tx, stamp, { caseId, volunteerId, kind, note: note.trim() })
    return ok(true)
  })

/** A no needs no reason and has no consequence: it ends here, and these two are not put together again. */
async function noClick(tx: WriteDb, stamp: Stamp, match: Match, day: string, note: string): Promise<void> {
  await endMatch(tx, stamp, { match, day, reason: 'no-click', note, waitAgain: true })
  const { caseId, volunteerId } = match
  await insertBar(tx, stamp, { caseId, volunteerId, kind: 'no-click', note: '' })
}

export const setClick = (context: WriteContext, { id, who, click }: InputOf<Calls['click']>) =>
  step<'not-now'>(context, id, async (tx, stamp, match) => {
    if (match.state !== 'introduction') return notNow
    const said = who === 'resident' ? { residentClick: click } : { volunteerClick: click }
    await amendRecord(tx, stamp, 'matches', id, matchColumns(said))
    if (click === 'no') await noClick(tx, stamp, match, context.ports.clock.today(), '')
    return ok(true)
  })

/** Begins once both said yes; from now on the request has somebody. */
export const startMatch = (context: WriteContext, { id }: InputOf<Calls['start']>) =>
  step<'not-now' | 'click-missing'>(context, id, async (tx, stamp, match) => {
    if (match.state !== 'introduction') return notNow
    if (!bothSaidYes(match)) return fail({ code: 'click-missing' })
    const startedDay = context.ports.clock.today()
    const moved = await move(tx, stamp, match, 'active', { startedDay, reason: '' })
    if (moved.ok) await moveRequest(tx, stamp, match.requestId, 'matched')
    return moved
  })

export async function pauseMatch(context: WriteContext, { id, ...typed }: InputOf<Calls['pause']>) {
  const { clock } = context.ports
  const read = readFields(typed, { resumeDayText: wholeDayReader(clock, { prefer: 'future' }) })
  if (!read.ok) return refuseTyped(context, id, 'pause', typed, read.failure)
  const { resumeDay = null, reason = '' } = read.value
  return step<'not-now'>(context, id, async (tx, stamp, match) => {
    await forgetForm(tx, match, 'pause', typed)
    return move(tx, stamp, match, 'paused', { pausedDay: clock.today(), resumeDay, reason })
  })
}

/** Goes on after a pause; the first nudge about silence waits a full term, as after a question. */
export const resumeMatch = (context: WriteContext, { id }: InputOf<Calls['resume']>) =>
  step<'not-now'>(context, id, async (tx, stamp, match) => {
    if (match.state !== 'paused') return notNow
    const askedDay = context.ports.clock.today()
    return move(tx, stamp, match, 'active', { pausedDay: null, resumeDay: null, askedDay, reason: '' })
  })

export const finishMatch = (context: WriteContext, input: InputOf<Calls['end']>) =>
  step<'not-now'>(context, input.id, async (tx, stamp, match) => {
    if (!canMove(match.state, 'ended')) return notNow
    const day = context.ports.clock.today()
    const { reason, waitAgain } = input
    const note = input.note.trim()
    if (reason === 'no-click') await noClick(tx, stamp, match, day, note)
    else await endMatch(tx, stamp, { match, day, reason, note, waitAgain })
    return ok(true)
  })

/** Somebody asked how it goes: the next nudge comes after another term. */
export const noteAsked = (context: WriteContext, { id }: InputOf<Calls['noteAsked']>) =>
  step<'not-now'>(context, id, async (tx, stamp, match) => {
    if (match.state !== 'active') return notNow
    const askedDay = context.ports.clock.today()
    return ok(await amendRecord(tx, stamp, 'matches', id, matchColumns({ askedDay })))
  })

const matches = caseRecords('matches')

/** What was agreed, and days that turned out otherwise. A match that did not begin has no day to put right. */
export function amendMatch(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  const { clock } = context.ports
  const future = { prefer: 'future' } as const
  return matches.amend(context, {
    id,
    changes,
    readers: {
      introductionDayText: wholeDayReader(clock, future),
      startedDayText: neededDayReader(clock),
      resumeDayText: wholeDayReader(clock, future),
    },
    columns: matchColumns,
    check: async (tx) => {
      const notBegun = changes.startedDayText !== undefined && (await matchOf(tx, id))?.startedDay === null
      return notBegun ? issue('changes.startedDayText', 'custom') : ok(true)
    },
  })
}
