import { sql } from 'kysely'
import type { ReadDb } from './handles.ts'
import { personMap } from './person-map.ts'
import { preparedSelect } from './prepared-query.ts'
import type { Schema } from './schema.ts'

/** In what one id of an input lies. */
export interface Subject {
  readonly caseIds: readonly string[]
  readonly volunteerIds: readonly string[]
  readonly receiverIds: readonly string[]
  /** People who work here. */
  readonly staffIds: readonly string[]
  /** It is in a table of which nobody says in what its rows lie. */
  readonly ofNobody: boolean
}

type TableName = keyof Schema
/** Where the way of a row ends. */
type End = 'cases' | 'volunteers' | 'receivers' | 'people'
const ends = ['cases', 'volunteers', 'receivers', 'people'] as const satisfies readonly End[]
const isEnd = (table: TableName): table is End => ends.some((end) => end === table)

const tables = Object.keys(personMap) as TableName[]
const withId = tables.filter((table) => personMap[table].key.join() === 'id')

/** SQL of the ids in which a row of a table lies, of one kind of end; empty: it never does. Names come from `personMap` only. */
function waysTo(table: TableName, end: End): string[] {
  if (table === end) return [`${table}.id`]
  if (isEnd(table) && table !== 'cases') return []
  // A case ends the way: a resident is reached through the other side.
  if (table === 'cases') return []
  return personMap[table].hangs.flatMap((hang) => {
    if (hang.by !== 'parent') return []
    if (hang.parent === end) return [`${table}.${hang.column}`]
    return waysTo(hang.parent, end).map(
      (way) => `(select ${way} from ${hang.parent} where ${hang.parent}.id = ${table}.${hang.column})`,
    )
  })
}

/** One row for each table in which an id is found, with where it lies. */
const looks = withId.flatMap((table) => {
  const from = `from asked cross join ${table} on ${table}.id = asked.id`
  const ways = ends.flatMap((end) =>
    waysTo(table, end).map((way) => `select asked.root as root, '${end}' as ending, ${way} as id ${from}`),
  )
  return ways.length > 0 ? ways : [`select asked.root as root, 'nobody' as ending, asked.id as id ${from}`]
})
/** A resident lies in their cases, and what names any row of somebody in what that row lies in. */
const residents =
  "select asked.root as root, 'cases' as ending, cases.id as id from asked cross join cases on cases.resident_id = asked.id"
const named = withId.flatMap((table) =>
  personMap[table].hangs.flatMap((hang) =>
    hang.by === 'any-row' && table !== 'change_log'
      ? [
          `select ${table}.${hang.column} as id, given.id as root from given cross join ${table} on ${table}.id = given.id`,
        ]
      : [],
  ),
)
const statement = [
  ...looks.filter((look) => !look.includes('from asked cross join residents')),
  residents,
].join(' union all ')

const found = preparedSelect((db, ids: string) =>
  db
    .selectFrom(
      sql<{ root: string; ending: string; id: string | null }>`(
        with given as materialized (select value as id from json_each(${ids})),
        asked as materialized (select id, id as root from given union ${sql.raw(named.join(' union '))})
        ${sql.raw(statement)})`.as('found'),
    )
    .select(['found.root', 'found.ending', 'found.id']),
)

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** Every id in an input, whatever its field is called, also inside a text such as the name of a draft. */
export function idsIn(input: unknown): string[] {
  const ids = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') for (const [id] of value.matchAll(uuids)) ids.add(id.toLowerCase())
    else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
      for (const [name, inner] of Object.entries(value)) {
        look(name)
        look(inner)
      }
  }
  look(input)
  return [...ids]
}

/**
 * In which cases, volunteers, receivers and people of the organisation each id of an input lies; an id that is in no
 * table is left out. One query over the keys of all tables, by `personMap`: a new table and a new call are in it by themselves.
 */
export async function subjectsOf(db: ReadDb, ids: readonly string[]): Promise<readonly Subject[]> {
  if (ids.length === 0) return []
  const rows = await found(db, JSON.stringify(ids))
  return [...Map.groupBy(rows, ({ root }) => root).values()].map((own) => {
    const of = (ending: string) =>
      own.flatMap((row) => (row.ending === ending && row.id !== null ? [row.id] : []))
    return {
      caseIds: of('cases'),
      volunteerIds: of('volunteers'),
      receiverIds: of('receivers'),
      staffIds: of('people'),
      ofNobody: own.every(({ ending }) => ending === 'nobody'),
    }
  })
}
