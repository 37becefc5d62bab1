import type { ReadContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Day } from '#main/core/calendar-day.ts'
import { fail, ok } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'
import {
  restrictionsOfCase,
  restrictionsOfRequest,
  type StoredRestriction,
} from './restrictions.repository.ts'
import { caseHead, casesOf, namesOf, peopleLike, type PersonRow } from './rights-people.repository.ts'
import type { rightsContract } from './rights.contract.ts'
import { amendRequestRow, requestOf, requestsBy, type StoredRequest } from './rights.repository.ts'
import {
  dueDayOf,
  lettersOf,
  mayExtend,
  needsIdentity,
  requestClock,
  type RequestClock,
} from './rights.rules.ts'

type Calls = typeof rightsContract

/** What may stand in a list: of a restricted case the number only. */
const listName = (row: PersonRow): string => (row.frozen ? row.caseNumber : shownName(row))

const clockOf = ({ state, receivedDay, extendedTo }: StoredRequest, today: Day): RequestClock | null =>
  state === 'open' ? requestClock({ receivedDay, extendedTo }, today) : null

function lineOf(request: StoredRequest, people: ReadonlyMap<string, PersonRow>, today: Day) {
  const row = request.person === null ? undefined : people.get(request.person.id)
  const clock = clockOf(request, today)
  const { id, person, kind, state, receivedDay, correcting, closedDay } = request
  return {
    id,
    person,
    name: row === undefined ? request.askedBy : listName(row),
    kind,
    state,
    receivedDay,
    dueDay: request.extendedTo ?? dueDayOf(receivedDay),
    daysLeft: clock?.daysLeft ?? null,
    level: clock?.level ?? null,
    extended: request.extendedTo !== null,
    identityKnown: request.identityHow !== null,
    correcting,
    closedDay,
  }
}
type RequestLine = ReturnType<typeof lineOf>

/** Open ones by their last day, then the others as they came: newest first. */
const byPress = (lines: readonly RequestLine[]): RequestLine[] => [
  ...lines.filter(({ state }) => state === 'open').toSorted((a, b) => a.dueDay.localeCompare(b.dueDay)),
  ...lines.filter(({ state }) => state !== 'open'),
]

async function linesOf(db: ReadDb, requests: readonly StoredRequest[], today: Day): Promise<RequestLine[]> {
  const ids = requests.flatMap(({ person }) => (person === null ? [] : [person.id]))
  const people = await namesOf(db, ids)
  return byPress(requests.map((request) => lineOf(request, people, today)))
}

export async function listRequests({ db, ports }: ReadContext, { state, person }: InputOf<Calls['list']>) {
  const people = person === undefined ? undefined : [person.id]
  return ok(await linesOf(db, await requestsBy(db, { state, people }), ports.clock.today()))
}

/** Open requests with their clocks, most pressing first, for who works on cases. */
export async function rightsToday(db: ReadDb, today: Day) {
  const lines = await linesOf(db, await requestsBy(db, { state: 'open' }), today)
  return lines.flatMap(({ id, person, name, kind, dueDay, daysLeft, level, identityKnown }) =>
    daysLeft === null || level === null
      ? []
      : [{ requestId: id, person, name, kind, dueDay, daysLeft, level, identityKnown }],
  )
}

const stands = ({ liftedDay }: StoredRestriction): boolean => liftedDay === null

export async function readRequest({ db, ports }: ReadContext, { id }: InputOf<Calls['read']>) {
  const request = await requestOf(db, id)
  if (request === null) return fail<Failure<never>>({ code: 'not-found' })
  const today = ports.clock.today()
  const [line] = await linesOf(db, [request], today)
  if (line === undefined) return fail<Failure<never>>({ code: 'not-found' })
  const restrictions = await restrictionsOfRequest(db, id)
  const { removed: _removed, ...sheet } = request
  return ok({
    ...sheet,
    ...line,
    needsIdentity: needsIdentity(request.kind),
    mayExtend:
      request.state === 'open' && request.extendedTo === null && mayExtend(request.receivedDay, today),
    cases: request.person === null ? [] : await casesOf(db, request.person),
    restrictions,
    letters: lettersOf({ ...request, restricted: restrictions.some(stands) }),
  })
}

const mostPeople = 20

export async function findPeople({ db }: ReadContext, { text }: InputOf<Calls['people']>) {
  const wanted = text.trim()
  if (wanted === '') return ok([])
  const rows = await peopleLike(db, wanted.slice(0, 100), mostPeople)
  return ok(rows.map((row) => ({ ...row.person, name: listName(row), sub: row.caseNumber })))
}

export async function rightsOfCase({ db, ports }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) {
  const head = await caseHead(db, caseId)
  if (head === null) return fail<Failure<never>>({ code: 'not-found' })
  const requests = await requestsBy(db, { people: head.people })
  return ok({
    number: head.number,
    frozenSince: head.frozenSince,
    restrictions: await restrictionsOfCase(db, caseId),
    requests: await linesOf(db, requests, ports.clock.today()),
  })
}

/** One request for what is done on its ground; null when there is none. */
export const rightsRequest = (db: ReadDb, id: string) => requestOf(db, id)

/** Cases of whom a request is about; null when there is no such request. */
export async function casesOfRequest(db: ReadDb, id: string) {
  const request = await requestOf(db, id)
  if (request === null) return null
  return request.person === null ? [] : casesOf(db, request.person)
}

/** From now on changes in the data of the person are kept as corrections of this request, or not any more. */
export const setCorrecting = (tx: WriteDb, stamp: Stamp, id: string, correcting: boolean): Promise<boolean> =>
  amendRequestRow(tx, stamp, id, { correcting })
