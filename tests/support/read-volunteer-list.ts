import { readPhone } from '#main/features/reach/phone.adapter.ts'
import { readTableFile } from '#main/features/volunteer-import/table-file.adapter.ts'
import type {
  ColumnMapping,
  ImportProblemCode,
  RawTable,
  VolunteerDraft,
  VolunteerTable,
} from '#main/features/volunteer-import/volunteer-import.rules.ts'
import {
  readVolunteerTable,
  type VolunteerListRead,
} from '#main/features/volunteer-import/volunteer-list.reader.ts'
import { guessMapping } from '#main/features/volunteer-import/volunteer-mapping.reader.ts'
import { openVolunteerTable } from '#main/features/volunteer-import/volunteer-table.reader.ts'

export const importContext = { today: '2026-11-20', readPhone } as const

export interface WholeRead extends VolunteerListRead {
  readonly table: VolunteerTable
  readonly mapping: readonly ColumnMapping[]
}

/** Opens a raw table and reads it with the guessed mapping; the code of the problem when that cannot be. */
export function readRaw(raw: RawTable): WholeRead | string {
  const opened = openVolunteerTable(raw)
  if (!opened.ok) return opened.failure.code
  const mapping = guessMapping(opened.value)
  return { table: opened.value, mapping, ...readVolunteerTable(opened.value, mapping, importContext) }
}

/** From the bytes of a file to its drafts; the code of the problem when the file cannot be read. */
export async function readBytes(bytes: Uint8Array): Promise<WholeRead | string> {
  const file = await readTableFile(bytes)
  return file.ok ? readRaw(file.value) : file.failure.code
}

/** The same for a file that is expected to be a list. */
export async function readList(bytes: Uint8Array): Promise<WholeRead> {
  const read = await readBytes(bytes)
  if (typeof read === 'string') throw new Error(read)
  return read
}

/** One volunteer, of cells under headers. */
export function readOneRow(cells: Readonly<Record<string, string>>): VolunteerDraft {
  const named = 'Naam' in cells ? cells : { Naam: 'Anne Jansma', ...cells }
  const rows = [Object.keys(named), Object.values(named)].map((texts, index) => ({
    line: index + 1,
    cells: texts,
  }))
  const read = readRaw({ source: 'csv', sheet: '', rows, oddLines: [] })
  if (typeof read === 'string') throw new Error(read)
  const draft = read.drafts[0] ?? read.stopped[0]
  if (draft === undefined) throw new Error('no draft')
  return draft
}

export const codesOf = ({ problems }: Pick<VolunteerDraft, 'problems'>): readonly ImportProblemCode[] =>
  problems.map(({ code }) => code).filter((code) => code !== 'max-matches-missing')
