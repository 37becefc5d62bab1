import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWish, type WishRead } from '#main/features/waiting-list/wish.reader.ts'

const nothing: WishRead = {
  genderWish: null,
  genderHard: false,
  ageWish: null,
  dayParts: [],
  dayPartsHard: false,
  skills: [],
  affinities: [],
}
const evenings = ['mon-evening', 'tue-evening', 'wed-evening', 'thu-evening', 'fri-evening'] as const

describe('a wish in words', () => {
  test.each<[string, Partial<WishRead>]>([
    ['', {}],
    ['liefst een vrouw', { genderWish: 'woman' }],
    ['graag een man', { genderWish: 'man' }],
    ['alleen een vrouw', { genderWish: 'woman', genderHard: true }],
    ['geen man', {}],
    ['man of vrouw maakt niet uit', {}],
    [
      'vrouwelijk maatje, rustig, ervaring met LVB, vast moment (woensdagochtend)',
      {
        genderWish: 'woman',
        genderHard: true,
        dayParts: ['wed-morning'],
        dayPartsHard: true,
        skills: ['calm-pace'],
        affinities: ['mild-intellectual-disability'],
      },
    ],
    [
      "liever een jonge maatje, appen, 's avonds na 19:00 of zaterdag",
      { ageWish: 'young', dayParts: [...evenings, 'sat-morning', 'sat-afternoon'], skills: ['messaging'] },
    ],
    ['maandagochtend of dinsdagavond, niet op woensdag', { dayParts: ['mon-morning', 'tue-evening'] }],
    [
      'overdag, niet op dinsdag',
      {
        dayParts: [
          'mon-morning',
          'mon-afternoon',
          'wed-morning',
          'wed-afternoon',
          'thu-morning',
          'thu-afternoon',
          'fri-morning',
          'fri-afternoon',
        ],
      },
    ],
    ['iemand die goed kan luisteren', {}],
    ['iemand die Pools spreekt', {}],
    ['Vrouwke de Man belde', {}],
  ])('%j', (wish, read) => {
    expect(readWish(wish)).toEqual({ ...nothing, ...read })
  })

  test('whatever is typed, something comes of it, and a condition always has what it is about', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        const read = readWish(text)
        expect(read.genderHard && read.genderWish === null).toBe(false)
        expect(read.dayPartsHard && read.dayParts.length === 0).toBe(false)
      }),
    )
  })
})
