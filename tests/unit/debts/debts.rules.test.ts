import { expect, test } from 'vitest'
import { taxReferenceTail } from '#main/features/debts/debt-reference.rules.ts'
import {
  creditorKindLabel,
  creditorKindLabels,
  ddasKindLabels,
  neutralCreditorLabel,
} from '#main/features/debts/debts.labels.ts'
import {
  creditorKinds,
  ddasKindOf,
  isHealthRelatedCreditor,
  isPrivateLender,
} from '#main/features/debts/debts.rules.ts'

test.each([
  ['1234.56.782.H.46.01', 'tax-office', '…H.46.01'],
  ['1234.56.782.H.46', 'allowances-office', '…H.46'],
  ['123456782H460112', 'tax-office', '…H460112'],
  ['1234 56 782 T 26 0001', 'allowances-office', '…T 26 0001'],
  // A slip of one digit hides the number no better.
  ['1234.56.783.H.46', 'tax-office', '…H.46'],
  ['123456782', 'tax-office', ''],
  ['3012 3456 7820 0112', 'tax-office', '…0112'],
  ['…H.46.01', 'tax-office', '…H.46.01'],
  ['', 'tax-office', ''],
  ['26-118834', 'housing-corporation', '26-118834'],
  ['TC-99120', 'telecom', 'TC-99120'],
  ['123456782', 'duo', ''],
  ['123456783', 'duo', '123456783'],
  ['123456782', 'telecom', '123456782'],
])('of reference %s at %s is kept %s', (reference, kind, kept) => {
  expect(taxReferenceTail(reference, kind)).toBe(kept)
  expect(taxReferenceTail(kept, kind)).toBe(kept)
})

test('every creditor kind has a label and a kind of debt in the national model', () => {
  expect(Object.keys(creditorKindLabels)).toEqual([...creditorKinds])
  expect(
    ['health-insurer', 'cak', 'cjib', 'allowances-office', 'water-company', 'bank', 'from-the-future'].map(
      ddasKindOf,
    ),
  ).toEqual(['care', 'care', 'public', 'public', 'utilities', 'other', 'other'])
  expect(Object.values(ddasKindLabels)).toEqual(['Zorg', 'Publiek', 'Nuts', 'Overig'])
  expect(creditorKindLabel('constructor')).toBe('constructor')
})

test('a care provider speaks of health, a fine does not; family is a private lender', () => {
  expect(creditorKinds.filter(isHealthRelatedCreditor)).toEqual(['care-provider'])
  expect(neutralCreditorLabel).not.toMatch(/zorg/)
  expect(creditorKinds.filter(isPrivateLender)).toEqual(['family-or-friends', 'private-person'])
})
