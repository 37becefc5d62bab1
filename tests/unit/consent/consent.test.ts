import { expect, test } from 'vitest'
import {
  answerFor,
  baseParts,
  blockOf,
  consentForms,
  currentConsent,
  isPart,
  remarkPart,
  type ConsentFacts,
} from '#main/features/consent/consent.rules.ts'
import { consentWith } from '#tests/unit/handover/support/facts.ts'

const given = consentWith({ income: 'yes', debts: 'no', crisis: 'no' })

test('base parts go with agreeing, unless refused by name; the others need their own yes', () => {
  expect(baseParts.filter((part) => answerFor(given, part) !== 'yes')).toEqual(['crisis'])
  expect(answerFor(given, 'income')).toBe('yes')
  expect(answerFor(given, 'debts')).toBe('no')
  expect(answerFor(given, 'strengths')).toBeNull()
  expect(answerFor(given, remarkPart('x'))).toBeNull()
})

test.each<[ConsentFacts | null, string | null, boolean, string | null]>([
  [null, null, false, 'consent-missing'],
  [null, 'refused', false, 'consent-refused'],
  [given, 'refused', false, 'consent-refused'],
  [given, 'agreed', false, null],
  [given, null, true, null],
  [given, 'not-now', false, null],
  [{ ...given, withdrawnOn: '2026-11-20' }, 'agreed', false, 'consent-withdrawn'],
  [{ ...given, withdrawnOn: '2026-11-20', form: 'oral' }, 'agreed', true, 'consent-withdrawn'],
  [{ ...given, form: 'oral' }, 'agreed', false, null],
  [{ ...given, form: 'oral' }, 'agreed', true, 'signature-required'],
  [{ ...given, form: 'oral-with-witness' }, 'agreed', true, 'signature-required'],
])('what blocks: %#', (consent, wish, signatureRequired, expected) => {
  expect(blockOf(consent, wish, signatureRequired)).toBe(expected)
})

test('nothing but consent blocks, in whatever form it was given', () => {
  for (const form of consentForms)
    expect(blockOf({ ...given, form, interpreter: 'other-adult' }, null, false)).toBeNull()
})

test('the standing consent counts, else the last one that was withdrawn', () => {
  const gone = { ...given, withdrawnOn: '2026-11-01' }
  const later = { ...given, withdrawnOn: '2026-11-10' }
  expect(currentConsent([gone, given])).toBe(given)
  expect(currentConsent([given, gone])).toBe(given)
  expect(currentConsent([gone, later])).toBe(later)
  expect(currentConsent([])).toBeNull()
})

test('only names that a part can have are parts', () => {
  expect(['income', 'identity-sheet', 'remark:1', 'contact:1', 'crisis'].every(isPart)).toBe(true)
  expect(['', 'Income', 'remark:', 'everything'].some(isPart)).toBe(false)
})
