import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  looksLikeBsn,
  looksLikeIban,
  maskFindings,
  sensitiveNumbersIn,
} from '#main/core/sensitive-numbers.ts'

const found = (text: string): string[] =>
  sensitiveNumbersIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('numbers that may not be kept', () => {
  test.each([
    ['bsn 123456782', ['bsn 123456782']],
    ['haar nummer is 123456782.', ['bsn 123456782']],
    ['1234.56.782', ['bsn 1234.56.782']],
    ['123 456 782 en NL91 ABNA 0417 1643 00 van haar', ['bsn 123 456 782', 'iban NL91 ABNA 0417 1643 00']],
    ['€ 500 123 456 782', ['bsn 123 456 782']],
    ['BSN: 123456789', ['bsn 123456789']],
    ['burgerservicenummer is 12345678', ['bsn 12345678']],
    ['nl91abna0417164300', ['iban nl91abna0417164300']],
    ['BE71 0961 2345 6769', ['iban BE71 0961 2345 6769']],
    ['wachtwoord: Zomer2026!', ['secret Zomer2026!']],
    ['pincode 4821', ['secret 4821']],
    ['DigiD-wachtwoord is Poes12', ['secret Poes12']],
  ])('"%s"', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    'Geen DigiD-app, DigiD werkt verder goed',
    'wachtwoord vergeten',
    '06-12345601 en 010-5550105',
    'dossiernr. 26-118834, ref TC-99120',
    'geb. 3-2-1992, 12-07-2004',
    '€ 123.456.782,00',
    'NL91 ABNA 0417 1643 01',
    'klantnummer 1234567820',
    '000000000',
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([])
  })

  test('masking covers the finding and keeps every other sign in its place', () => {
    expect(maskFindings('bsn 1234.56.782, ref 12')).toBe('bsn ••••.••.•••, ref 12')
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ maxLength: 20 }),
        (before, after) => {
          const text = `${before} 123456782 ${after}`
          const masked = maskFindings(text)
          expect(masked).toHaveLength(text.length)
          expect(masked).not.toContain('123456782')
          expect(sensitiveNumbersIn(masked).filter(({ kind }) => kind === 'bsn')).toEqual([])
        },
      ),
    )
  })

  test('the tests themselves', () => {
    expect([looksLikeBsn('123456782'), looksLikeBsn('123456783'), looksLikeBsn('12345678')]).toEqual([
      true,
      false,
      false,
    ])
    expect([looksLikeIban('NL91 ABNA 0417 1643 00'), looksLikeIban('XX91ABNA0417164300')]).toEqual([
      true,
      false,
    ])
  })
})
