import type { Selectable } from 'kysely'
import type { Day } from '#main/core/calendar-day.ts'
import type { Instant } from '#main/core/moment.ts'
import { given } from '#main/database/change-columns.ts'
import { fromJson, toListOf, toOneOf, toOneOfOrNull } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, type ChangedValues, type Stamp } from '#main/database/records.ts'
import {
  breachData,
  breachKinds,
  breachPeople,
  breachRisks,
  informDecisions,
  reportDecisions,
  yesNoUnknown,
  type BreachKind,
} from './breaches.rules.ts'
import type { BreachesTable } from './breaches.table.ts'

const toBreach = (row: Selectable<BreachesTable>) => ({
  id: row.id,
  discoveredAt: row.discovered_at,
  happenedText: row.happened_text,
  kind: toOneOf(breachKinds, row.kind),
  what: row.what,
  peopleCount: row.people_count,
  peopleKinds: toListOf(breachPeople, row.people_kinds),
  dataKinds: toListOf(breachData, row.data_kinds),
  encrypted: toOneOfOrNull(yesNoUnknown, row.encrypted),
  keyKnown: toOneOfOrNull(yesNoUnknown, row.key_known),
  recovered: toOneOfOrNull(yesNoUnknown, row.recovered),
  risk: toOneOfOrNull(breachRisks, row.risk),
  decisionNote: row.decision_note,
  reportDecision: toOneOfOrNull(reportDecisions, row.report_decision),
  reportedAt: row.reported_at,
  reportReference: row.report_reference,
  informDecision: toOneOfOrNull(informDecisions, row.inform_decision),
  informNote: row.inform_note,
  informedDay: row.informed_day,
  measures: row.measures,
  closedDay: row.closed_day,
})
export type StoredBreach = ReturnType<typeof toBreach>

export async function breachOf(db: ReadDb, id: string): Promise<StoredBreach | null> {
  const row = await db.selectFrom('breaches').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toBreach(row)
}

/** All of them, newest first: nothing leaves this log. */
export async function allBreaches(db: ReadDb): Promise<StoredBreach[]> {
  const rows = await db
    .selectFrom('breaches')
    .selectAll()
    .orderBy('discovered_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toBreach)
}

interface NewBreach {
  readonly discoveredAt: Instant
  readonly kind: BreachKind
  readonly what: string
}

export const insertBreach = (tx: WriteDb, stamp: Stamp, breach: NewBreach): Promise<string> =>
  insertRecord(tx, stamp, 'breaches', {
    discovered_at: breach.discoveredAt,
    happened_text: '',
    kind: breach.kind,
    what: breach.what,
    people_count: null,
    people_kinds: fromJson([]),
    data_kinds: fromJson([]),
    encrypted: null,
    key_known: null,
    recovered: null,
    risk: null,
    decision_note: '',
    report_decision: null,
    reported_at: null,
    report_reference: '',
    inform_decision: null,
    inform_note: '',
    informed_day: null,
    measures: '',
    closed_day: null,
  })

type Changes = { readonly [K in keyof Omit<StoredBreach, 'id'>]?: StoredBreach[K] | undefined }
const listColumn = (list: readonly string[] | undefined): string | undefined =>
  list === undefined ? undefined : fromJson([...new Set(list)])

export const amendBreachRow = (
  tx: WriteDb,
  stamp: Stamp,
  id: string,
  changes: Changes & { readonly closedDay?: Day | null | undefined },
): Promise<boolean> =>
  amendRecord(
    tx,
    stamp,
    'breaches',
    id,
    given<ChangedValues<'breaches'>>({
      discovered_at: changes.discoveredAt,
      happened_text: changes.happenedText,
      kind: changes.kind,
      what: changes.what,
      people_count: changes.peopleCount,
      people_kinds: listColumn(changes.peopleKinds),
      data_kinds: listColumn(changes.dataKinds),
      encrypted: changes.encrypted,
      key_known: changes.keyKnown,
      recovered: changes.recovered,
      risk: changes.risk,
      decision_note: changes.decisionNote,
      report_decision: changes.reportDecision,
      reported_at: changes.reportedAt,
      report_reference: changes.reportReference,
      inform_decision: changes.informDecision,
      inform_note: changes.informNote,
      informed_day: changes.informedDay,
      measures: changes.measures,
      closed_day: changes.closedDay,
    }),
  )
