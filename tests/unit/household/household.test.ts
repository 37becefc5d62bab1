import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAge, readAges } from '#main/features/household/household.rules.ts'

const today = '2026-11-20'
const aged = (age: number | null) => ({ ok: true, value: { age, ageAsOf: age === null ? null : today } })

describe('an age as people say it', () => {
  test.each([
    ['6', 6],
    ['6 jaar', 6],
    ['16 jr', 16],
    ['8 maanden', 0],
    ['14 mnd', 1],
    ['3 weken', 0],
    ['20-11-2016', 10],
    ['21-11-2016', 9],
    ['3 februari 1992', 34],
    ['', null],
    ['weet niet', null],
    ['?', null],
  ])('%s', (text, age) => {
    expect(readAge(text, today)).toEqual(aged(age))
  })

  test.each([
    ['2016', 'age-unreadable'],
    ['peuter', 'age-unreadable'],
    ['130', 'age-out-of-range'],
    ['1-1-2027', 'age-out-of-range'],
  ])('"%s" is not guessed', (text, code) => {
    expect(readAge(text, today)).toEqual({ ok: false, failure: { code } })
  })
})

describe('a row of ages', () => {
  test.each([
    ['6 en 11', [6, 11]],
    ['1, 4, 7, 9 en 16', [1, 4, 7, 9, 16]],
    ['8 maanden en 3', [0, 3]],
    ['van 6 en van 11', [6, 11]],
    ['11', [11]],
  ])('%s', (text, ages) => {
    const read = readAges(text, today)
    expect(read.ok && read.value.map(({ age }) => age)).toEqual(ages)
  })

  test.each(['', 'en', '6 en ?', 'een paar', '6 en 130'])('"%s" is refused as a whole', (text) => {
    expect(readAges(text, today).ok).toBe(false)
  })

  test('whatever ages are said, they come back in their order', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(ages, fc.constantFrom(', ', ' en ', ';', ' + '), (list, between) => {
        const read = readAges(list.join(between), today)
        expect(read.ok && read.value.map(({ age }) => age)).toEqual(list)
      }),
    )
  })

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readAges(text, today)))
  })
})
