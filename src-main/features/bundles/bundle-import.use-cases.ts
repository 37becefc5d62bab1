import { Buffer } from 'node:buffer'
import type { WriteContext } from '#main/app/context.ts'
import { isStillHere } from '#main/app/save-place.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { fieldsOf } from '#main/core/untyped.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { personMap } from '#main/database/person-map.ts'
import { logChange, type Stamp } from '#main/database/records.ts'
import { nextCaseNumber } from '#main/features/cases/cases.use-cases.ts'
import { refreshSearch } from '#main/features/search/search.use-cases.ts'
import { idsPresent, tableFacts, type TableFacts } from './bundle-columns.repository.ts'
import { bundleSchema, bundleTables } from './bundle-format.use-cases.ts'
import {
  checkKeysAtTheEnd,
  insertKnownReceiver,
  insertKnownVolunteer,
  insertRaw,
  valuesTaken,
} from './bundle-import.repository.ts'
import { emptyValue, isWhole, type KeyOf } from './bundle-import.rules.ts'
import { fileNames } from './bundle-readme.labels.ts'
import {
  amountField,
  isOmissionGround,
  omissionGrounds,
  wholeRecord,
  type BundleData,
  type BundleRow,
} from './bundle-shape.rules.ts'
import { wordsOf } from './bundle-values.rules.ts'
import { bundleLabels } from './bundle-titles.labels.ts'
import { unpackFiles } from './bundle-zip.adapter.ts'
import { insertOmission } from './bundles.repository.ts'
import type { bundleImportFailures, bundlesContract } from './bundles.contract.ts'

type Calls = typeof bundlesContract
type Refusal = Failure<(typeof bundleImportFailures)[number]>
type Imported = Result<{ residentId: string; caseIds: string[] }, Refusal>

/** Tables of somebody's case; the roots of others come as names only. */
const residentTables = bundleTables.filter(
  (table) => !['volunteers', 'receivers', 'people'].includes(table) && !table.startsWith('volunteer_'),
)
const keyOf: KeyOf = (table, row) => {
  const known = residentTables.find((one) => one === table)
  return known === undefined ? '' : personMap[known].key.map((column) => String(row[column])).join('/')
}

const refused = (code: Refusal['code']) => fail<Refusal>({ code })

/** The text of `gegevens.json`, out of its ZIP or as it is. */
async function dataText(bytes: Uint8Array, passphrase: Uint8Array): Promise<Result<string, Refusal>> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  try {
    if (!isZip) return ok(decoder.decode(bytes))
    const words = decoder.decode(passphrase)
    const files = await unpackFiles(bytes, words === '' ? null : words)
    if (!files.ok) {
      const { failure } = files
      return refused(failure === 'wrong-passphrase' || failure === 'damaged' ? failure : 'not-a-bundle')
    }
    const data = files.value.find(({ name }) => name === fileNames.data)
    return data === undefined ? refused('not-a-bundle') : ok(decoder.decode(data.bytes))
  } catch {
    return refused('damaged')
  }
}

/** Reads and checks it all before anything is written. */
function readData(text: string, facts: TableFacts): Result<BundleData, Refusal> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused(text.trimStart().startsWith('{') ? 'damaged' : 'not-a-bundle')
  }
  const { format, version } = fieldsOf(value)
  if (format === 'thuisbasis-bundle' && typeof version === 'number' && version > 1)
    return refused('newer-version')
  const parsed = bundleSchema(facts).safeParse(value)
  if (!parsed.success) return refused('not-a-bundle')
  // The rows are what the columns of the vault say, which no type here can follow.
  const data = parsed.data as unknown as BundleData
  if (data.person.kind !== 'resident') return refused('not-a-resident')
  return isWhole(data, residentTables, facts, keyOf) ? ok(data) : refused('not-a-bundle')
}

/** Takes in a bundle at a given place: a ZIP, or the JSON out of it. */
export async function importBundle(
  context: WriteContext,
  { path, passphrase }: InputOf<Calls['importPath']>,
): Promise<Imported> {
  try {
    const bytes = await context.ports.files.read(path)
    if (!bytes.ok) return refused('not-readable')
    const text = await dataText(bytes.value, passphrase)
    if (!text.ok) return text
    const facts = await tableFacts(context.db)
    const data = readData(text.value, facts)
    if (!data.ok) return data
    // The vault may have locked while a long file was read.
    if (!isStillHere(context)) return fail({ code: 'not-unlocked' })
    const stamp = stampOf(context)
    return await context.work.run((tx) => takeIn(tx, stamp, data.value, facts))
  } finally {
    passphrase.fill(0)
  }
}

/** Asks for the file first. */
export async function importChosenBundle(
  context: WriteContext,
  { passphrase }: InputOf<Calls['importFrom']>,
): Promise<Imported | Result<never, Failure<'cancelled'>>> {
  const kinds = [
    { name: bundleLabels.fileKind, extensions: ['zip', 'json'] },
    { name: bundleLabels.anyFile, extensions: ['*'] },
  ]
  const path = await context.ports.desktop.chooseOpenFile(bundleLabels.openTitle, kinds)
  if (path === null) {
    passphrase.fill(0)
    return fail({ code: 'cancelled' })
  }
  return importBundle(context, { path, passphrase })
}

async function isHere(tx: WriteDb, data: BundleData): Promise<boolean> {
  for (const table of residentTables) {
    if (personMap[table].key.length !== 1 || personMap[table].key[0] !== 'id') continue
    const ids = (data.tables[table] ?? []).map((row) => String(row['id']))
    if ((await idsPresent(tx, table, ids)).length > 0) return true
  }
  return false
}

async function takeIn(tx: WriteDb, stamp: Stamp, data: BundleData, facts: TableFacts): Promise<Imported> {
  if (await isHere(tx, data)) return refused('already-here')
  await checkKeysAtTheEnd(tx)
  await addStrangers(tx, stamp, data)
  const free = await freeNumbers(tx, stamp)
  for (const table of residentTables) {
    for (const row of data.tables[table] ?? []) {
      await insertRaw(tx, table, storedRow(data, table, await free(table, row), facts))
    }
  }
  await keepOmissions(tx, stamp, data)
  const caseIds = (data.tables['cases'] ?? []).map(({ id }) => String(id))
  for (const caseId of caseIds) {
    await refreshSearch(tx, caseId)
    await logChange(tx, stamp, 'cases', caseId, 'import', [])
  }
  await logChange(tx, stamp, 'residents', data.person.id, 'import', [])
  return ok({ residentId: data.person.id, caseIds })
}

async function addStrangers(tx: WriteDb, stamp: Stamp, { shared }: BundleData): Promise<void> {
  const { receivers, volunteers } = shared
  const knownReceivers = await idsPresent(
    tx,
    'receivers',
    receivers.map(({ id }) => id),
  )
  for (const one of receivers) if (!knownReceivers.includes(one.id)) await insertKnownReceiver(tx, stamp, one)
  const knownVolunteers = await idsPresent(
    tx,
    'volunteers',
    volunteers.map(({ id }) => id),
  )
  for (const one of volunteers)
    if (!knownVolunteers.includes(one.id)) await insertKnownVolunteer(tx, stamp, one)
}

/**
 * Two vaults count their own cases, so a number can be taken: then the case gets the next one of its year. A reference
 * of a handover stands on paper elsewhere, so it stays and gets a sign behind it.
 */
async function freeNumbers(
  tx: WriteDb,
  { at }: Stamp,
): Promise<(table: string, row: BundleRow) => Promise<BundleRow>> {
  const numbers = new Set(await valuesTaken(tx, 'cases', 'number'))
  const references = new Set(await valuesTaken(tx, 'handovers', 'reference'))
  return async (table, row) => {
    if (table === 'cases') {
      const number = String(row['number'] ?? '')
      const year = /^(\d{4})-/.exec(number)?.[1] ?? at.slice(0, 4)
      const free = numbers.has(number) ? await nextCaseNumber(tx, year) : number
      numbers.add(free)
      return { ...row, number: free }
    }
    if (table === 'handovers')
      return { ...row, reference: freeReference(String(row['reference'] ?? ''), references) }
    return row
  }
}

function freeReference(reference: string, taken: Set<string>): string {
  let free = reference
  for (let times = 2; taken.has(free); times += 1) free = `${reference}/${times}`
  taken.add(free)
  return free
}

/** Columns in the order of the vault; what was not told is empty. */
function storedRow({ madeOn }: BundleData, table: string, row: BundleRow, facts: TableFacts) {
  const columns = facts.get(table) ?? []
  return new Map(
    columns.map((fact) => {
      const value = row[fact.column] ?? emptyValue(table, fact, madeOn)
      const stored = fact.holds === 'blob' ? Buffer.from(String(value ?? ''), 'base64') : value
      return [fact.column, stored] as const
    }),
  )
}

/** What was left out there stays left out here: nobody decided otherwise. */
async function keepOmissions(
  tx: WriteDb,
  stamp: Stamp,
  { person, masked, omissions }: BundleData,
): Promise<void> {
  const note = ''
  const done = new Set<string>()
  for (const { table, id, field: column, because } of masked) {
    if (!isOmissionGround(because)) continue
    const field = wordsOf(table, column).kind === 'amount' ? amountField : column
    const name = `${table}:${id}:${field}`
    if (done.has(name)) continue
    done.add(name)
    await insertOmission(tx, stamp, person, { table, recordId: id, field, ground: because, note })
  }
  for (const ground of omissionGrounds) {
    for (let count = omissions[ground] ?? 0; count > 0; count -= 1) {
      await insertOmission(tx, stamp, person, { table: '', recordId: '', field: wholeRecord, ground, note })
    }
  }
}
