import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseNumber, shownName, tidyPostcode } from '#main/features/cases/cases.rules.ts'
import { toldOf } from '#main/features/crisis/crisis-told.rules.ts'

test.each([
  ['2651ck', '2651 CK'],
  ['2651 CK', '2651 CK'],
  [' 2651-ck ', '2651 CK'],
  ['', ''],
  ['2651 C', null],
  ['0651 CK', null],
  ['2651 CKK', null],
  ['Berkel', null],
])('postcode "%s" is %s', (typed, tidy) => {
  expect(tidyPostcode(typed)).toBe(tidy)
})

test('numbers of a year rise, and stay numbers above 9999', () => {
  expect(caseNumber('2026', 0)).toBe('2026-0001')
  expect(caseNumber('2026', 9999)).toBe('2026-10000')
})

test('an alias hides the name wherever a list is shown', () => {
  const name = fc.stringMatching(/^[A-Za-z]{2,12}$/)
  fc.assert(
    fc.property(name, name, name, (givenName, familyName, alias) => {
      const shown = shownName({ givenName, familyName, initials: '', alias })
      expect(shown).toBe(alias)
      expect(shownName({ givenName, familyName, initials: '', alias: '' })).toBe(`${givenName} ${familyName}`)
    }),
  )
  expect(shownName({ givenName: '', familyName: 'Vos', initials: 'A.', alias: '' })).toBe('A. Vos')
  expect(shownName({ givenName: '', familyName: '', initials: '', alias: '' })).toBe('')
})

describe('which contact started the statutory clock', () => {
  const told = (...days: string[]) => days.map((day) => ({ day, receiverId: null }))
  test.each([
    ['nobody was told', '2026-11-20', told(), [], null],
    ['on the day itself', '2026-11-20', told('2026-11-20', '2026-11-23'), [], '2026-11-20'],
    ['the first one after', '2026-11-20', told('2026-11-18', '2026-11-23'), [], '2026-11-23'],
    ['before it was typed in', '2026-11-20', told('2026-11-18', '2026-11-19'), [], '2026-11-19'],
    ['about an earlier crisis', '2026-11-20', told('2026-11-18'), ['2026-11-10'], null],
    ['with a later crisis beside it', '2026-11-20', told('2026-11-18'), ['2026-12-01'], '2026-11-18'],
  ])('%s', (_what, reported, moments, others, day) => {
    expect(toldOf(reported, moments, others)?.day ?? null).toBe(day)
  })
})
