import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dataCategories,
  dataPurposes,
  dataRetentions,
  dataSubjects,
  type ColumnClass,
} from '#main/core/personal-data.ts'
import { allColumns } from '#main/database/all-columns.ts'
import { tableTitles } from '#main/features/bundles/bundle-titles.labels.ts'
import { listWords } from '#main/features/bundles/bundle-overview.labels.ts'
import { keptWords, spanWords } from '#main/features/processing/data-words.labels.ts'
import { listTitle } from '#main/features/processing/register-sheet.rules.ts'
import { registerActivities, type DeclaredColumns } from '#main/features/processing/register.rules.ts'

const column: fc.Arbitrary<ColumnClass> = fc.record({
  subject: fc.constantFrom(...dataSubjects),
  purpose: fc.constantFrom(...dataPurposes),
  category: fc.constantFrom(...dataCategories),
  retention: fc.constantFrom(...dataRetentions),
  label: fc.option(fc.string({ minLength: 1, maxLength: 5 })),
})
const tables: fc.Arbitrary<DeclaredColumns> = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 5 }),
  fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), column, { maxKeys: 6 }),
  { maxKeys: 5 },
)

describe('lines of the register', () => {
  test('hold every column that says something of somebody, under its purpose and people, and nothing else', () => {
    fc.assert(
      fc.property(tables, (columns) => {
        const lines = registerActivities(columns)
        const told = lines.flatMap(({ activity, parts }) =>
          parts.flatMap(({ table, subject, retention, labels }) =>
            labels.map((label) => [activity, table, subject, retention, label].join('\n')),
          ),
        )
        const declared = Object.entries(columns).flatMap(([table, classes]) =>
          Object.values(classes)
            .filter(({ subject, label }) => subject !== 'none' && label !== null)
            .map(({ purpose, subject, retention, label }) =>
              [purpose, table, subject, retention, label].join('\n'),
            ),
        )
        expect(new Set(told)).toEqual(new Set(declared))
        expect(told).toHaveLength(new Set(told).size)
      }),
    )
  })

  test('call a part special when any of its columns is', () => {
    const one = (category: ColumnClass['category'], label: string): ColumnClass => ({
      subject: 'resident',
      purpose: 'help',
      category,
      retention: 'with-case',
      label,
    })
    const [line] = registerActivities({ t: { a: one('normal', 'A'), b: one('special', 'B') } })
    expect(line?.parts).toEqual([
      {
        table: 't',
        subject: 'resident',
        retention: 'with-case',
        labels: ['A', 'B'],
        special: true,
        financial: false,
      },
    ])
  })
})

test('every list in which something is told has a Dutch heading, and one in a bundle a place in the overview', () => {
  for (const [table, columns] of Object.entries(allColumns)) {
    const told = Object.values(columns).filter(({ subject, label }) => subject !== 'none' && label !== null)
    if (told.length === 0) continue
    expect(listTitle(table)).not.toBe(table)
    expect([table, listTitle(table)]).toEqual([table, expect.stringMatching(/^[A-Z]/)])
  }
  for (const table of Object.keys(tableTitles)) expect(Object.keys(listWords)).toContain(table)
  for (const table of Object.keys(listWords)) expect(Object.keys(allColumns)).toContain(table)
})

test('terms follow the board, and the proposal where it did not decide', () => {
  expect(keptWords('with-case', {})).toBe('zolang de hulp duurt, en daarna hoogstens 2 jaar')
  expect(keptWords('with-case', { 'closed-case': 6 })).toContain('hoogstens 6 maanden')
  expect([1, 3, 12, 18, 24].map(spanWords)).toEqual([
    '1 maand',
    '3 maanden',
    '1 jaar',
    '18 maanden',
    '2 jaar',
  ])
  for (const retention of dataRetentions) expect(keptWords(retention, {})).not.toMatch(/undefined|NaN/)
})
