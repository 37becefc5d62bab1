import { issue, saving } from '#main/app/amend.ts'
import { neededDayReader } from '#main/app/field-readers.ts'
import type { WriteContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import type { Result } from '#main/core/result.ts'
import type { volunteerImportContract } from './volunteer-import.contract.ts'
import type { ImportAnswer, VolunteerField } from './volunteer-import.rules.ts'
import {
  closeImport,
  importState,
  keepChoices,
  openImport,
  type OpenImport,
} from './volunteer-import.repository.ts'
import type { ImportChoices } from './volunteer-import-stored.reader.ts'

type Calls = typeof volunteerImportContract
type Answer = Promise<Result<Saved, Failure<never>>>

/** Changes what was chosen about an open list; null: there is nothing to choose there. */
const choosing = (
  context: WriteContext,
  importId: string,
  change: (open: OpenImport) => ImportChoices | null,
): Answer =>
  saving(context, importId, async (tx, stamp) => {
    const open = await openImport(tx, importId)
    const choices = open === null ? null : change(open)
    return choices !== null && keepChoices(tx, stamp, importId, choices)
  })

/** A field goes to one column, except where several may feed it: the one who had it before lets it go. */
const severalColumns: readonly VolunteerField[] = [
  'address',
  'skills',
  'note',
  'limits',
  'wishes',
  'training',
  'languages',
]

export const mapColumn = (
  context: WriteContext,
  { importId, column, field }: InputOf<Calls['mapColumn']>,
): Answer =>
  choosing(context, importId, ({ table, choices }) => {
    if (table.columns[column]?.kept !== true) return null
    const alone = field !== null && !severalColumns.includes(field)
    const mapping = choices.mapping.map((entry) => {
      if (entry.column === column) return { ...entry, field }
      return alone && entry.field === field ? { ...entry, field: null } : entry
    })
    return { ...choices, mapping, chosen: [...new Set([...choices.chosen, column])] }
  })

export async function answerQuestion(
  context: WriteContext,
  { importId, line, questionId, alternative, dayText }: InputOf<Calls['answer']>,
): Answer {
  const typed = dayText.trim()
  const day = typed === '' ? null : neededDayReader(context.ports.clock)(typed)
  if (day?.ok === false) return issue('dayText', day.failure.code)
  return choosing(context, importId, ({ table, choices }) => {
    if (!table.rows.some((row) => row.line === line)) return null
    const others = Object.entries(choices.answers[line] ?? {}).filter(([id]) => id !== questionId)
    const answer: ImportAnswer | null =
      alternative === null ? null : { alternative, ...(day === null ? {} : { day: day.value }) }
    const answers = Object.fromEntries(answer === null ? others : [...others, [questionId, answer]])
    return { ...choices, answers: { ...choices.answers, [line]: answers } }
  })
}

export const takeLine = (context: WriteContext, { importId, line, take }: InputOf<Calls['take']>): Answer =>
  choosing(context, importId, ({ table, choices }) =>
    table.rows.some((row) => row.line === line)
      ? { ...choices, takes: { ...choices.takes, [line]: take } }
      : null,
  )

/** Forgets a list that was not accepted. */
export const dropImport = (context: WriteContext, { id }: InputOf<Calls['drop']>): Answer =>
  saving(context, id, async (tx, stamp) => {
    if ((await importState(tx, id)) !== 'open') return false
    return closeImport(tx, stamp, id, 'dropped', 0)
  })
