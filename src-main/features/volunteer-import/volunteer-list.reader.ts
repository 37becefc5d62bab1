import { readVolunteerRow } from './volunteer-row.reader.ts'
import {
  problemAt,
  type ColumnMapping,
  type ImportProblem,
  type ReadingContext,
  type VolunteerDraft,
  type VolunteerTable,
} from './volunteer-import.rules.ts'

export interface VolunteerListRead {
  /** Lines that can come in, each with its own problems. */
  readonly drafts: readonly VolunteerDraft[]
  /** Lines that cannot: their reason is in `problems`. */
  readonly stopped: readonly VolunteerDraft[]
  /** Of all lines, in their order. */
  readonly problems: readonly ImportProblem[]
}

const stops = ({ problems }: VolunteerDraft): boolean => problems.some(({ severity }) => severity === 'stops')

/**
 * Reads a list with this mapping. Every line is a draft, is stopped with a reason, or stands above the header and is
 * named. The same list and mapping give the same drafts.
 */
export function readVolunteerTable(
  table: VolunteerTable,
  mapping: readonly ColumnMapping[],
  context: ReadingContext,
): VolunteerListRead {
  const rows = table.rows.map((row) => readVolunteerRow(table, mapping, row, context))
  const above = table.above.map(({ line }) => problemAt(line, null, 'line-above-header'))
  return {
    drafts: rows.filter((row) => !stops(row)),
    stopped: rows.filter(stops),
    problems: [...above, ...rows.flatMap(({ problems }) => problems)],
  }
}
