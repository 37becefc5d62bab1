import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvBytes, guarded } from '#main/features/bundles/bundle-csv.adapter.ts'
import { openInOffice } from './support/office.ts'

/** What could be a formula, a name that a formula knows, and what people type. No signs that a table cannot hold. */
const nasty = fc
  .tuple(
    fc.constantFrom('', ' ', '  ', '\u00a0', "'", '"'),
    fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', ''),
    fc.oneof(
      fc.constantFrom(
        '1+1',
        'SUM(A1:A9)',
        'HYPERLINK("http://example.org")',
        "cmd|' /C calc'!A0",
        'A1',
        'huur',
      ),
      fc.string({ unit: fc.constantFrom(...'abcé; ",\'=+-@()1') }),
    ),
  )
  .map((parts) => parts.join(''))

test('X5 a table of a bundle opens in LibreOffice and no cell became a formula', () => {
  const rows = fc.sample(fc.tuple(nasty, nasty, nasty), 150)
  const plainRows = [['=1+1', 'x']]
  const { bundle = [], careless = [] } = {
    bundle: openInOffice({ 'bundel.csv': csvBytes(['a', 'b', 'c'], rows) })['bundel.csv'],
    careless: openInOffice({ 'kaal.csv': Buffer.from(plainRows.map((row) => row.join(';')).join('\r\n')) })[
      'kaal.csv'
    ],
  }
  // The same program does make a formula of what nobody guarded: the test can fail.
  expect(careless[0]?.[0]?.formula).toBe('of:=1+1')
  const cells = bundle.slice(1)
  expect(cells).toHaveLength(rows.length)
  rows.forEach((row, at) => {
    row.forEach((text, column) => {
      const cell = cells[at]?.[column] ?? { formula: null, type: '', text: '' }
      expect(cell.formula).toBeNull()
      // A spreadsheet takes digits for a number; what it takes for words has to be the words.
      if (cell.type === 'string') expect(cell.text).toBe(guarded(text))
    })
  })
})
