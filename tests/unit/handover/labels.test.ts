import { expect, test } from 'vitest'
import { passphraseBytes, spellPassphrase } from '#main/features/handover/handover-passphrase.rules.ts'
import { runsByFace } from '#main/core/printable-letters.ts'

test('a passphrase is twenty characters in groups of four, without letters that read as others', () => {
  const bytes = Uint8Array.from({ length: passphraseBytes }, (_, i) => i * 13)
  const spelled = spellPassphrase(bytes)
  expect(spelled).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/)
  const other = spellPassphrase(bytes.map((byte, i) => (i === 0 ? byte + 1 : byte)))
  expect(other).not.toBe(spelled)
  expect(() => spellPassphrase(new Uint8Array(3))).toThrow()
})

test('letters that one face misses come from the other, and what neither has is named', () => {
  expect(runsByFace('Wiśniewski')).toEqual([{ text: 'Wiśniewski', face: 'body' }])
  expect(runsByFace('Nguyễn')).toEqual([
    { text: 'Nguy', face: 'body' },
    { text: 'ễ', face: 'wider' },
    { text: 'n', face: 'body' },
  ])
  expect(runsByFace('ትግርኛ').map(({ face }) => face)).toEqual(['none'])
  expect(runsByFace('z\u0307ut\u00ado\u200d')).toEqual([{ text: 'żuto', face: 'body' }])
})
