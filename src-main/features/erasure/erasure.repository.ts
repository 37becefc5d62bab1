import { sql } from 'kysely'
import { personKinds, type PersonKind } from '#main/core/person-kinds.ts'
import { toJson, toOneOf } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import { rootTables } from '#main/database/person-map.ts'
import { fateOf, tableNames, type TableName } from './erasure-fates.repository.ts'
import { rowsReached, type Reach } from './erasure-walk.repository.ts'

/** Tables whose rows go, the last of the map first: what hangs on a row goes before it. */
export const goingTables = (kind: PersonKind): readonly TableName[] =>
  tableNames.filter((table) => fateOf(table, kind) === 'goes' && table !== 'search_entries').toReversed()

/** Deletes the rows of a table that are theirs. Answers how many. */
export async function deleteReached(tx: WriteDb, table: TableName, reach: Reach): Promise<number> {
  const reached = rowsReached(table, reach)
  if (reached === null) return 0
  const done = await sql`delete from ${sql.table(table)} where ${reached}`.execute(tx)
  return Number(done.numAffectedRows ?? 0n)
}

const listOf = (ids: Iterable<string>) => sql`(select value from json_each(${JSON.stringify([...ids])}))`

/**
 * Deletes old values of what goes that were kept for the request of somebody else who shares it: of a partner for the
 * resident, of a visit for the volunteer. Of a match that stays: what it said about the volunteer. Answers how many.
 */
export async function forgetOldValues(tx: WriteDb, { kind, ids, own }: Reach): Promise<number> {
  const matches = kind === 'volunteer' ? (ids.get('matches') ?? []) : []
  const done = await sql`delete from corrections where record_id in ${listOf(own)}
    or (record_table = 'matches' and field in ('volunteer_click', 'reasons') and record_id in ${listOf(matches)})`.execute(
    tx,
  )
  return Number(done.numAffectedRows ?? 0n)
}

/** Deletes what was typed for a row of theirs and never saved: the name of a draft says for which. Answers how many. */
export async function forgetTypedFor(tx: WriteDb, { own }: Reach): Promise<number> {
  const done = await sql`delete from drafts
    where exists (select 1 from json_each(${JSON.stringify(own)}) where instr(drafts.field, value) > 0)`.execute(
    tx,
  )
  return Number(done.numAffectedRows ?? 0n)
}

/** Adds what was done for these residents to the sums of their year; nothing in them leads back to anybody. */
export async function addFigures(tx: WriteDb, residentIds: readonly string[]): Promise<void> {
  const list = JSON.stringify(residentIds)
  await sql`insert into anonymous_figures (year, phase, cases, crises, handovers, matches, last_number)
    select substr(c.number, 1, 4), c.phase, count(*),
      sum((select count(*) from crises where case_id = c.id and removed_at is null)),
      sum((select count(*) from handovers where case_id = c.id and sent_at is not null)),
      sum((select count(*) from matches where case_id = c.id and started_day is not null and removed_at is null)),
      max(cast(substr(c.number, 6) as integer))
    from cases as c where c.resident_id in (select value from json_each(${list})) group by 1, 2
    on conflict (year, phase) do update set cases = cases + excluded.cases, crises = crises + excluded.crises,
      handovers = handovers + excluded.handovers, matches = matches + excluded.matches,
      last_number = max(last_number, excluded.last_number)`.execute(tx)
}

export interface ErasedRoot {
  readonly digest: string
  readonly salt: string
  readonly kind: PersonKind
  /** Instant of erasing. */
  readonly at: string
}

/** Who the database itself knows as erased. */
export async function knownRoots(db: ReadDb): Promise<readonly ErasedRoot[]> {
  const rows = await db.selectFrom('erasure_roots').selectAll().orderBy('digest').orderBy('at').execute()
  return rows.map(({ digest, salt, person_kind: kind, at }) => ({
    digest,
    salt,
    kind: toOneOf(personKinds, kind),
    at,
  }))
}

/** The salt of this vault; null when nobody was erased yet. */
export async function knownSalt(db: ReadDb): Promise<string | null> {
  const row = await db.selectFrom('erasure_roots').select('salt').limit(1).executeTakeFirst()
  return row?.salt ?? null
}

/** Ids of everybody of a kind. */
export async function rootIds(db: ReadDb, kind: PersonKind): Promise<readonly string[]> {
  const rows = await db.selectFrom(rootTables[kind]).select('id').execute()
  return rows.map(({ id }) => id)
}

/** Whether somebody is there; a volunteer or a colleague of whom only the row is left is not. */
export async function isThere(db: ReadDb, kind: PersonKind, id: string): Promise<boolean> {
  const row = await db.selectFrom(rootTables[kind]).select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

export async function keepRoots(tx: WriteDb, roots: readonly ErasedRoot[]): Promise<void> {
  for (const { digest, salt, kind, at } of roots) {
    await tx
      .insertInto('erasure_roots')
      .values({ digest, salt, person_kind: kind, at })
      .onConflict((clash) => clash.doNothing())
      .execute()
  }
}

export interface NewProof {
  readonly kind: PersonKind
  readonly ground: string
  readonly requestId: string | null
  readonly counts: ReadonlyMap<TableName, number>
  readonly digest: string
}

export async function insertProof(tx: WriteDb, stamp: Stamp, proof: NewProof): Promise<string> {
  const id = stamp.nextId()
  await tx
    .insertInto('erasures')
    .values({
      id,
      at: stamp.at,
      actor_id: stamp.actorId,
      person_kind: proof.kind,
      ground: proof.ground,
      request_id: proof.requestId,
      counts: JSON.stringify(Object.fromEntries(proof.counts)),
      digest: proof.digest,
    })
    .execute()
  return id
}

const countsOf = (text: string): readonly (readonly [string, number])[] => {
  const read = toJson(text)
  if (typeof read !== 'object' || read === null) throw new Error('a proof without counts')
  return Object.entries(read).map(([table, rows]) => [table, Number(rows)] as const)
}

/** Newest first; `by` is empty when whoever did it was erased too. */
export async function readProofs(db: ReadDb, id: string | null = null) {
  const rows = await db
    .selectFrom('erasures')
    .leftJoin('people', 'people.id', 'erasures.actor_id')
    .select(['erasures.id', 'at', 'person_kind', 'ground', 'request_id', 'counts', 'digest', 'people.name'])
    .$if(id !== null, (query) => query.where('erasures.id', '=', id))
    .orderBy('at', 'desc')
    .orderBy('erasures.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    kind: row.person_kind,
    ground: row.ground,
    requestId: row.request_id,
    counts: countsOf(row.counts),
    digest: row.digest,
    by: row.name ?? '',
  }))
}

export async function requestIsThere(db: ReadDb, id: string): Promise<boolean> {
  const row = await db.selectFrom('rights_requests').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
