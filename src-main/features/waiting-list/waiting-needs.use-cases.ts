import type { Day } from '#main/core/calendar-day.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'
import type { Need } from '#main/features/matching/matching-shape.rules.ts'
import { kindFromCase, requestFromCase } from './request-from-case.rules.ts'
import { requestsOf } from './waiting-list.repository.ts'
import { byUrgency, daysWaiting, pressingDay } from './waiting-list.rules.ts'
import {
  barsByCase,
  caseTells,
  matchesByCase,
  openCrisisDays,
  requestRows,
  type RequestRow,
  type RequestScope,
} from './waiting-needs.repository.ts'

/** A waiting request as the plan sees it, with the choice that is held for it. */
export interface WaitingNeed extends Need {
  readonly lockedVolunteerId: string | null
}

/** What is known around cases, each read once for all requests together. */
async function surroundings(db: ReadDb, scope: RequestScope, today: Day) {
  const crises = await openCrisisDays(db, scope)
  const bars = await barsByCase(db, scope)
  const matches = await matchesByCase(db, scope)
  return {
    matches,
    of: (caseId: string) => ({
      hasCrisis: crises.has(caseId),
      crisisDay: pressingDay(crises.get(caseId) ?? [], today),
      bars: bars.get(caseId) ?? [],
      earlierVolunteerIds: [
        ...new Set(
          (matches.get(caseId) ?? []).filter(({ ran }) => ran).map(({ volunteerId }) => volunteerId),
        ),
      ],
    }),
  }
}
type Around = Awaited<ReturnType<typeof surroundings>>

function toNeed(
  { named, number, residentPlace, note, state, ...row }: RequestRow,
  around: Around,
): WaitingNeed {
  return { ...row, residentName: shownName(named), ...around.of(row.caseId) }
}

/** Everyone who waits and for whom nobody was put forward yet, in the order in which they are served. */
export async function waitingNeeds(db: ReadDb, today: Day): Promise<WaitingNeed[]> {
  const rows = await requestRows(db, 'waiting')
  const around = await surroundings(db, 'waiting', today)
  const taken = new Set(
    [...around.matches.values()]
      .flat()
      .filter(({ open }) => open)
      .map(({ requestId }) => requestId),
  )
  const needs = rows.filter(({ id }) => !taken.has(id)).map((row) => toNeed(row, around))
  return byUrgency(needs, today)
}

/** One request, whatever its state; null when there is none. */
export async function needOf(db: ReadDb, requestId: string, today: Day): Promise<WaitingNeed | null> {
  const [row] = await requestRows(db, { requestId, caseId: '' })
  if (row === undefined) return null
  return toNeed(row, await surroundings(db, { requestId, caseId: row.caseId }, today))
}

/** Kind and state of a request, for what becomes of it; null when there is none. */
export async function requestCourse(
  db: ReadDb,
  requestId: string,
): Promise<Pick<RequestRow, 'kind' | 'state'> | null> {
  const [row] = await requestRows(db, { requestId, caseId: '' })
  return row ?? null
}

/**
 * The first request of a case that waits, or the one that would be made of what the case tells (`requestId` null; its
 * need carries the id of the case). Null when there is no such case.
 */
export async function needOfCase(
  db: ReadDb,
  caseId: string,
  today: Day,
): Promise<{ readonly requestId: string | null; readonly need: WaitingNeed } | null> {
  const waiting = (await requestsOf(db, caseId)).find(({ state }) => state === 'waiting')
  if (waiting !== undefined) {
    const need = await needOf(db, waiting.id, today)
    return need === null ? null : { requestId: waiting.id, need }
  }
  const known = await caseTells(db, caseId)
  if (known === null) return null
  const around = (await surroundings(db, { requestId: '', caseId }, today)).of(caseId)
  const tells = { ...known.tells, hasCrisis: around.hasCrisis }
  const { note, state, ...facts } = requestFromCase(tells, kindFromCase(tells), today)
  const { postcode, named } = known
  const residentName = shownName(named)
  const need = { id: caseId, caseId, residentName, postcode, lockedVolunteerId: null, ...facts, ...around }
  return { requestId: null, need }
}

/** How the waiting list stands: everyone without anybody yet, and who of them cannot wait. */
export async function waitingToday(db: ReadDb, today: Day) {
  const needs = await waitingNeeds(db, today)
  const waits = needs.map((need) => ({ need, days: daysWaiting(need.waitingSince, today) }))
  return {
    count: needs.length,
    longestDays: waits.length === 0 ? null : Math.max(...waits.map(({ days }) => days)),
    urgent: waits
      .filter(({ need }) => need.hasCrisis || need.priority === 'urgent')
      .map(({ need, days }) => ({
        requestId: need.id,
        caseId: need.caseId,
        residentName: need.residentName,
        kind: need.kind,
        daysWaiting: days,
      })),
  }
}
