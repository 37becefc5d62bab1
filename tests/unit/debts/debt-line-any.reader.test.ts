import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDebtLine } from '#main/features/debts/debt-line.reader.ts'

const today = '2026-11-20'

test('a tax number never comes through, wherever it stands in the line', () => {
  const forms = fc.constantFrom(
    '123456782',
    '1234.56.782',
    '123 456 782',
    '1234.56.782.H.46.0112',
    '123456782H460112',
  )
  const who = fc.constantFrom('Belastingdienst', 'Belastingdienst Toeslagen', 'inkomstenbelasting')
  const before = fc.constantFrom('', 'aanslagnr ', 'kenmerk: ', 'bsn ', 'ref. ', ', ')
  fc.assert(
    fc.property(who, before, forms, fc.boolean(), (creditor, label, number, amountFirst) => {
      const text = amountFirst ? `${creditor} € 500 ${label}${number}` : `${creditor} ${label}${number} € 500`
      const { draft } = readDebtLine(text, today)
      expect(draft.amount).toEqual({ kind: 'exact', cents: 50_000 })
      expect(JSON.stringify(draft).replace(/[^\d]/g, '')).not.toContain('123456782')
    }),
  )
})

test('nothing that was typed gets lost: every word is in a field or said by one', () => {
  const words = fc.array(fc.constantFrom('tuin', 'Bep', 'magazijn', 'garage', 'zomer', 'poetsen', 'kast'), {
    maxLength: 5,
  })
  const amounts = fc.constantFrom(
    '12,50',
    '± 40',
    '3x 20',
    '5 + 7 kosten',
    '12.5',
    '600-400',
    '2026',
    '40 per maand',
  )
  fc.assert(
    fc.property(
      words,
      fc.constantFrom('Klarna', 'zus', 'CAK', ''),
      amounts,
      words,
      (before, who, amount, after) => {
        const { draft } = readDebtLine([...before, who, amount, ...after].join(' '), today)
        const kept = `${draft.creditorName} ${draft.collectorName} ${draft.note}`
        for (const word of [...before, ...after, who]) expect(kept).toContain(word)
        if (draft.amount.kind === 'unknown') expect(kept).toContain(amount)
      },
    ),
  )
})

test('no text makes it throw, and none makes it slow', () => {
  const scraps = fc.array(
    fc.constantFrom(
      'via',
      'deurwaarder',
      ',',
      '(',
      ')',
      '12',
      '1.310',
      'ref',
      'nr.',
      '"',
      '+',
      '->',
      '€',
      '2x',
      'Klarna',
      '14-9-2026',
      '-',
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
        expect(readDebtLine(text, today).draft.creditorKind).toBeDefined()
      },
    ),
    { numRuns: 600 },
  )
  const begun = performance.now()
  for (const piece of ['a', '1', 'nr ', '1.', 'via ', '(', 'a-', '2x ', 'ref ', ', ', '1234 ', 'nrnr', 'À']) {
    readDebtLine(piece.repeat(Math.ceil(4_000 / piece.length)), today)
  }
  expect(performance.now() - begun).toBeLessThan(10_000)
})

describe('what a second look at hurried lines brought up', () => {
  const read = (text: string) => readDebtLine(text, today).draft
  test.each([
    ['Eneco 26/554.01 € 40', { reference: '26/554.01', amount: { kind: 'exact', cents: 4_000 } }],
    ['woningcorporatie via deurwaarder 2.431,18 26-118834', { reference: '26-118834', note: '' }],
    ['Odido 010-5550166 € 88', { reference: '' }],
    ['gemeente bijstand terugvordering 1.020,50 cliëntnr 111222333', { reference: '' }],
    [
      'Eneco, via incassobureau Intrum, nu deurwaarder GGN, € 742,60',
      { collectorKind: 'bailiff', collectorName: 'GGN', amount: { kind: 'exact', cents: 74_260 } },
    ],
    ['zus Carmen 2.400', { creditorName: 'zus', note: '', flags: ['informal'] }],
    ['geleend van vriend Piet de Boer 150', { creditorName: 'vriend', note: 'geleend van vriend' }],
    ['ex Ruben 800', { creditorName: 'ex', creditorKind: 'family-or-friends', note: '' }],
    ['oom in Hongarije 300', { creditorName: 'oom in Hongarije' }],
    [
      'Wooncompagnie huurachterstand 2.137,20',
      { creditorName: 'Wooncompagnie', creditorKind: 'housing-corporation' },
    ],
    ['parkeerboete 2x', { creditorName: 'gemeente', creditorKind: 'municipality' }],
    [
      'Infomedics tandarts 612,40',
      { creditorName: 'Infomedics', creditorKind: 'care-provider', note: 'tandarts' },
    ],
    [
      'KvK/zorgverzekeraar -> CAK premie sinds aug (€ 176/mnd)',
      { creditorName: 'CAK', note: 'KvK/zorgverzekeraar, premie sinds aug (€ 176/mnd)' },
    ],
    ['Oasen 212,08 aanmaning 3 nov, afsluiting 25 nov', { letterDay: null, lastContactDay: '2026-11-03' }],
    ['Ziggo 40, 25 nov', { letterDay: null }],
    ['Ziggo 40, brief 25 nov 2025', { letterDay: '2025-11-25' }],
    ['in3 fatbike 3 termijnen van 233', { amount: { kind: 'exact', cents: 69_900 } }],
    [
      'Eneco 3 termijnen à 189, € 742,60',
      { amount: { kind: 'exact', cents: 74_260 }, note: '3 termijnen à 189' },
    ],
    ['bus-lease 3 termijnen 1.287', { amount: { kind: 'exact', cents: 128_700 } }],
    ['CJIB boete 95 (verhoogd naar 190)', { amount: { kind: 'exact', cents: 19_000 } }],
    ['Otto 120 euro en 15 rente', { amount: { kind: 'exact', cents: 13_500 } }],
    ['creditcard tussen 1500 en 2000', { amount: { kind: 'range', fromCents: 150_000, toCents: 200_000 } }],
    ['woningstichting oud adres (Kerkstraat 12) 3.902,44', { note: 'oud adres (Kerkstraat 12)' }],
  ])('"%s"', (text, expected) => {
    expect(read(text)).toMatchObject(expected)
  })
})
