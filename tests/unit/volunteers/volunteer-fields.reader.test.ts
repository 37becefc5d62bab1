import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAreas, readVolunteerPostcode } from '#main/features/volunteers/volunteer-fields.reader.ts'
import { tidyLanguages, tidyLimits } from '#main/features/volunteers/volunteer-columns.rules.ts'

test.each<[string, readonly string[] | null]>([
  ['', []],
  ['2651', ['2651']],
  ['2661, 2651', ['2651', '2661']],
  ['2651;2661/2665 + 2652', ['2651', '2652', '2661', '2665']],
  ['2651 2661', ['2651', '2661']],
  ['2651 AJ en 2661bp', ['2651', '2661']],
  ['0651', null],
  ['265', null],
  ['26512', null],
  ['Berkel', null],
  ['2651, overal', null],
])('areas "%s"', (text, expected) => {
  expect(readAreas(text)).toEqual(
    expected === null ? { ok: false, failure: { code: 'areas-unreadable' } } : { ok: true, value: expected },
  )
})

test('areas that were read are read again as they stand', () => {
  const areas = fc.array(fc.integer({ min: 1000, max: 9999 }).map(String), { maxLength: 20 })
  fc.assert(
    fc.property(areas, (list) => {
      const read = readAreas(list.join(', '))
      expect(read).toEqual({ ok: true, value: [...new Set(list)].toSorted() })
    }),
  )
})

test.each([
  ['', ''],
  ['2651', '2651'],
  [' 2651aj ', '2651 AJ'],
  ['2651 a', null],
  ['0651 AJ', null],
])('postcode "%s"', (text, expected) => {
  const read = readVolunteerPostcode(text)
  expect(read.ok ? read.value : null).toBe(expected)
})

test('a language or a limit that is said twice stands once', () => {
  expect(tidyLanguages([{ name: ' ', level: 'good' }])).toEqual([])
  expect(
    tidyLimits([
      { kind: 'cats', hard: true },
      { kind: 'smoking', hard: false },
      { kind: 'cats', hard: false },
    ]),
  ).toEqual([
    { kind: 'smoking', hard: false },
    { kind: 'cats', hard: true },
  ])
})
