import { describe, expect, test } from 'vitest'
import { readCostLines, readIncomeLines } from '#main/features/money/money-lines.reader.ts'

const today = '2026-11-20'
const amountWords = (amount: { readonly kind: string; readonly cents?: number }): string | number =>
  amount.cents ?? amount.kind
const incomes = (text: string) =>
  readIncomeLines(text, today).map(({ draft }) => [draft.kind, amountWords(draft.amount), draft.description])
const costs = (text: string) =>
  readCostLines(text, today).map(({ draft }) => [draft.kind, amountWords(draft.amount), draft.description])

describe('one typed line that speaks of several kinds', () => {
  test.each([
    [
      'Kindgebonden budget + kinderbijslag komt binnen, weet niet hoeveel',
      [
        ['child-budget', 'unknown', 'komt binnen'],
        ['child-benefit', 'unknown', 'komt binnen'],
      ],
    ],
    [
      'kgb + kinderbijslag + zorgtoeslag weet niet',
      [
        ['child-budget', 'unknown', 'kgb'],
        ['child-benefit', 'unknown', ''],
        ['care-allowance', 'unknown', ''],
      ],
    ],
    [
      'zorgtoeslag en huurtoeslag onbekend',
      [
        ['care-allowance', 'unknown', ''],
        ['rent-allowance', 'unknown', ''],
      ],
    ],
    [
      'zorgtoeslag 127 + huurtoeslag 268,50',
      [
        ['care-allowance', 12_700, ''],
        ['rent-allowance', 26_850, ''],
      ],
    ],
    [
      'baan bij de bakker 900 per 4 weken, kinderbijslag ?',
      [
        ['wage', 90_000, 'baan bij de bakker'],
        ['child-benefit', 'unknown', ''],
      ],
    ],
    [
      'huurtoeslag en zorgtoeslag gestopt in juli',
      [
        ['rent-allowance', 0, ''],
        ['care-allowance', 0, ''],
      ],
    ],
  ])('income "%s"', (text, expected) => {
    expect(incomes(text)).toEqual(expected)
  })

  test('what is doubted about both is asked about both', () => {
    const read = readIncomeLines('huurtoeslag en zorgtoeslag gestopt in juli, weet niet waarom', today)
    expect(read.map(({ draft }) => [draft.stoppedDay, draft.question])).toEqual([
      ['2026-07', 'weet niet waarom'],
      ['2026-07', 'weet niet waarom'],
    ])
  })

  test.each([
    ['kinderbijslag + kindgebonden budget samen 512', 1],
    ['baan in de thuiszorg, 24 uur, netto ongeveer € 1.310 per 4 weken', 1],
    ['werkt 32 uur in een magazijn: € 1.685,40 netto per maand', 1],
    ['AOW 2x 1.023,67', 1],
    ['bijstand gehuwden (gemeente) ± 1.860', 1],
    ['', 1],
    ['+ + + ,', 1],
  ])('income "%s" stays one line', (text, count) => {
    expect(incomes(text)).toHaveLength(count)
  })

  test.each([
    [
      'huur 694,62 en servicekosten 30',
      [
        ['rent', 69_462, ''],
        ['service-costs', 3_000, ''],
      ],
    ],
    [
      'boodschappen 110 per week, roken 40',
      [
        ['groceries', 11_000, 'boodschappen'],
        ['smoking-and-drink', 4_000, 'roken'],
      ],
    ],
    [
      'school en kinderopvang weet niet',
      [
        ['school', 'unknown', 'school'],
        ['childcare', 'unknown', ''],
      ],
    ],
    ['netflix 13,99 + spotify 11,99', [['subscriptions', 2_598, 'netflix 13,99 + spotify 11,99']]],
    ['gas en licht 301', [['energy', 30_100, 'gas en licht']]],
    ['gas, water en licht 241', [['energy', 24_100, 'gas, water en licht']]],
    ['telefoon en internet onbekend', [['phone-internet-tv', 'unknown', 'telefoon en internet']]],
    ['water en energie 200', [['water', 20_000, 'water en energie']]],
  ])('cost "%s"', (text, expected) => {
    expect(costs(text)).toEqual(expected)
  })
})
