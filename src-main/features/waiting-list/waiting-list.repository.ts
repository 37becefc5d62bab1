import type { Selectable } from 'kysely'
import { fromBool, fromJson, toBool, toListOf, toOneOf, toOneOfOrNull } from '#main/database/columns.ts'
import { given } from '#main/database/change-columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, type ChangedValues, type NewValues, type Stamp } from '#main/database/records.ts'
import { affinities, dayParts, genders, skills } from '#main/features/volunteers/volunteer-words.rules.ts'
import {
  ageWishes,
  homeFacts,
  interpreters,
  meetingPlaces,
  priorities,
  requestKinds,
  requestOrigins,
  requestStates,
  weights,
  type RequestFacts,
  type RequestState,
} from './waiting-list.rules.ts'
import type { MaatjeRequestsTable } from './waiting-list.table.ts'

/** A request as stored: what is asked, whose it is, and the choice that the plan keeps. */
export interface StoredRequest extends RequestFacts {
  readonly id: string
  readonly caseId: string
  readonly lockedVolunteerId: string | null
}

export const toRequest = (row: Selectable<MaatjeRequestsTable>): StoredRequest => ({
  id: row.id,
  caseId: row.case_id,
  kind: toOneOf(requestKinds, row.kind),
  state: toOneOf(requestStates, row.state),
  origin: toOneOf(requestOrigins, row.origin),
  receiverId: row.receiver_id,
  waitingSince: row.waiting_since,
  priority: toOneOf(priorities, row.priority),
  weight: toOneOf(weights, row.weight),
  notAlone: toBool(row.not_alone),
  genderWish: toOneOfOrNull(genders, row.gender_wish),
  genderHard: toBool(row.gender_hard),
  ageWish: toOneOfOrNull(ageWishes, row.age_wish),
  language: row.language,
  helpfulLanguage: row.helpful_language,
  interpreter: toOneOf(interpreters, row.interpreter),
  dayParts: toListOf(dayParts, row.day_parts),
  dayPartsHard: toBool(row.day_parts_hard),
  talkDay: row.talk_day,
  skills: toListOf(skills, row.skills),
  affinities: toListOf(affinities, row.affinities),
  place: toOneOf(meetingPlaces, row.place),
  homeFacts: toListOf(homeFacts, row.home_facts),
  note: row.note,
  lockedVolunteerId: row.locked_volunteer_id,
})

const rowsOf = preparedSelect((db, caseId: string) =>
  db
    .selectFrom('maatje_requests')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
)

/** In the order in which they were asked. */
export const requestsOf = async (db: ReadDb, caseId: string): Promise<StoredRequest[]> =>
  (await rowsOf(db, caseId)).map(toRequest)

export const newRequest = (facts: RequestFacts): Omit<NewValues<'maatje_requests'>, 'case_id'> => ({
  kind: facts.kind,
  state: facts.state,
  origin: facts.origin,
  receiver_id: facts.receiverId,
  waiting_since: facts.waitingSince,
  priority: facts.priority,
  weight: facts.weight,
  not_alone: fromBool(facts.notAlone),
  gender_wish: facts.genderWish,
  gender_hard: fromBool(facts.genderHard),
  age_wish: facts.ageWish,
  language: facts.language,
  helpful_language: facts.helpfulLanguage,
  interpreter: facts.interpreter,
  day_parts: fromJson(facts.dayParts),
  day_parts_hard: fromBool(facts.dayPartsHard),
  talk_day: facts.talkDay,
  skills: fromJson(facts.skills),
  affinities: fromJson(facts.affinities),
  place: facts.place,
  home_facts: fromJson(facts.homeFacts),
  note: facts.note,
  locked_volunteer_id: null,
})

type Loosely<T> = { readonly [K in keyof T]?: T[K] | undefined }
const bool = (value: boolean | undefined) => (value === undefined ? undefined : fromBool(value))
/** A word that was said twice counts once. */
const list = (words: readonly string[] | undefined) =>
  words === undefined ? undefined : fromJson([...new Set(words)])

export const requestColumns = (facts: Loosely<RequestFacts>) =>
  given<ChangedValues<'maatje_requests'>>({
    kind: facts.kind,
    state: facts.state,
    waiting_since: facts.waitingSince,
    priority: facts.priority,
    weight: facts.weight,
    not_alone: bool(facts.notAlone),
    gender_wish: facts.genderWish,
    gender_hard: bool(facts.genderHard),
    age_wish: facts.ageWish,
    language: facts.language,
    helpful_language: facts.helpfulLanguage,
    interpreter: facts.interpreter,
    day_parts: list(facts.dayParts),
    day_parts_hard: bool(facts.dayPartsHard),
    talk_day: facts.talkDay,
    skills: list(facts.skills),
    affinities: list(facts.affinities),
    place: facts.place,
    home_facts: list(facts.homeFacts),
    note: facts.note,
  })

/** Sets the state, and lets go of a choice for the plan once it is no longer asked. */
export async function setRequestState(
  tx: WriteDb,
  stamp: Stamp,
  id: string,
  state: RequestState,
): Promise<boolean> {
  const locked = state === 'waiting' ? {} : { locked_volunteer_id: null }
  return amendRecord(tx, stamp, 'maatje_requests', id, { state, ...locked })
}

/** Holds a choice in the plan, or lets it go. */
export const lockRequest = (tx: WriteDb, stamp: Stamp, id: string, volunteerId: string | null) =>
  amendRecord(tx, stamp, 'maatje_requests', id, { locked_volunteer_id: volunteerId })

export async function hasMatches(db: ReadDb, requestId: string): Promise<boolean> {
  const row = await db
    .selectFrom('matches')
    .select('id')
    .where('request_id', '=', requestId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
