import type { ReadDb } from '#main/database/handles.ts'
import type { PersonRow } from '#main/features/person-data/person-data.use-cases.ts'
import { organisationOf } from '#main/features/users/users.use-cases.ts'
import { matchedName } from '#main/features/volunteers/volunteers.labels.ts'
import { bundleDoings, bundleReceived } from './bundle-doings.rules.ts'
import { correctionTexts } from './bundle-json.rules.ts'
import { rolesById, sharedReceivers, sharedVolunteers } from './bundle-people.repository.ts'
import {
  canOmitField,
  canOmitRecord,
  columnClass,
  columnsOf,
  subjectOf,
  type BundleRows,
} from './bundle-rows.use-cases.ts'
import {
  amountField,
  type BundleCounts,
  type BundleField,
  type BundleRecord,
  type BundleSection,
  type BundleSheet,
  type OmissionGround,
} from './bundle-shape.rules.ts'
import { amountText, readableValue, wordsOf, type KnownNames } from './bundle-values.rules.ts'
import { verdictOn } from './bundle-visibility.rules.ts'
import { bundleLabels, tableTitles } from './bundle-titles.labels.ts'
import { roleLabels } from './bundle-words-others.labels.ts'
import { sourceLabels } from './bundle-words.labels.ts'

/** A field as somebody looks at it before it goes: also what the person does not read. */
export interface ReviewField extends BundleField {
  readonly behind: string | null
  readonly canOmit: boolean
}
interface ReviewRecord extends BundleRecord {
  readonly canOmit: boolean
  readonly fields: readonly ReviewField[]
}
export interface ReviewSection extends BundleSection {
  readonly records: readonly ReviewRecord[]
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

type Row = Pick<PersonRow, 'table' | 'values'>

/** Ids that the rows hold of another table. */
export const idsInRows = (rows: readonly Row[], of: 'receivers' | 'volunteers'): string[] => {
  const found = rows.flatMap(({ table, values }) =>
    Object.entries(values).flatMap(([column, value]) => {
      const how = wordsOf(table, column)
      return how.kind === 'who' && how.table === of && isText(value) ? [value] : []
    }),
  )
  return [...new Set(found)]
}

const roleWords = (roles: readonly string[]): string =>
  roles.map((role) => roleLabels[role] ?? role).join(', ') || bundleLabels.unknownRole

async function knownNames(db: ReadDb, { rows, left }: BundleRows): Promise<KnownNames> {
  const all = [...rows, ...left.map(({ row }) => row)]
  const receivers = await sharedReceivers(db, idsInRows(all, 'receivers'))
  const volunteers = await sharedVolunteers(db, idsInRows(all, 'volunteers'))
  const people = await rolesById(db)
  return {
    receivers: new Map(receivers.map(({ id, name }) => [id, name])),
    volunteers: new Map(
      volunteers.map(({ id, given_name: givenName }) => [id, matchedName({ givenName, familyName: '' })]),
    ),
    people: new Map([...people].map(([id, roles]) => [id, roleWords(roles)])),
  }
}

const isAmountColumn = (table: string, column: string): boolean => wordsOf(table, column).kind === 'amount'

/** What a column of a row says, whoever may read it. */
function textIn({ table, values }: PersonRow, column: string, names: KnownNames): string {
  if (column === 'amount_kind') return amountText(values)
  if (table === 'corrections' && (column === 'field' || column === 'old_value')) {
    const labelOf = (other: string, field: string) => columnClass(other, field)?.label ?? null
    const texts = correctionTexts(values, labelOf, (other, field, value) =>
      readableValue(other, field, value, names),
    )
    return column === 'field' ? texts.field : texts.oldValue
  }
  return readableValue(table, column, values[column], names)
}

/** Grounds of fields that were left out, by `table:record:field`. */
type FieldGrounds = ReadonlyMap<string, OmissionGround>
export const fieldGrounds = ({ omissions }: BundleRows): FieldGrounds =>
  new Map(omissions.map(({ table, recordId, field, ground }) => [`${table}:${recordId}:${field}`, ground]))

function fieldsIn(
  bundle: BundleRows,
  row: PersonRow,
  names: KnownNames,
  grounds: FieldGrounds,
): ReviewField[] {
  return columnsOf(row.table).flatMap(([column, facts]): ReviewField[] => {
    const isAmount = isAmountColumn(row.table, column)
    if (facts.label === null || (isAmount && column !== 'amount_kind')) return []
    const text = textIn(row, column, names)
    if (text === '') return []
    const { purpose, category, retention } = facts
    const field = isAmount ? amountField : column
    const label = isAmount ? bundleLabels.amount : facts.label
    const canOmit = canOmitField(bundle, row, column)
    const about = { field, label, purpose, category, retention, canOmit }
    const ground = grounds.get(`${row.table}:${row.key}:${field}`) ?? null
    if (ground !== null) {
      const value = bundleLabels.omitted(ground)
      return [{ ...about, value, behind: text, state: 'omitted', because: null, ground }]
    }
    const verdict = verdictOn(bundle.person.kind, row.table, column, row.values, subjectOf)
    if (verdict === 'own')
      return [{ ...about, value: text, behind: null, state: 'shown', because: null, ground: null }]
    // A colleague of ours by what they do: that says enough.
    const value =
      wordsOf(row.table, column).kind === 'who' && verdict === 'staff' ? text : bundleLabels.masked
    return [{ ...about, value, behind: text, state: 'masked', because: verdict, ground: null }]
  })
}

const recordOf = (
  bundle: BundleRows,
  row: PersonRow,
  ground: OmissionGround | null,
  fields: readonly ReviewField[],
) => ({
  table: row.table,
  recordId: row.key,
  canOmit: canOmitRecord(bundle, row),
  removed: isText(row.values['removed_at']),
  ground,
  source: sourceLabels[String(row.values['source'])] ?? '',
  fields,
})

/** Everything by table, with what the person does not read in `behind`. */
export function reviewSections(bundle: BundleRows, names: KnownNames): ReviewSection[] {
  const grounds = fieldGrounds(bundle)
  const going = bundle.rows.map((row) => recordOf(bundle, row, null, fieldsIn(bundle, row, names, grounds)))
  const left = bundle.left.map(({ row, ground }) => {
    const fields = fieldsIn(bundle, row, names, new Map())
    const value = bundleLabels.omitted(ground)
    const hidden = fields.map((field) => ({
      ...field,
      value,
      behind: field.behind ?? field.value,
      state: 'omitted' as const,
      because: null,
      ground,
    }))
    return recordOf(bundle, row, ground, hidden)
  })
  const byTable = Map.groupBy([...going, ...left], ({ table }) => table)
  return [...byTable].map(([table, records]) => ({ table, title: tableTitles[table] ?? table, records }))
}

/** What the person gets of that: nothing in `behind`, and no fields of a record that was left out. */
const forPerson = (sections: readonly ReviewSection[]): BundleSection[] =>
  sections.map((section) => ({
    ...section,
    records: section.records.map(({ canOmit: _canOmit, ...record }) => ({
      ...record,
      fields:
        record.ground === null
          ? record.fields.map(({ behind: _behind, canOmit: _canOmit, ...field }) => field)
          : [],
    })),
  }))

export function countsOf(sections: readonly ReviewSection[]): BundleCounts {
  const records = sections.flatMap((section) => section.records)
  const going = records.filter(({ ground }) => ground === null)
  const fields = going.flatMap((record) => record.fields)
  const having = (state: BundleField['state']): number =>
    fields.filter((field) => field.state === state).length
  return {
    tables: sections.length,
    records: going.length,
    shown: having('shown'),
    masked: having('masked'),
    omitted: having('omitted') + (records.length - going.length),
  }
}

/** As it stands above the overview: the person's own name. */
export function nameIn({ person, rows }: BundleRows): string {
  const root = rows.find(({ key }) => key === person.id)?.values ?? {}
  const full = [root['given_name'], root['family_name']].filter(isText).join(' ')
  const other = [root['contact_name'], root['alias'], root['name']].find(isText)
  return full === '' ? (other ?? bundleLabels.unnamed) : full
}

export interface ReadBundle {
  readonly sections: readonly ReviewSection[]
  readonly sheet: BundleSheet
}

/** What somebody reads, and what we look through before it goes. */
export async function readBundle(db: ReadDb, bundle: BundleRows, madeAt: string): Promise<ReadBundle> {
  const names = await knownNames(db, bundle)
  const sections = reviewSections(bundle, names)
  const labelOf = (table: string, column: string) => columnClass(table, column)?.label ?? null
  const sheet: BundleSheet = {
    person: bundle.person,
    name: nameIn(bundle),
    organisation: await organisationOf(db),
    madeAt,
    sections: forPerson(sections),
    received: bundleReceived(bundle.rows, names),
    doings: bundleDoings(bundle.doings, names.people, labelOf),
    counts: countsOf(sections),
  }
  return { sections, sheet }
}
