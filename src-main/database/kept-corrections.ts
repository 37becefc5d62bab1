import { sql } from 'kysely'
import type { PersonKind } from '#main/core/person-kinds.ts'
import type { ReadDb, WriteDb } from './handles.ts'
import { personMap, type Hang } from './person-map.ts'
import { preparedSelect } from './prepared-query.ts'
import type { Schema } from './schema.ts'

type Table = keyof Schema
type Row = Readonly<Record<string, unknown>>

/** Somebody to whom a row belongs, with the case through which it does. */
interface Owner {
  readonly kind: PersonKind
  readonly id: string
  readonly caseId: string | null
}

// A literal: with a value that comes later the partial index cannot be used, and this is asked at every change.
const running = preparedSelect((db) =>
  db
    .selectFrom('rights_requests')
    .select(['id', 'person_kind', 'person_ref'])
    .where('correcting', '=', sql.lit(1))
    .where('person_ref', 'is not', null),
)

/** What the desk writes about a request is no correction of what the request is about. */
const deskTables: readonly Table[] = ['rights_requests', 'restrictions', 'corrections', 'correction_tellings']
const deskFields: readonly string[] = ['frozen_since']

async function rowOf(db: ReadDb, table: Table, id: unknown): Promise<Row | undefined> {
  // The builder cannot type a table that is a parameter; the names come from the map and the schema.
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where id = ${id}`.execute(db as never)
  return rows[0]
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

async function ownersThrough(
  db: ReadDb,
  hang: Hang,
  table: Table,
  row: Row,
  caseId: string | null,
): Promise<Owner[]> {
  if (hang.by === 'root') return [{ kind: hang.person, id: textOf(row['id']), caseId }]
  if (hang.by !== 'parent' || row[hang.column] === null) return []
  const parent = await rowOf(db, hang.parent, row[hang.column])
  if (parent === undefined) return []
  const through =
    hang.parent === 'cases' ? textOf(parent['id']) : table === 'cases' ? textOf(row['id']) : caseId
  return ownersOf(db, hang.parent, parent, through)
}

/** To whom a row belongs, by the map of all tables. */
async function ownersOf(db: ReadDb, table: Table, row: Row, caseId: string | null): Promise<Owner[]> {
  const own = table === 'household_members' ? textOf(row['case_id']) : caseId
  const owners: Owner[] = []
  for (const hang of personMap[table].hangs) owners.push(...(await ownersThrough(db, hang, table, row, own)))
  return owners
}

/** A case to hang on what stands beside the cases of a resident, so that it goes when they go. */
async function newestCaseOf(db: ReadDb, residentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('cases')
    .select('id')
    .where('resident_id', '=', residentId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

const caseFor = async (db: ReadDb, { kind, id, caseId }: Owner): Promise<string | null> => {
  if (kind === 'volunteer') return null
  return caseId === null && kind === 'resident' ? newestCaseOf(db, id) : caseId
}

export interface Change {
  readonly table: Table
  readonly id: string
  readonly values: Row
}
interface By {
  readonly at: string
  readonly actorId: string
  readonly nextId: () => string
}

/**
 * Keeps what a row held before a change, while a correction runs for somebody to whom it belongs (art. 16): in a table of
 * its own, so that the change log never holds a value. Costs one look-up in an empty index when none runs.
 */
export async function keepCorrected(tx: WriteDb, by: By, { table, id, values }: Change): Promise<void> {
  const requests = await running(tx)
  if (requests.length === 0 || deskTables.includes(table)) return
  const row = await rowOf(tx, table, id)
  if (row === undefined) return
  const fields = Object.keys(values).filter(
    (field) => !deskFields.includes(field) && row[field] !== values[field],
  )
  if (fields.length === 0) return
  const owners = await ownersOf(tx, table, row, null)
  for (const request of requests) {
    const owner = owners.find(
      ({ kind, id: ref }) => kind === request.person_kind && ref === request.person_ref,
    )
    if (owner === undefined) continue
    const caseId = await caseFor(tx, owner)
    const times = { created_at: by.at, updated_at: by.at, version: 1, actor_id: by.actorId }
    const whose = {
      request_id: request.id,
      case_id: caseId,
      volunteer_id: owner.kind === 'volunteer' ? owner.id : null,
    }
    for (const field of fields) {
      const old = { record_table: table, record_id: id, field, old_value: JSON.stringify(row[field]) }
      await tx
        .insertInto('corrections')
        .values({ id: by.nextId(), ...times, ...whose, ...old })
        .execute()
    }
  }
}
