import { sql } from 'kysely'
import type { WriteDb } from '#main/database/handles.ts'
import { personMap } from '#main/database/person-map.ts'
import type { Schema } from '#main/database/schema.ts'
import type { PersonKind } from '#main/core/person-kinds.ts'
import { openVaultOf } from '#tests/support/second-person.ts'
import type { TestSession } from '#tests/support/test-session.ts'

type TableName = keyof Schema
type Values = Record<string, string | number | Uint8Array | null>

/** Thirty-two words that stand nowhere else, with letters of two and three bytes. */
export const canaries: readonly string[] = Array.from(
  { length: 32 },
  (_, i) => `Kanarie${String(i).padStart(2, '0')}Żółwψωξ€`,
)

/** Columns of closed words and days: what is kept of a request, and what the figures of a year are made of. */
const closed: Readonly<Record<string, Values>> = {
  cases: { phase: 'guidance', number: '2026-0077', frozen_since: null },
  people: { state: 'removed', roles: '["coordinator"]', passphrase_by: 'self' },
  volunteers: { status: 'left' },
  receivers: {
    profile: 'general',
    channel: 'desk',
    name: 'Gemeente Kanaal',
    municipality: '',
    department: '',
    address: '',
    wishes: '',
  },
  rights_requests: {
    person_kind: 'resident',
    kind: 'access',
    received_day: '2026-11-01',
    received_how: 'letter',
    identity_how: 'known-in-person',
    identity_day: '2026-11-02',
    due_day: '2026-12-01',
    extended_to: null,
    extended_day: null,
    extended_reason: '',
    state: 'answered',
    answered_day: '2026-11-10',
    refusal_ground: null,
  },
  handovers: { sent_at: '2026-11-05T10:00:00.000Z' },
  handover_copies: { made_at: '2026-11-05T10:00:00.000Z' },
  volunteer_hours: { day: '2026-03-01' },
  correction_tellings: { told_day: '2026-11-03', how: 'letter' },
  matches: { volunteer_click: 'yes', reasons: '[]' },
  retention_holds: { lifted_day: '2026-11-01' },
}
/** Not about anybody: another table, a time, a number that tells rows apart. */
const isKey = (column: string): boolean =>
  /(^id$|_id$|^person_ref$|_by$)/.test(column) || ['created_at', 'updated_at', 'salt'].includes(column)

interface Column {
  readonly name: string
  /** Table that it points at. */
  readonly parent?: TableName
  readonly type: string
}
const columnsOf = async (tx: WriteDb, table: string): Promise<readonly Column[]> => {
  const { rows } = await sql<Column>`select name, type from pragma_table_info(${table})`.execute(tx)
  const keys = await sql<{ name: string; parent: TableName }>`select "from" as name, "table" as parent
    from pragma_foreign_key_list(${table})`.execute(tx)
  const parents = new Map(keys.rows.map(({ name, parent }) => [name, parent]))
  return rows.map((column) => {
    const parent = parents.get(column.name)
    return parent === undefined ? column : { ...column, parent }
  })
}

export interface FullPerson {
  readonly kind: PersonKind
  readonly rootId: string
  /** Id of one row by table. */
  readonly ids: Readonly<Partial<Record<TableName, string>>>
  /** Columns that got a canary, as `table.column`. */
  readonly filled: readonly string[]
}

/** Tables that have to be there before: their rows are about others. */
export interface Beside {
  readonly receiverId: string
  readonly actorId: string
  readonly ids: Readonly<Partial<Record<TableName, string>>>
}

/** Whether rows of a table can be about somebody of a kind, following the map from their root. */
const tablesOf = (kind: PersonKind): readonly TableName[] => {
  const known = new Set<TableName>()
  const names = Object.keys(personMap) as TableName[]
  for (;;) {
    const before = known.size
    for (const table of names) {
      const reached = personMap[table].hangs.some(
        (hang) =>
          (hang.by === 'root' && hang.person === kind) ||
          (hang.by === 'parent' && known.has(hang.parent)) ||
          (hang.by === 'any-row' && known.size > 0),
      )
      if (reached) known.add(table)
    }
    if (known.size === before) return names.filter((table) => known.has(table))
  }
}

/** Full-text rows come with the case; the rest is put in row by row. */
const comesByItself = new Set<TableName>(['search_rows', 'search_entries'])

/** A row in every table that can be about somebody, with a canary in every text of it. */
export const fillPerson = (
  app: TestSession,
  kind: PersonKind,
  beside: Beside,
  words: readonly string[] = canaries,
): Promise<FullPerson> =>
  openVaultOf(app).work.run(async (tx) => {
    await sql`pragma defer_foreign_keys = on`.execute(tx)
    const tables = tablesOf(kind).filter((table) => !comesByItself.has(table))
    const ids: Partial<Record<TableName, string>> = { ...beside.ids }
    for (const table of tables) ids[table] = `${kind}-${table}`
    const filled: string[] = []
    const rootTable = tables.find((table) =>
      personMap[table].hangs.some((hang) => hang.by === 'root' && hang.person === kind),
    )
    if (rootTable === undefined) throw new Error('a person without a table')
    const rootId = ids[rootTable] ?? ''
    const valueOf = (table: TableName, { name, type, parent }: Column): Values[string] => {
      if (name === 'id') return ids[table] ?? ''
      const hang = personMap[table].hangs.find((one) => 'column' in one && one.column === name)
      if (hang?.by === 'parent') return ids[hang.parent] ?? null
      if (hang?.by === 'any-row') return rootId
      if (hang?.by === 'actor' || /_by$|^actor_id$/.test(name)) return beside.actorId
      if (name === 'receiver_id') return beside.receiverId
      if (name.endsWith('_id')) return parent === undefined ? 'a' : (ids[parent] ?? null)
      const fixed = closed[table]
      if (fixed !== undefined && name in fixed) return fixed[name] ?? null
      if (name === 'removed_at') return null
      if (['created_at', 'updated_at'].includes(name)) return '2026-11-01T10:00:00.000Z'
      if (name === 'salt' || isKey(name)) return 'a'
      if (type === 'INTEGER') return name === 'fee_cents' ? 0 : 1
      const word = words[filled.length % words.length] ?? ''
      filled.push(`${table}.${name}`)
      return type === 'BLOB' ? Buffer.from(word, 'utf8') : word
    }
    for (const table of tables) {
      const row: Values = {}
      for (const column of await columnsOf(tx, table)) row[column.name] = valueOf(table, column)
      const names = sql.join(Object.keys(row).map((name) => sql.ref(name)))
      await sql`insert into ${sql.table(table)} (${names}) values (${sql.join(Object.values(row))})`.execute(
        tx,
      )
    }
    return { kind, rootId, ids, filled }
  })
