import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadWords } from '#main/app/word-list.ts'
import { passphraseWords, pickWords, wordListLength, wordsFromBytes } from '#main/vault/words.ts'
import { seededRandom } from '#tests/support/test-ports.ts'

const list = loadWords(fileURLToPath(new URL('../../../resources', import.meta.url)))
const twoBytes = (draw: number): Uint8Array => Uint8Array.of(draw >> 8, draw & 255)

describe('X3 words for a passphrase', () => {
  test('the list has 7776 different plain words in order', () => {
    expect(list).toHaveLength(wordListLength)
    expect(new Set(list).size).toBe(wordListLength)
    expect(list.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([])
    expect(list.toSorted()).toEqual(list)
  })

  test('six words are at least 77 bits', () => {
    expect(passphraseWords * Math.log2(list.length)).toBeGreaterThan(77)
  })

  test('hard words stay out', () => {
    const hard = [
      'schuld',
      'schulden',
      'deurwaarder',
      'dood',
      'ziek',
      'kanker',
      'moord',
      'oorlog',
      'lijk',
      'hoer',
    ]
    expect(list.filter((word) => hard.some((stem) => word.startsWith(stem)))).toEqual([])
  })

  test('every word is as likely as any other: all possible draws together', () => {
    const counts = new Map<string, number>()
    for (let draw = 0; draw < 65_536; draw += 1) {
      for (const word of wordsFromBytes(list, twoBytes(draw))) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    expect(counts.size).toBe(wordListLength)
    expect(new Set(counts.values())).toEqual(new Set([8]))
  })

  test('a draw past the last whole round gives no word', () => {
    expect(wordsFromBytes(list, twoBytes(62_207))).toEqual([list.at(-1)])
    expect(wordsFromBytes(list, twoBytes(62_208))).toEqual([])
  })

  test('as many words as asked for, whatever chance brings', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, count) => {
        const random = seededRandom(seed)
        const words = pickWords(list, (n) => random.bytes(n), count)
        expect(words).toHaveLength(count)
        expect(words.every((word) => list.includes(word))).toBe(true)
      }),
    )
  })

  test('bytes that are all refused are drawn again', () => {
    const sources = [Uint8Array.of(255, 255, 255, 255), Uint8Array.of(0, 0, 0, 1)]
    expect(pickWords(list, () => sources.shift() ?? new Uint8Array(2), 2)).toEqual([list[0], list[1]])
  })
})
