import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvBytes, type CsvCell } from '#main/features/bundles/bundle-csv.adapter.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const readBack = (bytes: Uint8Array): string[][] =>
  Papa.parse<string[]>(text(bytes).slice(1), { delimiter: ';', newline: '\r\n', skipEmptyLines: true }).data

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '  ', '\u00a0', '\u200b', '\ufeff', '\t', '\r', '\n', '"', "'"),
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', ''),
      fc.string(),
    )
    .map((parts) => parts.join('')),
)
const cell: fc.Arbitrary<CsvCell> = fc.oneof(nasty, fc.integer(), fc.constant(null))

/** As a spreadsheet looks at it: what is not seen is skipped. */
const looksLikeFormula = (value: string) =>
  /^[=+\-@＝＋－＠]/u.test(value.replaceAll(/^[\s\p{Cc}\p{Cf}]+/gu, '')) || /^[\t\r\n]/.test(value)

describe('X5 a table of a bundle', () => {
  test('has no text that a spreadsheet can take for a formula, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const [, ...back] = readBack(csvBytes(['a', 'b', 'c'], rows))
        expect(back).toHaveLength(rows.length)
        rows.forEach((row, at) => {
          row.forEach((value, column) => {
            const got = back[at]?.[column] ?? 'missing'
            if (typeof value === 'number') return expect(got).toBe(String(value))
            expect(looksLikeFormula(got)).toBe(false)
            const exact = value ?? ''
            expect(got).toBe(looksLikeFormula(exact) ? `'${exact}` : exact)
          })
        })
      }),
      { numRuns: 400 },
    )
  })

  test('puts an apostrophe before each known start and leaves numbers of ours alone', () => {
    const starts = ['=1+1', '+31 6', '-5', '@som', '\tx', '\rx', '\nx', '  =1', '\u00a0=1', '＝1']
    const [, row] = readBack(csvBytes(starts, [starts]))
    expect(row).toEqual(starts.map((start) => `'${start}`))
    expect(text(csvBytes(['n'], [[-1250]]))).toContain('\r\n-1250\r\n')
    expect(text(csvBytes(['t'], [['huur - kaal']]))).toContain('\r\nhuur - kaal\r\n')
  })

  test('opens in a Dutch spreadsheet: mark in front, semicolons, whole lines', () => {
    expect(text(csvBytes(['Naam', 'Plaats'], [['Álvarez; Ana', 'regel 1\nregel "2"']]))).toBe(
      '\ufeffNaam;Plaats\r\n"Álvarez; Ana";"regel 1\nregel ""2"""\r\n',
    )
  })
})
