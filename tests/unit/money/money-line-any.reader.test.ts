import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCostLine, readIncomeLine } from '#main/features/money/money-line.reader.ts'

const today = '2026-11-20'

test('nothing that was typed gets lost: every word is in a field or said by one', () => {
  const words = fc.array(fc.constantFrom('tante', 'Bep', 'magazijn', 'garage', 'zomer', 'poetsen', 'kast'), {
    maxLength: 6,
  })
  const amounts = fc.constantFrom(
    '',
    '12,50',
    '1.310 per week',
    '± 40',
    '3x 20',
    '5 / 7',
    '12.5',
    '600-400',
    '40 bruto',
    '2026',
  )
  fc.assert(
    fc.property(words, amounts, words, (before, amount, after) => {
      const text = [...before, amount, ...after].join(' ')
      const { draft } = readIncomeLine(text, today)
      const kept = `${draft.description} ${draft.question}`
      for (const word of [...before, ...after]) expect(kept).toContain(word)
      if (draft.amount.kind === 'unknown' && amount !== '') expect(kept).toContain(amount)
      const { draft: costDraft } = readCostLine(text, today)
      for (const word of [...before, ...after]) expect(costDraft.description).toContain(word)
    }),
  )
})

test('no text makes it throw', () => {
  const scraps = fc.array(
    fc.constantFrom(
      'huur',
      ' ',
      ',',
      '(',
      ')',
      '12',
      '1.310',
      'gestopt',
      'in juli',
      '"',
      '+',
      '?',
      'per',
      '4',
      'weken',
      '€',
      '2x',
    ),
    { maxLength: 25 },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        scraps.map((parts) => parts.join(' ')),
      ),
      (text) => {
        expect(readIncomeLine(text, today).draft.period).toBeDefined()
        expect(readCostLine(text, today).draft.period).toBeDefined()
      },
    ),
    { numRuns: 600 },
  )
})
