import { sql } from 'kysely'
import { openVaultOf } from '#tests/support/second-person.ts'
import type { TestSession } from '#tests/support/test-session.ts'

/** One row of any table. */
export interface DumpedRow {
  readonly table: string
  /** Null: rows of this table have no id. */
  readonly id: string | null
  /** Everything in it. */
  readonly text: string
  readonly values: Readonly<Record<string, unknown>>
}

/** The whole vault, row by row, whoever has it open. */
export const dumpVault = (app: TestSession): Promise<DumpedRow[]> =>
  openVaultOf(app).work.run(async (tx) => {
    const { rows: tables } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'
      and name not like 'sqlite_%' and name not like 'search_entries_%' order by name`.execute(tx)
    const dumped: DumpedRow[] = []
    for (const { name } of tables) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(tx)
      for (const values of rows) {
        const id = typeof values['id'] === 'string' ? values['id'] : null
        dumped.push({ table: name, id, text: `${name} ${JSON.stringify(values)}`, values })
      }
    }
    return dumped
  })

/** Rows in which one of these ids stands. */
const mentioning = (ids: readonly string[], rows: readonly DumpedRow[]): DumpedRow[] =>
  rows.filter(({ text }) => ids.some((id) => text.includes(id)))

/** The given ids, and those of every row that names one of them, and so on. */
export function idsNaming(given: readonly string[], rows: readonly DumpedRow[]): string[] {
  const known = new Set(given)
  for (;;) {
    const before = known.size
    for (const { id, table, values } of mentioning([...known], rows)) {
      if (id !== null) known.add(id)
      if (table === 'cases') known.add(String(values['resident_id']))
    }
    if (known.size === before) return [...known]
  }
}

export const rowsNaming = (given: readonly string[], rows: readonly DumpedRow[]): DumpedRow[] =>
  mentioning(idsNaming(given, rows), rows)

/** Texts that may only hold words or days of their own. */
const notFree = new Set(['executes_at'])

/** Puts a word in every text of these rows that is still empty. */
export const fillEmptyTexts = (app: TestSession, rows: readonly DumpedRow[], word: string): Promise<void> =>
  openVaultOf(app).work.run(async (tx) => {
    for (const { table, id, values } of rows) {
      // What stands in these was sealed as it is.
      if (id === null || table === 'change_log' || table.startsWith('access_')) continue
      for (const [column, value] of Object.entries(values)) {
        if (value !== '' || notFree.has(column)) continue
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${word} where id = ${id}`.execute(tx)
      }
    }
  })
