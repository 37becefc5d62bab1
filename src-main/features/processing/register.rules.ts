import type { ColumnClass } from '#main/core/personal-data.ts'
import { activities, type Activity } from './processing.rules.ts'

/** What is kept about one kind of people in one list, for one purpose and with one term. */
export interface RegisterPart {
  readonly table: string
  readonly subject: ColumnClass['subject']
  readonly retention: ColumnClass['retention']
  /** What the columns are called in an export, each once. */
  readonly labels: readonly string[]
  readonly special: boolean
  readonly financial: boolean
}
export interface RegisterActivity {
  readonly activity: Activity
  readonly parts: readonly RegisterPart[]
}
/** Every column of every table, by name. */
export type DeclaredColumns = Readonly<Record<string, Readonly<Record<string, ColumnClass>>>>

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

function partsOf(table: string, columns: readonly ColumnClass[]): readonly RegisterPart[] {
  const groups = Map.groupBy(columns, ({ subject, retention }) => `${subject} ${retention}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { subject, retention } = first
    const labels = unique(group.flatMap(({ label }) => (label === null ? [] : [label])))
    const has = (category: ColumnClass['category']) => group.some((column) => column.category === category)
    return [{ table, subject, retention, labels, special: has('special'), financial: has('financial') }]
  })
}

/**
 * The lines of the register of processing (art. 30 AVG), made from what the code declares of each column: so a table
 * that is added stands in it by itself. Columns that say nothing about anybody are left out, and with them a purpose
 * that has no others.
 */
export function registerActivities(columns: DeclaredColumns): readonly RegisterActivity[] {
  return activities.flatMap((activity) => {
    const parts = Object.entries(columns).flatMap(([table, classes]) =>
      partsOf(
        table,
        Object.values(classes).filter(
          ({ purpose, subject, label }) => purpose === activity && subject !== 'none' && label !== null,
        ),
      ),
    )
    return parts.length === 0 ? [] : [{ activity, parts }]
  })
}
