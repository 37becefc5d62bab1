import { issue, saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { pastDayReader, wholeDayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import { readChanges, readFields, trimEnds } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import type { Day } from '#main/core/calendar-day.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { setRemoved } from '#main/database/records.ts'
import type { processingContract } from './processing.contract.ts'
import {
  amendProcessorRow,
  insertProcessor,
  notesOf,
  processorOf,
  processorsOf,
  putNote,
  type ProcessingNote,
} from './processing.repository.ts'
import { activities, agreementSignal, endsBeforeStart, type Activity } from './processing.rules.ts'

type Calls = typeof processingContract

/** Everybody we agreed something with, by name, with where that agreement stands. */
export async function processorSheets(db: ReadDb, today: Day) {
  const processors = await processorsOf(db)
  return processors.map((processor) => ({ ...processor, agreement: agreementSignal(processor, today) }))
}

export const listProcessors = async ({ db, ports }: ReadContext) =>
  ok(await processorSheets(db, ports.clock.today()))

/** Agreements that end within sixty days or have ended, the first to end on top. */
export async function agreementsToday(db: ReadDb, today: Day) {
  const sheets = await processorSheets(db, today)
  return sheets
    .flatMap(({ id, name, kind, agreement: { state, daysLeft }, agreementUntil }) =>
      (state === 'ending' || state === 'ended') && daysLeft !== null && agreementUntil !== null
        ? [{ processorId: id, name, kind, state, daysLeft, untilDay: agreementUntil }]
        : [],
    )
    .toSorted((a, b) => a.daysLeft - b.daysLeft)
}

const dayReaders = ({ ports: { clock } }: WriteContext) => ({
  agreementDayText: wholeDayReader(clock),
  agreementUntilText: wholeDayReader(clock, { prefer: 'future' }),
})
type Ends = Failure<'ends-before-start'>

export async function addProcessor(
  context: WriteContext,
  input: InputOf<Calls['addProcessor']>,
): Promise<Result<Saved, Ends>> {
  const { kind, agreementDayText: _from, agreementUntilText: _until, ...words } = trimEnds(input)
  const read = readFields(input, dayReaders(context))
  if (!read.ok) return fail({ code: 'invalid-input', issues: read.failure })
  if (words.name === '') return issue('name', 'text-missing')
  const { agreementDay = null, agreementUntil = null } = read.value
  if (endsBeforeStart({ agreementDay, agreementUntil })) return fail({ code: 'ends-before-start' })
  const stamp = stampOf(context)
  return context.work.run(async (tx) => {
    const id = await insertProcessor(tx, stamp, { kind, ...words, agreementDay, agreementUntil })
    return ok({ id, savedAt: stamp.at })
  })
}

export async function amendProcessor(
  context: WriteContext,
  { id, changes }: InputOf<Calls['amendProcessor']>,
): Promise<Result<Saved, Ends>> {
  if (changes.name?.trim() === '') return issue('changes.name', 'text-missing')
  const read = readChanges(changes, dayReaders(context))
  if (!read.ok) return fail({ code: 'invalid-input', issues: read.failure })
  return saving<'ends-before-start'>(context, id, async (tx, stamp) => {
    const stored = await processorOf(tx, id)
    if (stored === null) return false
    const { agreementDay = stored.agreementDay, agreementUntil = stored.agreementUntil } = read.value
    if (endsBeforeStart({ agreementDay, agreementUntil })) return fail({ code: 'ends-before-start' })
    return Object.keys(changes).length === 0 || amendProcessorRow(tx, stamp, id, read.value)
  })
}

export const removeProcessor = (context: WriteContext, { id }: InputOf<Calls['removeProcessor']>) =>
  saving(context, id, (tx, stamp) => setRemoved(tx, stamp, 'processors', id, true))

export const restoreProcessor = (context: WriteContext, { id }: InputOf<Calls['restoreProcessor']>) =>
  saving(context, id, (tx, stamp) => setRemoved(tx, stamp, 'processors', id, false))

const noNote = (activity: Activity): ProcessingNote => ({
  activity,
  legalGround: 'not-decided',
  words: '',
  security: '',
  reviewedDay: null,
})

/** The organisation's own words, one for every activity; empty where nothing was written. */
export async function processingNotes(db: ReadDb): Promise<ProcessingNote[]> {
  const written = await notesOf(db)
  return activities.map((activity) => {
    const { id: _id, ...note } = { id: '', ...(written.get(activity) ?? noNote(activity)) }
    return note
  })
}

export const readNotes = async ({ db }: ReadContext) => ok(await processingNotes(db))

export async function setNote(
  context: WriteContext,
  { reviewedDayText, activity, legalGround, words, security }: InputOf<Calls['setNote']>,
): Promise<Result<Saved, Failure<never>>> {
  const day = pastDayReader(context.ports.clock)(reviewedDayText)
  if (!day.ok) return issue('reviewedDayText', day.failure.code)
  const stamp = stampOf(context)
  return context.work.run(async (tx) => {
    const texts = { words: words.trim(), security: security.trim() }
    const note = { activity, legalGround, ...texts, reviewedDay: day.value }
    return ok({ id: await putNote(tx, stamp, note), savedAt: stamp.at })
  })
}
