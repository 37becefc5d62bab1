import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPhone } from '#main/features/reach/phone.adapter.ts'

test.each([
  ['06-12345601', '06-12345601'],
  ['0612345602', '06-12345602'],
  ['06 12345603', '06-12345603'],
  ['06 12 34 56 13', '06-12345613'],
  ['+31 6 12345601', '06-12345601'],
  ['+31 (0)6 12345601', '06-12345601'],
  ['0031612345601', '06-12345601'],
  ['010 555 01 03', '010-5550103'],
  ['0180-123456', '0180-123456'],
  ['088–1234567', '088-1234567'],
  ['0800-8115', '0800-8115'],
  ['14 010', '14 010'],
  ['+48 512 345 678', '+48 512 345 678'],
  ['', ''],
])('"%s" is written "%s"', (typed, written) => {
  expect(readPhone(typed)).toEqual({ ok: true, value: written })
})

test.each([
  '12345',
  '112',
  '06-1234560',
  '06-123456011',
  '5550130',
  'geen',
  '06-12345601 (zus)',
  '1'.repeat(41),
])('"%s" is no number to call', (typed) => {
  expect(readPhone(typed)).toEqual({ ok: false, failure: { code: 'phone-unreadable' } })
})

test('a number that was read reads the same again, whatever was typed', () => {
  const typed = fc.stringMatching(/^[+0-9 ().-]{0,16}$/)
  fc.assert(
    fc.property(typed, (text) => {
      const first = readPhone(text)
      if (first.ok) expect(readPhone(first.value)).toEqual(first)
    }),
    { numRuns: 2000 },
  )
})
