import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf, foldText, indexText, readSearch } from '#main/features/search/search.rules.ts'

test.each([
  ['Wiśniewski-Źrebiec', 'wisniewski-zrebiec'],
  ['Łukasz Øster', 'lukasz oster'],
  ['ĲSBRAND', 'ijsbrand'],
  ['Çelik Straße', 'celik strasse'],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test.each([
  ['06-12345601', '0612345601'],
  ['+31 6 12345601', '0612345601'],
  ['+31 (0)6 12345601', '0612345601'],
  ['0031612345601', '0612345601'],
])('%s is %s in digits', (text, digits) => {
  expect(digitsOf(text)).toBe(digits)
})

test('every piece of a search has at least the three signs that the index needs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const piece of readSearch(text).flat()) expect([...piece].length).toBeGreaterThanOrEqual(3)
    }),
    { numRuns: 2000 },
  )
})

/** The index itself, in one line: each group has to occur in one of its spellings. */
const finds = (text: string, index: string): boolean => {
  const groups = readSearch(text)
  return groups.length > 0 && groups.every((group) => group.some((piece) => index.includes(piece)))
}

test('whoever has a name is found by any piece of it that has three signs, and by every beginning', () => {
  const word = fc.stringMatching(/^[A-Za-zéëïöüłśźç]{3,12}$/)
  fc.assert(
    fc.property(word, word, fc.nat(8), (given, family, at) => {
      const index = indexText({
        names: [`${given} ${family}`],
        phones: [],
        postcode: '',
        number: '2026-0001',
      })
      const start = Math.min(at, family.length - 3)
      expect(finds(family.slice(start, start + 3), index)).toBe(true)
      for (let length = 1; length <= given.length; length += 1)
        expect(finds(given.slice(0, length), index)).toBe(true)
      expect(finds(`${family} ${given}`, index)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('whoever has a phone is found by its last four digits, with or without separators', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{7}$/), (tail) => {
      const index = indexText({ names: [], phones: [`06-${tail}`], postcode: '', number: '' })
      expect(finds(tail.slice(-4), index)).toBe(true)
      expect(finds(`06 ${tail.slice(0, 4)} ${tail.slice(4)}`, index)).toBe(true)
      expect(finds(`+31 6 ${tail}`, index)).toBe(true)
    }),
  )
})
