import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { isStillHere } from '#main/app/save-place.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { readPhone } from '#main/features/reach/phone.adapter.ts'
import { insertVolunteer, volunteersForMatching } from '#main/features/volunteers/volunteers.use-cases.ts'
import { volunteerName } from '#main/features/volunteers/volunteers.rules.ts'
import { readTableFile } from './table-file.adapter.ts'
import { openQuestions } from './volunteer-answers.rules.ts'
import { judgeLines, type JudgedLine } from './volunteer-import-lines.rules.ts'
import type { volunteerImportContract } from './volunteer-import.contract.ts'
import { chooseListTitle, listKinds } from './volunteer-import.labels.ts'
import {
  closeImport,
  importState,
  insertImport,
  openImport,
  openImports,
  type OpenImport,
} from './volunteer-import.repository.ts'
import { problemAt, type FileProblem } from './volunteer-import.rules.ts'
import { readVolunteerTable } from './volunteer-list.reader.ts'
import { guessMapping } from './volunteer-mapping.reader.ts'
import { openVolunteerTable } from './volunteer-table.reader.ts'

type Calls = typeof volunteerImportContract
type Started = Promise<Result<{ importId: string }, Failure<FileProblem | 'not-readable'>>>

/** Reads a list and keeps its cells until it is accepted or dropped. Nothing becomes a volunteer yet. */
export async function importFromFile(context: WriteContext, { path }: InputOf<Calls['fromFile']>): Started {
  const bytes = await context.ports.files.read(path)
  if (!bytes.ok) return fail({ code: 'not-readable' })
  const raw = await readTableFile(bytes.value)
  if (!raw.ok) return raw
  const table = openVolunteerTable(raw.value)
  if (!table.ok) return table
  // The vault may have locked while a long list was read.
  if (!isStillHere(context)) return fail({ code: 'not-unlocked' })
  const choices = { mapping: guessMapping(table.value), chosen: [], answers: {}, takes: {} }
  const importId = await context.work.run((tx) => insertImport(tx, stampOf(context), table.value, choices))
  return ok({ importId })
}

/** Asks for the file first. */
export async function importChosenFile(
  context: WriteContext,
  _input: InputOf<Calls['choose']>,
): Promise<Result<{ importId: string }, Failure<FileProblem | 'not-readable' | 'cancelled'>>> {
  const path = await context.ports.desktop.chooseOpenFile(chooseListTitle, listKinds)
  if (path === null) return fail({ code: 'cancelled' })
  return importFromFile(context, { path })
}

export const readOpenImports = async ({ db }: ReadContext, _input: InputOf<Calls['open']>) =>
  ok(await openImports(db))

interface JudgedImport {
  readonly lines: readonly JudgedLine[]
  readonly names: ReadonlyMap<string, string>
}

async function judged(
  db: ReadDb,
  today: string,
  { table, choices }: Pick<OpenImport, 'table' | 'choices'>,
): Promise<JudgedImport> {
  const known = await volunteersForMatching(db, today)
  const read = readVolunteerTable(table, choices.mapping, { today, readPhone })
  return {
    lines: judgeLines(read, choices, known),
    names: new Map(known.map(({ id, name }) => [id, name])),
  }
}

function shownLine(
  { draft, facts, answers, problems, twinId, take }: JudgedLine,
  names: JudgedImport['names'],
) {
  const { personId: _account, ...kept } = facts
  return {
    line: draft.line,
    cells: draft.cells.map((cell) => ({ ...cell })),
    name: volunteerName(facts),
    facts: {
      ...kept,
      languages: [...facts.languages],
      dayParts: [...facts.dayParts],
      areas: [...facts.areas],
      travel: [...facts.travel],
      skills: [...facts.skills],
      affinities: [...facts.affinities],
      limits: [...facts.limits],
    },
    trainings: draft.trainings.map((training) => ({ ...training })),
    questions: draft.questions.map(({ alternatives, ...question }) => ({
      ...question,
      alternatives: alternatives.map(({ code, dayParts }) => ({ code, dayParts: [...dayParts] })),
      answer: answers[question.id] ?? null,
    })),
    problems: problems.map(({ field, code, severity }) => ({ field, code, severity })),
    twin: twinId === null ? null : { volunteerId: twinId, name: names.get(twinId) ?? '' },
    take,
  }
}

const samplesShown = 3

function columnsOf({ table, choices }: OpenImport) {
  return table.columns.map(({ header, kept }, column) => {
    const mapped = choices.mapping.find((entry) => entry.column === column)
    const filled = table.rows.map(({ cells }) => cells[column] ?? '').filter((text) => text !== '')
    return {
      column,
      header,
      samples: filled.slice(0, samplesShown),
      field: mapped?.field ?? null,
      certainty: choices.chosen.includes(column)
        ? ('chosen' as const)
        : (mapped?.certainty ?? ('guess' as const)),
      kept,
    }
  })
}

const countOf = (lines: readonly JudgedLine[], take: 'add' | 'skip'): number =>
  lines.filter((line) => line.take === take).length

/** What would come of the list as it stands: the dry run. */
export async function readImport({ db, ports }: ReadContext, { importId }: InputOf<Calls['read']>) {
  const open = await openImport(db, importId)
  if (open === null) return fail<Failure<never>>({ code: 'not-found' })
  const { lines, names } = await judged(db, ports.clock.today(), open)
  const problems = open.table.above.map(({ line }) => problemAt(line, null, 'line-above-header'))
  return ok({
    importId: open.id,
    startedAt: open.startedAt,
    source: open.table.source,
    columns: columnsOf(open),
    lines: lines.map((line) => shownLine(line, names)),
    problems,
    counts: {
      lines: lines.length,
      add: countOf(lines, 'add'),
      skip: countOf(lines, 'skip'),
      openQuestions: lines.reduce((sum, line) => sum + openQuestions(line.draft, line.answers).length, 0),
      problems: lines.reduce((sum, line) => sum + line.problems.length, 0) + problems.length,
    },
  })
}

/** Makes volunteers of the chosen lines, all or none, and forgets the cells. */
export async function acceptImport(context: WriteContext, { importId }: InputOf<Calls['accept']>) {
  const stamp = stampOf(context)
  return context.work.run(
    async (
      tx,
    ): Promise<Result<{ imported: number; volunteerIds: string[] }, Failure<'already-accepted'>>> => {
      const open = await openImport(tx, importId)
      if (open === null) {
        const state = await importState(tx, importId)
        return fail({ code: state === 'accepted' ? 'already-accepted' : 'not-found' })
      }
      const { lines } = await judged(tx, context.ports.clock.today(), open)
      const volunteerIds: string[] = []
      for (const { take, facts, draft } of lines) {
        if (take === 'add') volunteerIds.push(await insertVolunteer(tx, stamp, facts, draft.trainings))
      }
      await closeImport(tx, stamp, importId, 'accepted', volunteerIds.length)
      return ok({ imported: volunteerIds.length, volunteerIds })
    },
  )
}
