import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import { bytesOf } from '#tests/support/builders/file-bytes.ts'
import {
  asSeparatedText,
  volunteerListRows,
  volunteerListText,
} from '#tests/support/builders/volunteer-list.ts'
import { workbookBytes } from '#tests/support/builders/workbook.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

const given = readFileSync(new URL('../../../resources/demo/vrijwilligers.csv', import.meta.url))
const separated = (separator: string): string => asSeparatedText(volunteerListRows, separator)
const everyCellQuoted = volunteerListRows
  .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  .join('\r\n')

/** Everything that a list can bring, of everybody that it brought, without what is made up on the way. */
async function broughtInBy(bytes: Uint8Array, ending: string): Promise<readonly unknown[]> {
  let made = 0
  const { api } = await openWholeApp({ files: createNodeFileStore(() => String((made += 1))) })
  const path = join(tempFolder(), `lijst.${ending}`)
  writeFileSync(path, bytes)
  const { importId } = must(await api.volunteerImport.fromFile({ path }))
  must(await api.volunteerImport.accept({ importId }))
  const rows = must(await api.volunteers.list({ text: '', show: 'all' }))
  const read = await Promise.all(
    rows.map(async ({ id }) => must(await api.volunteers.read({ volunteerId: id }))),
  )
  return read.map(({ volunteer: { id, personId, ...facts }, trainings, name }) => ({
    name,
    facts,
    trainings: trainings.map(({ id: trainingId, ...training }) => training),
  }))
}

test.each<readonly [string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['semicolons in UTF-8', () => bytesOf.utf8(volunteerListText), 'csv'],
  ['semicolons in UTF-8 with a mark', () => bytesOf.utf8WithMark(volunteerListText), 'csv'],
  ['semicolons in Windows-1252', () => bytesOf.windows(volunteerListText), 'csv'],
  ['commas in UTF-8, with quotes around those inside', () => bytesOf.utf8(separated(',')), 'csv'],
  ['commas in Windows-1252', () => bytesOf.windows(separated(',')), 'csv'],
  ['tabs in UTF-8', () => bytesOf.utf8(separated('\t')), 'tsv'],
  ['tabs in Windows-1252', () => bytesOf.windows(separated('\t')), 'txt'],
  ['every cell between quotes', () => bytesOf.utf8(everyCellQuoted), 'csv'],
  ['a workbook', () => workbookBytes([['Maatjes', volunteerListRows]]), 'xlsx'],
])('the given list as %s brings the same twelve into the vault', async (_form, bytes, ending) => {
  const expected = await broughtInBy(given, 'csv')
  expect(expected).toHaveLength(12)
  expect(await broughtInBy(await bytes(), ending)).toEqual(expected)
})
