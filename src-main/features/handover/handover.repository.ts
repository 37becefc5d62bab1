import type { Selectable } from 'kysely'
import { given } from '#main/database/change-columns.ts'
import { fromBool, fromJson, toBool, toOneOf } from '#main/database/columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { insertRecord, logChange, type ChangedValues, type Stamp } from '#main/database/records.ts'
import {
  copyDestinations,
  copyKinds,
  handoverStates,
  isClosed,
  maatjeRoles,
  type CopyDestination,
  type CopyKind,
  type HandoverState,
  type MaatjeRole,
} from './handover.rules.ts'
import type { HandoversTable } from './handover.table.ts'

const toHandover = (row: Selectable<HandoversTable>) => ({
  id: row.id,
  caseId: row.case_id,
  receiverId: row.receiver_id,
  reference: row.reference,
  state: toOneOf(handoverStates, row.state),
  askToday: row.ask_today,
  companionName: row.companion_name,
  companionPhone: row.companion_phone,
  companionWhen: row.companion_when,
  maatjeRole: toOneOf(maatjeRoles, row.maatje_role),
  sentAt: row.sent_at,
  sentBy: row.sent_by,
  feedbackDueDay: row.feedback_due_day,
})
export type Handover = ReturnType<typeof toHandover>

const handoverRows = preparedSelect((db, caseId: string) =>
  db.selectFrom('handovers').selectAll().where('case_id', '=', caseId).orderBy('created_at').orderBy('id'),
)

/** Oldest first. */
export const handoversOf = async (db: ReadDb, caseId: string): Promise<Handover[]> =>
  (await handoverRows(db, caseId)).map(toHandover)

export async function handoverOf(db: ReadDb, id: string): Promise<Handover | null> {
  const row = await db.selectFrom('handovers').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toHandover(row)
}

/** Everything that still waits for something, with the names that the board shows. */
export async function openHandovers(db: ReadDb) {
  const closed = handoverStates.filter(isClosed)
  const rows = await db
    .selectFrom('handovers')
    .innerJoin('cases', 'cases.id', 'handovers.case_id')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .innerJoin('receivers', 'receivers.id', 'handovers.receiver_id')
    .selectAll('handovers')
    .select(['residents.given_name', 'residents.family_name', 'residents.initials', 'residents.alias'])
    .select('receivers.name as receiver_name')
    .where('handovers.state', 'not in', closed)
    .where('cases.frozen_since', 'is', null)
    .orderBy('handovers.created_at')
    .orderBy('handovers.id')
    .execute()
  return rows.map((row) => ({
    ...toHandover(row),
    receiverName: row.receiver_name,
    named: {
      givenName: row.given_name,
      familyName: row.family_name,
      initials: row.initials,
      alias: row.alias,
    },
  }))
}

/** Number of the case and how many handovers it has had, for the next reference. */
export async function numbering(
  db: ReadDb,
  caseId: string,
): Promise<{ number: string; count: number } | null> {
  const found = await db.selectFrom('cases').select('number').where('id', '=', caseId).executeTakeFirst()
  if (found === undefined) return null
  const { count } = await db
    .selectFrom('handovers')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  return { number: found.number, count }
}

export const insertHandover = (
  tx: WriteDb,
  stamp: Stamp,
  facts: Pick<Handover, 'caseId' | 'receiverId' | 'reference' | 'state'>,
): Promise<string> =>
  insertRecord(tx, stamp, 'handovers', {
    case_id: facts.caseId,
    receiver_id: facts.receiverId,
    reference: facts.reference,
    state: facts.state,
    ask_today: '',
    companion_name: '',
    companion_phone: '',
    companion_when: '',
    maatje_role: 'unknown',
    sent_at: null,
    sent_by: '',
    feedback_due_day: null,
  })

interface Changes {
  readonly askToday: string
  readonly companionName: string
  readonly companionPhone: string
  readonly companionWhen: string
  readonly maatjeRole: MaatjeRole
  readonly state: HandoverState
  readonly sentAt: string
  readonly sentBy: string
  readonly feedbackDueDay: string | null
}
export const handoverColumns = (facts: { readonly [K in keyof Changes]?: Changes[K] | undefined }) =>
  given<ChangedValues<'handovers'>>({
    ask_today: facts.askToday,
    companion_name: facts.companionName,
    companion_phone: facts.companionPhone,
    companion_when: facts.companionWhen,
    maatje_role: facts.maatjeRole,
    state: facts.state,
    sent_at: facts.sentAt,
    sent_by: facts.sentBy,
    feedback_due_day: facts.feedbackDueDay,
  })

export interface NewStep {
  readonly handoverId: string
  readonly state: HandoverState
  readonly day: string | null
  /** Who said so, or how it went. */
  readonly source: string
  readonly nextDay: string | null
}
export async function insertStep(tx: WriteDb, stamp: Stamp, step: NewStep): Promise<void> {
  const id = stamp.nextId()
  await tx
    .insertInto('handover_steps')
    .values({
      id,
      handover_id: step.handoverId,
      at: stamp.at,
      actor_id: stamp.actorId,
      state: step.state,
      day: step.day,
      source: step.source,
      next_day: step.nextDay,
    })
    .execute()
  await logChange(tx, stamp, 'handover_steps', id, 'add', [step.state])
}

/** Steps of several handovers at once, oldest first. */
export async function stepsOf(db: ReadDb, handoverIds: readonly string[]) {
  const rows = await db
    .selectFrom('handover_steps')
    .selectAll()
    .where('handover_id', 'in', handoverIds)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const steps = rows.map((row) => ({
    handoverId: row.handover_id,
    at: row.at,
    state: toOneOf(handoverStates, row.state),
    day: row.day,
    source: row.source,
    nextDay: row.next_day,
  }))
  return Map.groupBy(steps, ({ handoverId }) => handoverId)
}

export interface NewCopy {
  readonly handoverId: string
  readonly kind: CopyKind
  readonly destination: CopyDestination
  readonly protected: boolean
  readonly sha256: string
  readonly sheet: unknown
  /** Byte for byte what left the house. */
  readonly pdf: Uint8Array
}
export async function insertCopy(tx: WriteDb, stamp: Stamp, copy: NewCopy): Promise<string> {
  const id = stamp.nextId()
  await tx
    .insertInto('handover_copies')
    .values({
      id,
      handover_id: copy.handoverId,
      made_at: stamp.at,
      made_by: stamp.actorId,
      kind: copy.kind,
      destination: copy.destination,
      protected: fromBool(copy.protected),
      sha256: copy.sha256,
      sheet: fromJson(copy.sheet),
      pdf: copy.pdf,
    })
    .execute()
  await logChange(tx, stamp, 'handover_copies', id, 'add', [copy.kind])
  return id
}

/** What was made of several handovers, without the documents themselves. */
export async function copiesOf(db: ReadDb, handoverIds: readonly string[]) {
  const rows = await db
    .selectFrom('handover_copies')
    .select(['id', 'handover_id', 'made_at', 'kind', 'destination', 'protected', 'sha256'])
    .where('handover_id', 'in', handoverIds)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  const copies = rows.map((row) => ({
    id: row.id,
    handoverId: row.handover_id,
    madeAt: row.made_at,
    kind: toOneOf(copyKinds, row.kind),
    destination: toOneOf(copyDestinations, row.destination),
    protected: toBool(row.protected),
    sha256: row.sha256,
  }))
  return Map.groupBy(copies, ({ handoverId }) => handoverId)
}

/** The document of one copy, byte for byte; null when there is no such copy. */
export async function frozenCopy(
  db: ReadDb,
  copyId: string,
): Promise<{ reference: string; pdf: Uint8Array } | null> {
  const row = await db
    .selectFrom('handover_copies')
    .innerJoin('handovers', 'handovers.id', 'handover_copies.handover_id')
    .select(['handovers.reference', 'handover_copies.pdf'])
    .where('handover_copies.id', '=', copyId)
    .executeTakeFirst()
  return row ?? null
}
