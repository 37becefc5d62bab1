import { caseRecords } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { neededDayReader, wholeDayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Day } from '#main/core/calendar-day.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { insertRecord } from '#main/database/records.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'
import { openNamedCase } from '#main/features/cases/cases.use-cases.ts'
import { receiverSheet } from '#main/features/receivers/receivers.use-cases.ts'
import { matchedName } from '#main/features/volunteers/volunteers.labels.ts'
import { requestFromCase } from './request-from-case.rules.ts'
import type { waitingListContract } from './waiting-list.contract.ts'
import {
  hasMatches,
  newRequest,
  requestColumns,
  requestsOf,
  type StoredRequest,
} from './waiting-list.repository.ts'
import {
  byUrgency,
  daysWaiting,
  hardWishesOf,
  pressingDay,
  type RequestFacts,
  type RequestKind,
} from './waiting-list.rules.ts'
import { caseTells, matchesByCase, openCrisisDays, requestRows } from './waiting-needs.repository.ts'

type Calls = typeof waitingListContract
const requests = caseRecords('maatje_requests')

const toSheet = ({ lockedVolunteerId, ...request }: StoredRequest, today: Day) => ({
  ...request,
  daysWaiting: daysWaiting(request.waitingSince, today),
  dayParts: [...request.dayParts],
  skills: [...request.skills],
  affinities: [...request.affinities],
  homeFacts: [...request.homeFacts],
})

/** What a case asks of maatjes, oldest first. */
export async function readRequests({ db, ports }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) {
  const today = ports.clock.today()
  return ok((await requestsOf(db, caseId)).map((request) => toSheet(request, today)))
}

/** What a new request of this case starts with; null when there is no such case. */
async function firstFacts(
  db: ReadDb,
  caseId: string,
  kind: RequestKind,
  today: Day,
): Promise<RequestFacts | null> {
  const known = await caseTells(db, caseId)
  if (known === null) return null
  const crises = await openCrisisDays(db, { requestId: '', caseId })
  return requestFromCase({ ...known.tells, hasCrisis: crises.has(caseId) }, kind, today)
}

export async function addRequest(context: WriteContext, { caseId, kind }: InputOf<Calls['add']>) {
  const facts = await firstFacts(context.db, caseId, kind, context.ports.clock.today())
  if (facts === null) return fail<Failure<never>>({ code: 'not-found' })
  return requests.add(context, caseId, newRequest(facts), [])
}

/** A gemeente asks in the middle of its own traject: a case and its request, both or neither. It waits from today. */
export async function addRequestForGemeente(
  context: WriteContext,
  { receiverId, kind, ...names }: InputOf<Calls['addForGemeente']>,
): Promise<Result<{ caseId: string; requestId: string }, Failure<never>>> {
  const stamp = stampOf(context)
  const today = context.ports.clock.today()
  const name = { givenName: names.givenName.trim(), familyName: names.familyName.trim() }
  return context.work.run(
    async (tx): Promise<Result<{ caseId: string; requestId: string }, Failure<never>>> => {
      if ((await receiverSheet(tx, receiverId)) === null) return fail({ code: 'not-found' })
      const { caseId } = await openNamedCase(context, tx, 'referral', name)
      const facts = await firstFacts(tx, caseId, kind, today)
      if (facts === null) throw new Error('a case that was just opened is not there')
      const asked = newRequest({ ...facts, origin: 'gemeente', receiverId })
      const requestId = await insertRecord(tx, stamp, 'maatje_requests', { ...asked, case_id: caseId })
      return ok({ caseId, requestId })
    },
  )
}

export function amendRequest(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  const { clock } = context.ports
  return requests.amend(context, {
    id,
    changes,
    readers: {
      waitingSinceText: neededDayReader(clock),
      talkDayText: wholeDayReader(clock, { prefer: 'future' }),
    },
    columns: requestColumns,
  })
}

/** One that led to a match stays, so that its course can be read; it can be withdrawn. */
export const removeRequest = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  requests.remove<'has-matches'>(context, id, async (tx) =>
    (await hasMatches(tx, id)) ? fail({ code: 'has-matches' }) : ok(true),
  )

export const restoreRequest = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  requests.restore(context, id)

/** Most urgent first: the order in which the plan serves. Who was only proposed somebody still waits. */
export async function listWaiting({ db, ports }: ReadContext, { show }: InputOf<Calls['list']>) {
  const today = ports.clock.today()
  const rows = await requestRows(db, show)
  const crises = await openCrisisDays(db, show)
  const matches = [...(await matchesByCase(db, show)).values()].flat()
  const open = new Map(matches.filter((match) => match.open).map((match) => [match.requestId, match]))
  const full = rows.map((row) => ({
    ...row,
    hasCrisis: crises.has(row.caseId),
    crisisDay: pressingDay(crises.get(row.caseId) ?? [], today),
  }))
  return ok(
    byUrgency(full, today).map((row) => {
      const match = open.get(row.id)
      return {
        requestId: row.id,
        caseId: row.caseId,
        number: row.number,
        residentName: shownName(row.named),
        place: row.residentPlace,
        kind: row.kind,
        state: row.state,
        origin: row.origin,
        priority: row.priority,
        weight: row.weight,
        daysWaiting: daysWaiting(row.waitingSince, today),
        hasCrisis: row.hasCrisis,
        crisisDay: row.crisisDay,
        talkDay: row.talkDay,
        hardWishes: hardWishesOf(row),
        openMatch:
          match === undefined
            ? null
            : { matchId: match.matchId, volunteerName: matchedName(match.volunteer) },
        lockedVolunteerId: row.lockedVolunteerId,
      }
    }),
  )
}
