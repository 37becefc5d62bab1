import { toOneOf } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, type Stamp } from '#main/database/records.ts'
import { personKinds, type PersonRef } from '#main/core/person-kinds.ts'
import {
  holdReasons,
  retentionActions,
  retentionCategories,
  type HoldReason,
  type RetentionAction,
  type RetentionCategory,
} from './retention.rules.ts'

export interface DecidedTerm {
  readonly category: RetentionCategory
  readonly months: number
  readonly action: RetentionAction
  readonly decidedDay: string | null
  readonly note: string
}

/** What the organisation set; categories without a row have the proposed term. */
export async function readTerms(db: ReadDb): Promise<readonly DecidedTerm[]> {
  const rows = await db.selectFrom('retention_terms').selectAll().execute()
  return rows.map((row) => ({
    category: toOneOf(retentionCategories, row.category),
    months: row.months,
    action: toOneOf(retentionActions, row.action),
    decidedDay: row.decided_day,
    note: row.note,
  }))
}

export async function keepTerm(tx: WriteDb, stamp: Stamp, term: DecidedTerm): Promise<string> {
  const values = {
    category: term.category,
    months: term.months,
    action: term.action,
    decided_day: term.decidedDay,
    note: term.note,
  }
  const known = await tx
    .selectFrom('retention_terms')
    .select('id')
    .where('category', '=', term.category)
    .executeTakeFirst()
  if (known === undefined) return insertRecord(tx, stamp, 'retention_terms', values)
  await amendRecord(tx, stamp, 'retention_terms', known.id, values)
  return known.id
}

/** Holds that were not lifted, those that end last first. */
export async function readHolds(db: ReadDb) {
  const rows = await db
    .selectFrom('retention_holds')
    .selectAll()
    .where('lifted_day', 'is', null)
    .orderBy('until_day', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    person: { kind: toOneOf(personKinds, row.person_kind), id: row.person_ref },
    reason: toOneOf(holdReasons, row.reason),
    untilDay: row.until_day,
    note: row.note,
  }))
}

export interface NewHold {
  readonly person: PersonRef
  readonly reason: HoldReason
  readonly untilDay: string
  readonly note: string
}

export const insertHold = (tx: WriteDb, stamp: Stamp, { person, reason, untilDay, note }: NewHold) =>
  insertRecord(tx, stamp, 'retention_holds', {
    person_kind: person.kind,
    person_ref: person.id,
    reason,
    until_day: untilDay,
    lifted_day: null,
    note,
  })

/** Null when there is no such hold. */
export async function holdState(db: ReadDb, id: string): Promise<{ readonly lifted: boolean } | null> {
  const row = await db
    .selectFrom('retention_holds')
    .select('lifted_day')
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { lifted: row.lifted_day !== null }
}

export const liftHoldRow = (tx: WriteDb, stamp: Stamp, id: string, day: string) =>
  amendRecord(tx, stamp, 'retention_holds', id, { lifted_day: day })

export interface Run {
  readonly category: RetentionCategory
  readonly action: string
  readonly done: number
  readonly held: number
}
/** That a category was gone through: counts, nothing more. */
export async function insertRun(tx: WriteDb, stamp: Stamp, run: Run): Promise<void> {
  await tx
    .insertInto('retention_runs')
    .values({ id: stamp.nextId(), at: stamp.at, actor_id: stamp.actorId, ...run })
    .execute()
}

export async function lastRunAt(db: ReadDb): Promise<string | null> {
  const row = await db
    .selectFrom('retention_runs')
    .select(({ fn }) => fn.max('at').as('at'))
    .executeTakeFirst()
  return row?.at ?? null
}
