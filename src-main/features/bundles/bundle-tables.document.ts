import { formatDay } from '#main/core/day-format.ts'
import { toLocalDay, toLocalTime } from '#main/core/moment.ts'
import { csvBytes } from './bundle-csv.adapter.ts'
import { groundWords } from './bundle-overview.labels.ts'
import { fileNames, tableWords } from './bundle-readme.labels.ts'
import type { BundleRecord, BundleSection, BundleSheet } from './bundle-shape.rules.ts'
import type { PackedFile } from './bundle-zip.adapter.ts'

/** Column and text of one thing, as it stands in the overview. A label that comes twice gets a number. */
function cellsOf(record: BundleRecord): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  const put = (label: string, text: string): void => {
    let name = label
    for (let count = 2; cells.has(name); count += 1) name = `${label} (${count})`
    cells.set(name, text)
  }
  for (const { label, value } of record.fields) put(label, value)
  const hasSource = record.fields.some(({ field }) => field === 'source')
  if (record.source !== '' && !hasSource) put(tableWords.source, record.source)
  if (record.removed) put(tableWords.removed, tableWords.yes)
  if (record.ground !== null) put(tableWords.leftOut, groundWords[record.ground])
  return cells
}

function tableOf({ records }: BundleSection): Uint8Array {
  const rows = records.map(cellsOf)
  const header = [...new Set(rows.flatMap((cells) => [...cells.keys()]))]
  return csvBytes(
    header,
    rows.map((cells) => header.map((name) => cells.get(name) ?? '')),
  )
}

const doingsTable = ({ doings }: BundleSheet): Uint8Array =>
  csvBytes(
    tableWords.doings,
    doings.map(({ at, role, did, what }) => [formatDay(toLocalDay(at)), toLocalTime(at), role, did, what]),
  )

/** A table for each list that has something in it, one that says which is which, and who saw what. */
export function bundleTables(sheet: BundleSheet): readonly PackedFile[] {
  const sections = sheet.sections.filter(({ records }) => records.length > 0)
  const index = sections.map(({ title, records }, at) => [fileNames.table(at + 1), title, records.length])
  return [
    { name: fileNames.tableIndex, bytes: csvBytes(tableWords.index, index) },
    ...sections.map((section, at) => ({ name: fileNames.table(at + 1), bytes: tableOf(section) })),
    { name: fileNames.doings, bytes: doingsTable(sheet) },
  ]
}
