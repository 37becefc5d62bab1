import { sql, type RawBuilder } from 'kysely'
import type { PersonKind } from '#main/core/person-kinds.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { personMap, type Hang } from '#main/database/person-map.ts'
import { fateOf, tableNames, type TableName } from './erasure-fates.repository.ts'

/** Ids of the rows of some people, by table. */
export interface Reach {
  readonly kind: PersonKind
  readonly ids: ReadonlyMap<TableName, ReadonlySet<string>>
  /** Ids of what goes, and of the people themselves: what points at one of these is about them. */
  readonly own: readonly string[]
}

const listed = (ids: Iterable<string>): RawBuilder<string> =>
  sql`(select value from json_each(${JSON.stringify([...ids])}))`

interface Growing {
  readonly kind: PersonKind
  readonly roots: ReadonlySet<string>
  readonly ids: Map<TableName, Set<string>>
}

const hasId = (table: TableName): boolean => personMap[table].key.includes('id')

/** The part of a table that one hang reaches; null when it reaches nothing. */
const byHang = (
  hang: Hang,
  kind: PersonKind,
  roots: Iterable<string>,
  ids: ReadonlyMap<TableName, ReadonlySet<string>>,
  own: readonly string[],
): RawBuilder<boolean> | null => {
  switch (hang.by) {
    case 'root':
      return hang.person === kind ? sql<boolean>`id in ${listed(roots)}` : null
    case 'parent': {
      const parents = ids.get(hang.parent)
      if (parents === undefined || parents.size === 0) return null
      return sql<boolean>`${sql.ref(hang.column)} in ${listed(parents)}`
    }
    case 'any-row':
      return own.length === 0 ? null : sql<boolean>`${sql.ref(hang.column)} in ${listed(own)}`
    case 'actor':
      // What they did here is not about them: it stays, with their number.
      return null
  }
}

const growBy = async (db: ReadDb, growing: Growing, own: readonly string[]): Promise<boolean> => {
  let grew = false
  for (const table of tableNames) {
    if (!hasId(table)) continue
    for (const hang of personMap[table].hangs) {
      const reached = byHang(hang, growing.kind, growing.roots, growing.ids, own)
      if (reached === null) continue
      const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} where ${reached}`.execute(
        db as never,
      )
      const known = growing.ids.get(table) ?? new Set<string>()
      growing.ids.set(table, known)
      const before = known.size
      for (const { id } of rows) known.add(id)
      grew = grew || known.size > before
    }
  }
  return grew
}

const ownIds = ({ kind, roots, ids }: Growing): readonly string[] => [
  ...new Set([
    ...roots,
    ...[...ids].flatMap(([table, list]) => (fateOf(table, kind) === 'goes' ? [...list] : [])),
  ]),
]

/** Follows the map from the root records of some people to every row that is theirs. */
export async function reachOf(db: ReadDb, kind: PersonKind, roots: readonly string[]): Promise<Reach> {
  const growing: Growing = { kind, roots: new Set(roots), ids: new Map() }
  while (await growBy(db, growing, [])) {
    // Until nothing more comes in.
  }
  const own = ownIds(growing)
  while (await growBy(db, growing, own)) {
    // What points at any row, and what hangs on that.
  }
  return { kind, ids: growing.ids, own }
}

/** The rows of a table that are theirs; null when there can be none. */
export function rowsReached(table: TableName, { kind, ids, own }: Reach): RawBuilder<boolean> | null {
  const parts = personMap[table].hangs.flatMap((hang) => {
    const root = hang.by === 'root' ? [...(ids.get(table) ?? [])] : []
    return byHang(hang, kind, root, ids, own) ?? []
  })
  return parts.length === 0 ? null : sql<boolean>`(${sql.join(parts, sql` or `)})`
}
