import type { Selectable } from 'kysely'
import type { Day } from '#main/core/calendar-day.ts'
import { personKinds, type PersonRef } from '#main/core/person-kinds.ts'
import { given } from '#main/database/change-columns.ts'
import { toBool, toOneOf, toOneOfOrNull } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, type ChangedValues, type Stamp } from '#main/database/records.ts'
import {
  dueDayOf,
  extensionReasons,
  identityWays,
  receivedWays,
  refusalGrounds,
  requestStates,
  rightsKinds,
  type ExtensionReason,
  type IdentityWay,
  type ReceivedWay,
  type RefusalGround,
  type RequestState,
  type RightsKind,
} from './rights.rules.ts'
import type { RightsRequestsTable } from './rights.table.ts'

const toRequest = (row: Selectable<RightsRequestsTable>) => ({
  id: row.id,
  createdAt: row.created_at,
  removed: row.removed_at !== null,
  person:
    row.person_ref === null
      ? null
      : ({ kind: toOneOf(personKinds, row.person_kind), id: row.person_ref } satisfies PersonRef),
  askedBy: row.asked_by,
  kind: toOneOf(rightsKinds, row.kind),
  receivedDay: row.received_day,
  receivedHow: toOneOf(receivedWays, row.received_how),
  whatAsked: row.what_asked,
  identityHow: toOneOfOrNull(identityWays, row.identity_how),
  identityDay: row.identity_day,
  extendedTo: row.extended_to,
  extendedDay: row.extended_day,
  extendedReason: row.extended_reason === '' ? null : toOneOf(extensionReasons, row.extended_reason),
  extendedNote: row.extended_note,
  state: toOneOf(requestStates, row.state),
  correcting: toBool(row.correcting),
  closedDay: row.answered_day,
  answerNote: row.answer_note,
  refusalGround: toOneOfOrNull(refusalGrounds, row.refusal_ground),
  refusalNote: row.refusal_note,
})
export type StoredRequest = ReturnType<typeof toRequest>

/** Null: there is none, or it was taken away. */
export async function requestOf(db: ReadDb, id: string): Promise<StoredRequest | null> {
  const row = await db
    .selectFrom('rights_requests')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : toRequest(row)
}

export interface RequestFilter {
  readonly state?: RequestState | undefined
  /** Root ids of whom it is about. */
  readonly people?: readonly string[] | undefined
}

/** Newest first. */
export async function requestsBy(db: ReadDb, { state, people }: RequestFilter): Promise<StoredRequest[]> {
  let query = db.selectFrom('rights_requests').selectAll().where('removed_at', 'is', null)
  if (state !== undefined) query = query.where('state', '=', state)
  if (people !== undefined) query = query.where('person_ref', 'in', people)
  const rows = await query.orderBy('received_day', 'desc').orderBy('id', 'desc').execute()
  return rows.map(toRequest)
}

interface NewRequest {
  readonly person: PersonRef | null
  readonly askedBy: string
  readonly kind: RightsKind
  readonly receivedDay: Day
  readonly receivedHow: ReceivedWay
  readonly whatAsked: string
}

export const insertRequest = (tx: WriteDb, stamp: Stamp, request: NewRequest): Promise<string> =>
  insertRecord(tx, stamp, 'rights_requests', {
    person_kind: request.person?.kind ?? 'resident',
    person_ref: request.person?.id ?? null,
    asked_by: request.askedBy,
    kind: request.kind,
    received_day: request.receivedDay,
    received_how: request.receivedHow,
    what_asked: request.whatAsked,
    identity_how: null,
    identity_day: null,
    due_day: dueDayOf(request.receivedDay),
    extended_to: null,
    extended_day: null,
    extended_reason: '',
    extended_note: '',
    state: 'open',
    correcting: 0,
    answered_day: null,
    answer_note: '',
    refusal_ground: null,
    refusal_note: '',
  })

interface Changes extends NewRequest {
  readonly identityHow: IdentityWay | null
  readonly identityDay: Day | null
  readonly extendedTo: Day | null
  readonly extendedDay: Day | null
  readonly extendedReason: ExtensionReason | null
  readonly extendedNote: string
  readonly state: RequestState
  readonly correcting: boolean
  readonly closedDay: Day | null
  readonly answerNote: string
  readonly refusalGround: RefusalGround | null
  readonly refusalNote: string
}
type Loosely<T> = { readonly [K in keyof T]?: T[K] | undefined }

const personColumns = (person: PersonRef | null | undefined) => {
  if (person === undefined) return {}
  return person === null ? { person_ref: null } : { person_kind: person.kind, person_ref: person.id }
}

/** Changes what is given. A new day of receiving moves the day of answering with it. */
export const amendRequestRow = (tx: WriteDb, stamp: Stamp, id: string, changes: Loosely<Changes>) =>
  amendRecord(tx, stamp, 'rights_requests', id, {
    ...personColumns(changes.person),
    ...given<ChangedValues<'rights_requests'>>({
      asked_by: changes.askedBy,
      kind: changes.kind,
      received_day: changes.receivedDay,
      due_day: changes.receivedDay === undefined ? undefined : dueDayOf(changes.receivedDay),
      received_how: changes.receivedHow,
      what_asked: changes.whatAsked,
      identity_how: changes.identityHow,
      identity_day: changes.identityDay,
      extended_to: changes.extendedTo,
      extended_day: changes.extendedDay,
      extended_reason: changes.extendedReason === null ? '' : changes.extendedReason,
      extended_note: changes.extendedNote,
      state: changes.state,
      correcting: changes.correcting === undefined ? undefined : Number(changes.correcting),
      answered_day: changes.closedDay,
      answer_note: changes.answerNote,
      refusal_ground: changes.refusalGround,
      refusal_note: changes.refusalNote,
    }),
  })
