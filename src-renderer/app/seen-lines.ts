import type { z } from 'zod'
import type { SeenAction } from '#main/contract/define.ts'
import type { AccessRow } from '#main/features/access-log/access-log.contract.ts'
import { dayOf, timeOf } from '#renderer/ui/time.ts'
import { partOf } from './seen.texts.ts'

export type Seen = z.output<typeof AccessRow>

/** What one person did in one go, as one line: opening a case asks for a dozen things. */
export interface SeenLine {
  readonly key: string
  readonly day: string
  /** Time of the last of it. */
  readonly time: string
  readonly name: string
  readonly roles: readonly string[]
  readonly action: SeenAction
  /** Parts of the case or the person, in Dutch, each once. */
  readonly parts: readonly string[]
  readonly reason: Seen['reason']
  readonly note: string
}

const apart = 10 * 60 * 1_000

const belongs = (line: SeenLine, last: string, row: Seen): boolean =>
  line.reason === null &&
  row.reason === null &&
  line.name === row.name &&
  line.action === row.action &&
  line.day === dayOf(row.at) &&
  Date.parse(last) - Date.parse(row.at) < apart

/** Rows come newest first, and so do the lines. What follows within ten minutes, by the same person and alike, is one line. */
export function seenLines(rows: readonly Seen[]): readonly SeenLine[] {
  const lines: SeenLine[] = []
  let last = ''
  for (const row of rows) {
    const before = lines.at(-1)
    const part = partOf(row.call)
    if (before !== undefined && belongs(before, last, row)) {
      const parts = part === '' || before.parts.includes(part) ? before.parts : [...before.parts, part]
      lines[lines.length - 1] = { ...before, parts }
    } else lines.push(lineOf(row, part))
    last = row.at
  }
  return lines
}

const lineOf = (row: Seen, part: string): SeenLine => ({
  key: row.id,
  day: dayOf(row.at),
  time: timeOf(row.at),
  name: row.name,
  roles: row.roles,
  action: row.action,
  parts: part === '' ? [] : [part],
  reason: row.reason,
  note: row.note,
})
