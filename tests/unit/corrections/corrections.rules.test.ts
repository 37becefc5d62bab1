import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tellingBlocks } from '#main/features/corrections/corrections-letter.rules.ts'
import { textsIn, wasPrinted } from '#main/features/corrections/corrections.rules.ts'

const sheet = {
  head: [{ label: 'Naam', text: 'Fatima Ouali' }],
  sections: [{ code: 'debts', lines: [], table: { rows: [['1', 'Vattenfall', 'bijna €\u00a0694,62']] } }],
  madeOn: '8 december 2026',
}

describe('what could be found in what was sent', () => {
  const text = textsIn(sheet)
  test.each([
    ['given_name', 'Fatima', true],
    ['given_name', 'Samira', false],
    ['creditor_name', ' vattenfall ', true],
    ['amount_cents', 69462, true],
    ['amount_cents', 69463, false],
    ['birth_day', '2026-12-08', true],
    ['birth_day', '2026-12-09', false],
    ['reading', 'with-difficulty', false],
    ['alias', '', false],
    ['initials', 'F', false],
    ['address_hidden', 1, false],
    ['birth_day', null, false],
  ])('%s %s: %s', (field, value, found) => {
    expect(wasPrinted(text, field, value)).toBe(found)
  })

  test('a word of some length that stands anywhere in it is found, however deep', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}$/), fc.stringMatching(/^[a-z]{3,12}$/), (word, other) => {
        const deep = textsIn({ a: [{ b: `x ${word.toUpperCase()} y` }] })
        expect(wasPrinted(deep, 'name', word)).toBe(true)
        expect(wasPrinted(deep, 'name', other)).toBe(deep.includes(other))
      }),
    )
  })
})

test('art. 19 a receiver is told which fields, once each, and nothing when there are none', () => {
  const blocks = tellingBlocks('rectification', ['Adres', 'Adres', 'Bedrag in centen'])
  expect(blocks).toContainEqual(['Adres', 'Bedrag in centen'])
  expect(tellingBlocks('rectification', [])).toEqual([])
  expect(tellingBlocks('access', ['Adres'])).toEqual([])
  expect(tellingBlocks('erasure', []).length).toBeGreaterThan(0)
  expect(tellingBlocks('objection', [])).toEqual(tellingBlocks('restriction', []))
})
