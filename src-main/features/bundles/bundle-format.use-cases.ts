import { z } from 'zod'
import { allColumns } from '#main/database/all-columns.ts'
import { personMap } from '#main/database/person-map.ts'
import { personKinds } from '#main/core/person-kinds.ts'
import { allTables } from '#main/features/person-data/person-data.use-cases.ts'
import type { ColumnFacts, TableFacts } from './bundle-columns.repository.ts'
import { maskReasons, omissionGrounds } from './bundle-shape.rules.ts'
import { copiesToSearch, ourOwnDoings, toldAsDoings } from './bundle-visibility.rules.ts'
import { tableTitles } from './bundle-titles.labels.ts'

/** Tables of which rows can stand in `gegevens.json`. */
export const bundleTables = allTables().filter(
  (table) =>
    personMap[table].hangs.length > 0 &&
    ![...copiesToSearch, ...ourOwnDoings, ...toldAsDoings].includes(table),
)

const holding = ({ holds }: ColumnFacts) => {
  if (holds === 'integer') return z.int()
  return holds === 'blob' ? z.base64() : z.string()
}

function rowSchema(table: (typeof bundleTables)[number], facts: readonly ColumnFacts[]) {
  const columns: Readonly<Record<string, { readonly label: string | null }>> = allColumns[table]
  const own = personMap[table].key
  const shape = facts.map((fact) => {
    // Any column but the key can be null here: what is about another is not told.
    const value = own.includes(fact.column) ? holding(fact) : holding(fact).nullable()
    const label = columns[fact.column]?.label ?? null
    return [fact.column, label === null ? value : value.describe(label)] as const
  })
  return z.strictObject(Object.fromEntries(shape))
}

// More than anybody leaves out by hand.
const Count = z.int().nonnegative().max(10_000)

/**
 * The shape of `gegevens.json`, made from the columns that there are: a new column is in it by itself. Strict: what it
 * does not name is refused.
 */
export function bundleSchema(facts: TableFacts) {
  const tables = bundleTables.map((table) => {
    const rows = z.array(rowSchema(table, facts.get(table) ?? []))
    return [table, rows.describe(tableTitles[table] ?? table).optional()] as const
  })
  const text = z.string()
  return z.strictObject({
    format: z.literal('thuisbasis-bundle'),
    version: z.literal(1),
    madeOn: z.iso.datetime().describe('ISO instant, UTC'),
    organisation: z.strictObject({ name: text, phone: text, email: text, address: text }),
    person: z.strictObject({ kind: z.enum(personKinds), id: text }),
    tables: z.strictObject(Object.fromEntries(tables)),
    shared: z
      .strictObject({
        receivers: z.array(z.strictObject({ id: text, name: text, municipality: text, department: text })),
        volunteers: z.array(z.strictObject({ id: text, given_name: text })),
      })
      .describe('Who stands in the rows by id'),
    masked: z
      .array(
        z.strictObject({
          table: text,
          id: text,
          field: text,
          because: z.enum([...maskReasons, ...omissionGrounds]),
        }),
      )
      .describe('Fields that are null because they are about another, or left out on a ground'),
    omissions: z
      .partialRecord(z.enum(omissionGrounds), Count)
      .describe('Whole records that were left out, by ground'),
  })
}

/** The same as a JSON Schema (draft 2020-12), for whoever takes the data elsewhere. */
export const bundleJsonSchema = (facts: TableFacts): unknown =>
  z.toJSONSchema(bundleSchema(facts), { target: 'draft-2020-12' })
