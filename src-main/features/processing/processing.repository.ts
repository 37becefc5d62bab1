import type { Selectable } from 'kysely'
import type { Day } from '#main/core/calendar-day.ts'
import { given } from '#main/database/change-columns.ts'
import { toOneOf } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, type ChangedValues, type Stamp } from '#main/database/records.ts'
import {
  activities,
  legalGrounds,
  processorKinds,
  type Activity,
  type LegalGround,
  type ProcessorKind,
} from './processing.rules.ts'
import type { ProcessorsTable } from './processing.table.ts'

const toProcessor = (row: Selectable<ProcessorsTable>) => ({
  id: row.id,
  kind: toOneOf(processorKinds, row.kind),
  name: row.name,
  contact: row.contact,
  what: row.what,
  agreementDay: row.agreement_day,
  agreementUntil: row.agreement_until,
  note: row.note,
})
export type StoredProcessor = ReturnType<typeof toProcessor>

/** By name. */
export async function processorsOf(db: ReadDb): Promise<StoredProcessor[]> {
  const rows = await db
    .selectFrom('processors')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(toProcessor)
}

export async function processorOf(db: ReadDb, id: string): Promise<StoredProcessor | null> {
  const row = await db.selectFrom('processors').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toProcessor(row)
}

export const insertProcessor = (
  tx: WriteDb,
  stamp: Stamp,
  { agreementDay, agreementUntil, ...rest }: Omit<StoredProcessor, 'id'>,
): Promise<string> =>
  insertRecord(tx, stamp, 'processors', {
    ...rest,
    agreement_day: agreementDay,
    agreement_until: agreementUntil,
  })

interface ProcessorChanges {
  readonly kind?: ProcessorKind | undefined
  readonly name?: string | undefined
  readonly contact?: string | undefined
  readonly what?: string | undefined
  readonly agreementDay?: Day | null | undefined
  readonly agreementUntil?: Day | null | undefined
  readonly note?: string | undefined
}

export const amendProcessorRow = (
  tx: WriteDb,
  stamp: Stamp,
  id: string,
  { agreementDay, agreementUntil, ...rest }: ProcessorChanges,
): Promise<boolean> =>
  amendRecord(
    tx,
    stamp,
    'processors',
    id,
    given<ChangedValues<'processors'>>({
      ...rest,
      agreement_day: agreementDay,
      agreement_until: agreementUntil,
    }),
  )

export interface ProcessingNote {
  readonly activity: Activity
  readonly legalGround: LegalGround
  readonly words: string
  readonly security: string
  readonly reviewedDay: Day | null
}

export async function notesOf(db: ReadDb): Promise<ReadonlyMap<Activity, ProcessingNote & { id: string }>> {
  const rows = await db.selectFrom('processing_notes').selectAll().execute()
  return new Map(
    rows.map((row) => {
      const activity = toOneOf(activities, row.activity)
      return [
        activity,
        {
          id: row.id,
          activity,
          legalGround: toOneOf(legalGrounds, row.legal_ground),
          words: row.words,
          security: row.security,
          reviewedDay: row.reviewed_day,
        },
      ]
    }),
  )
}

/** One for each activity; a second one replaces it. Answers its id. */
export async function putNote(tx: WriteDb, stamp: Stamp, note: ProcessingNote): Promise<string> {
  const known = (await notesOf(tx)).get(note.activity)
  const values = {
    legal_ground: note.legalGround,
    words: note.words,
    security: note.security,
    reviewed_day: note.reviewedDay,
  }
  if (known === undefined)
    return insertRecord(tx, stamp, 'processing_notes', { activity: note.activity, ...values })
  await amendRecord(tx, stamp, 'processing_notes', known.id, values)
  return known.id
}
