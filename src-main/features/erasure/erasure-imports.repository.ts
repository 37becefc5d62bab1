import { fromJson, toJson } from '#main/database/columns.ts'
import type { WriteDb } from '#main/database/handles.ts'

const digits = (text: string): string => text.replace(/\D/g, '')
const folded = (text: string): string => text.trim().toLowerCase()

interface Traits {
  readonly texts: readonly string[]
  readonly phones: readonly string[]
}

/** What tells a volunteer apart in a line of somebody's list. */
const traitsOf = async (tx: WriteDb, ids: readonly string[]): Promise<readonly Traits[]> => {
  const rows = await tx
    .selectFrom('volunteers')
    .select(['given_name', 'family_name', 'email', 'phone'])
    .where('id', 'in', ids)
    .execute()
  return rows.map((row) => ({
    texts: [`${row.given_name} ${row.family_name}`, row.email].map(folded).filter((text) => text.length > 3),
    phones: [digits(row.phone)].filter((phone) => phone.length >= 8),
  }))
}

const isLine = (value: unknown): value is { cells: unknown[] } =>
  typeof value === 'object' && value !== null && 'cells' in value && Array.isArray(value.cells)

const isOf = (cells: readonly unknown[], people: readonly Traits[]): boolean => {
  const texts = cells.map((cell) => folded(String(cell)))
  // Name parts may stand in two columns, in either order.
  const line = ` ${texts.join(' ')} `
  return people.some(
    ({ texts: traits, phones }) =>
      traits.some((trait) => trait.split(/\s+/).every((word) => line.includes(word))) ||
      phones.some((phone) => texts.some((cell) => digits(cell).endsWith(phone.slice(-8)))),
  )
}

/** The same value with the cells of the lines of these people emptied, wherever lines stand in it. */
const withoutLines = (value: unknown, people: readonly Traits[], seen: { lines: number }): unknown => {
  if (isLine(value) && isOf(value.cells, people)) {
    seen.lines += 1
    return { ...value, cells: value.cells.map(() => '') }
  }
  if (Array.isArray(value)) return value.map((part: unknown) => withoutLines(part, people, seen))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withoutLines(part, people, seen)]),
  )
}

/** Empties the lines of volunteers in lists that are still being brought in. Answers how many lines. */
export async function forgetInLists(tx: WriteDb, ids: readonly string[], at: string): Promise<number> {
  const people = await traitsOf(tx, ids)
  const lists = await tx
    .selectFrom('volunteer_imports')
    .select(['id', 'rows'])
    .where('state', '=', 'open')
    .execute()
  const seen = { lines: 0 }
  for (const { id, rows } of lists) {
    const before = seen.lines
    const emptied = withoutLines(toJson(rows), people, seen)
    if (seen.lines === before) continue
    await tx
      .updateTable('volunteer_imports')
      .set({ rows: fromJson(emptied), updated_at: at })
      .where('id', '=', id)
      .execute()
  }
  return seen.lines
}
