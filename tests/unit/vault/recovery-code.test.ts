import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRecoveryCode, recoveryGroups, sameGroup } from '#main/vault/recovery-code.ts'

const code = fc.uint8Array({ minLength: 20, maxLength: 20 })
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('a code reads back, however it is written down', () => {
  fc.assert(
    fc.property(code, fc.constantFrom(' ', '-', ' - ', ''), fc.boolean(), (bytes, between, small) => {
      const groups = recoveryGroups(bytes)
      expect(groups.map((group) => group.length)).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 2])
      const written = groups.join(between)
      const typed = small
        ? written.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'i')
        : written.replaceAll('1', 'L')
      expect(readRecoveryCode(typed)).toEqual({ ok: true, value: bytes })
    }),
  )
})

test('K5 every single wrong character is detected, at every place', () => {
  fc.assert(
    fc.property(code, (bytes) => {
      const text = recoveryGroups(bytes).join('')
      for (let at = 0; at < text.length; at += 1) {
        for (const other of alphabet) {
          if (other === text[at]) continue
          const slip = text.slice(0, at) + other + text.slice(at + 1)
          expect(readRecoveryCode(slip).ok).toBe(false)
        }
      }
    }),
    { numRuns: 15 },
  )
})

test('K5 two characters that changed places are detected', () => {
  fc.assert(
    fc.property(code, fc.nat(33), fc.nat(33), (bytes, a, b) => {
      const letters = [...recoveryGroups(bytes).join('')]
      const [one, other] = [letters[a] ?? '', letters[b] ?? '']
      fc.pre(one !== other && Math.abs(a - b) === 1)
      letters[a] = other
      letters[b] = one
      expect(readRecoveryCode(letters.join('')).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('a missing or extra character, and characters that do not exist, are detected', () => {
  const text = recoveryGroups(new Uint8Array(20).fill(9)).join('')
  for (const typed of [text.slice(1), `${text}0`, text.replace(/.$/, 'U'), text.replace(/^./, '?'), '']) {
    expect(readRecoveryCode(typed)).toEqual({ ok: false, failure: 'recovery-code-mistyped' })
  }
})

test('typing a group back forgives what people forgive', () => {
  expect(sameGroup(' k0 1z ', 'K01Z')).toBe(true)
  expect(sameGroup('koLz', 'K01Z')).toBe(true)
  expect(sameGroup('k02z', 'K01Z')).toBe(false)
  expect(sameGroup('', 'K01Z')).toBe(false)
})

test('only a code of 160 bits is written out', () => {
  expect(() => recoveryGroups(new Uint8Array(19))).toThrow('20 bytes')
})
