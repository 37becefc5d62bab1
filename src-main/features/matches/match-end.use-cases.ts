import type { Day } from '#main/core/calendar-day.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { amendRecord, touchCase, type Stamp } from '#main/database/records.ts'
import { moveRequest } from '#main/features/waiting-list/waiting-course.use-cases.ts'
import { requestCourse } from '#main/features/waiting-list/waiting-needs.use-cases.ts'
import { insertMatchStep, matchColumns, openMatchesOfRequest, type Match } from './matches.repository.ts'
import { requestAfterEnd, type EndReason } from './matches.rules.ts'

interface End {
  readonly match: Match
  readonly day: Day
  readonly reason: EndReason
  readonly note: string
  readonly waitAgain: boolean
}

/** Ends an open match inside the unit of work of the caller, and says what becomes of its request. */
export async function endMatch(tx: WriteDb, stamp: Stamp, end: End): Promise<void> {
  const { match, day, reason, note, waitAgain } = end
  const ended = { state: 'ended', endedDay: day, endReason: reason, endNote: note, resumeDay: null } as const
  await amendRecord(tx, stamp, 'matches', match.id, matchColumns(ended))
  await insertMatchStep(tx, stamp, match.id, 'ended', note)
  const request = await requestCourse(tx, match.requestId)
  if (request !== null) {
    const othersRunning = (await openMatchesOfRequest(tx, match.requestId)).some(
      ({ startedDay }) => startedDay !== null,
    )
    const state = requestAfterEnd({ request, reason, waitAgain, othersRunning })
    if (state !== request.state) await moveRequest(tx, stamp, match.requestId, state)
  }
  await touchCase(tx, stamp, match.caseId)
}
