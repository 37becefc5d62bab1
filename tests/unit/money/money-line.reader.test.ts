import { describe, expect, test } from 'vitest'
import { addUp, type Amount } from '#main/core/money.ts'
import { incomeTotal } from '#main/features/money/income.rules.ts'
import { leftPerMonth } from '#main/features/money/cost.rules.ts'
import {
  readCostLine,
  readIncomeLine,
  type CostDraft,
  type IncomeDraft,
} from '#main/features/money/money-line.reader.ts'

const today = '2026-11-20'
const exact = (cents: number): Amount => ({ kind: 'exact', cents })
const about = (cents: number): Amount => ({ kind: 'about', cents })
const unknown: Amount = { kind: 'unknown' }

const income = (text: string): IncomeDraft => readIncomeLine(text, today).draft
const cost = (text: string): CostDraft => readCostLine(text, today).draft

const incomes: readonly (readonly [string, Partial<IncomeDraft>])[] = [
  [
    'baan thuiszorg 24 uur ongeveer 1.310 per 4 weken',
    {
      kind: 'wage',
      description: 'baan thuiszorg 24 uur',
      amount: about(131_000),
      period: 'four-weeks',
      state: 'running',
    },
  ],
  [
    'baan in de thuiszorg, 24 uur, netto ongeveer € 1.310 per 4 weken',
    {
      kind: 'wage',
      description: 'baan in de thuiszorg, 24 uur',
      amount: about(131_000),
      period: 'four-weeks',
    },
  ],
  ['kindgebonden budget onbekend', { kind: 'child-budget', description: '', amount: unknown }],
  [
    'kindgebonden budget komt binnen, weet niet hoeveel',
    { kind: 'child-budget', description: 'komt binnen', amount: unknown, state: 'running' },
  ],
  [
    'huurtoeslag gestopt in juli, weet niet waarom',
    {
      kind: 'rent-allowance',
      description: '',
      amount: exact(0),
      period: 'month',
      state: 'stopped',
      stoppedDay: '2026-07',
      question: 'weet niet waarom',
    },
  ],
  [
    'Huurtoeslag: is gestopt in juli, ze weet niet waarom',
    { state: 'stopped', question: 'ze weet niet waarom' },
  ],
  ['huurtoeslag 268 gestopt in juli', { description: '268', amount: exact(0), stoppedDay: '2026-07' }],
  [
    'WW 1.200 stopt per 1 januari 2027',
    { kind: 'ww', amount: exact(120_000), state: 'running', stoppedDay: '2027-01-01' },
  ],
  [
    'zorgtoeslag 127 p/m',
    { kind: 'care-allowance', description: '', amount: exact(12_700), period: 'month' },
  ],
  [
    'werkt 32 uur in een magazijn: € 1.685,40 netto per maand',
    { kind: 'wage', description: 'werkt 32 uur in een magazijn', amount: exact(168_540) },
  ],
  [
    'zorgtoeslag 98 (klopt dat nog? hij verdient meer dan vorig jaar)',
    { amount: exact(9_800), description: '', question: 'klopt dat nog? hij verdient meer dan vorig jaar' },
  ],
  ['AOW 2x 1.023,67', { kind: 'aow', amount: exact(204_734), description: '2x 1.023,67' }],
  [
    'klein pensioen Hendrik 311,20',
    { kind: 'pension', amount: exact(31_120), description: 'klein pensioen Hendrik' },
  ],
  ['Wajong € 1.394,11 netto/mnd', { kind: 'wajong', amount: exact(139_411), description: '' }],
  ['bijstand gehuwden (gemeente) ± 1.860', { kind: 'participation-benefit', amount: about(186_000) }],
  ['zorgtoeslag 2x 127', { kind: 'care-allowance', amount: exact(25_400) }],
  ['kinderbijslag 281,69 per kwartaal', { kind: 'child-benefit', amount: exact(28_169), period: 'quarter' }],
  ['vakantiegeld mei 900 eenmalig', { kind: 'holiday-pay', amount: exact(90_000), period: 'once' }],
  ['studiefinanciering aangevraagd', { kind: 'student-finance', amount: unknown, state: 'expected' }],
  [
    'omzet wisselt: 2.900 / 1.150 / 0 / 3.300 in jul-okt',
    { kind: 'turnover', amount: { kind: 'range', fromCents: 0, toCents: 330_000 } },
  ],
  ['loon 12.5', { amount: unknown, description: '12.5' }],
  ['loon 1310 bruto', { amount: exact(131_000), description: 'bruto' }],
  ['iets van oma', { kind: 'other', amount: unknown, description: 'iets van oma' }],
  ['', { kind: 'other', amount: unknown, description: '' }],
]

const costs: readonly (readonly [string, Partial<CostDraft>])[] = [
  ['huur 694,62', { group: 'fixed', kind: 'rent', description: '', amount: exact(69_462), period: 'month' }],
  ['energie 214 p/m', { kind: 'energy', amount: exact(21_400), period: 'month' }],
  ['zorgverzekering 158,40', { kind: 'health-insurance', amount: exact(15_840) }],
  [
    'telefoon 2x samen 61',
    { kind: 'phone-internet-tv', amount: exact(6_100), description: 'telefoon 2x samen' },
  ],
  ['bso 180 na toeslag', { kind: 'childcare', amount: exact(18_000), description: 'bso na toeslag' }],
  [
    'boodschappen 110 per week',
    { group: 'household', kind: 'groceries', amount: exact(11_000), period: 'week' },
  ],
  ['Betaalt 250 kostgeld', { kind: 'boarding-money', amount: exact(25_000) }],
  [
    'scooterverzekering 31',
    { kind: 'other-insurance', amount: exact(3_100), description: 'scooterverzekering' },
  ],
  ['sportschool 24,99', { kind: 'subscriptions', amount: exact(2_499) }],
  [
    'vapen/uitgaan "80 in de week ofzo"',
    {
      group: 'household',
      kind: 'smoking-and-drink',
      amount: about(8_000),
      period: 'week',
      description: 'vapen/uitgaan',
    },
  ],
  ['tv/internet 59', { kind: 'phone-internet-tv', amount: exact(5_900) }],
  ['zorg 152,25', { kind: 'health-insurance', amount: exact(15_225) }],
  ['bijdrage Wmo 21', { kind: 'wmo-contribution', amount: exact(2_100) }],
  ['verzekeringen 41,70', { kind: 'other-insurance', amount: exact(4_170) }],
  [
    'stuurt 400-600 per maand',
    { kind: 'family-support', amount: { kind: 'range', fromCents: 40_000, toCents: 60_000 } },
  ],
  ['gemeentebelasting 540 per jaar', { kind: 'municipal-taxes', amount: exact(54_000), period: 'year' }],
  ['kleding 30', { group: 'reserve', kind: 'clothing', amount: exact(3_000) }],
  ['huur 2026 694,62', { kind: 'rent', amount: exact(69_462), description: '2026' }],
  [
    'netflix 13,99 + spotify 11,99',
    { kind: 'subscriptions', amount: exact(2_598), description: 'netflix 13,99 + spotify 11,99' },
  ],
  ['internet+tv 45,00', { kind: 'phone-internet-tv', amount: exact(4_500) }],
  [
    'sigaretten 10 per dag',
    { kind: 'smoking-and-drink', amount: unknown, description: 'sigaretten 10 per dag' },
  ],
  ['postzegels 5', { group: 'fixed', kind: 'other-fixed', description: 'postzegels' }],
]

describe('a line as a hurried volunteer types it', () => {
  test.each(incomes)('income "%s"', (text, expected) => {
    expect(income(text)).toMatchObject(expected)
  })

  test.each(costs)('costs "%s"', (text, expected) => {
    expect(cost(text)).toMatchObject(expected)
  })

  test.each([
    ['kinderbijslag', [{ field: 'amount', code: 'amount-missing' }]],
    ['iets 40', [{ field: 'kind', code: 'kind-unknown' }]],
    ['loon 2026', [{ field: 'amount', code: 'amount-may-be-year' }]],
    ['loon 12.5', [{ field: 'amount', code: 'amount-ambiguous' }]],
    ['loon 1310 bruto', [{ field: 'amount', code: 'amount-is-gross' }]],
    ['kindgebonden budget + kinderbijslag onbekend', [{ field: 'kind', code: 'several-kinds' }]],
    ['loon 900, bsn 123456782', [{ field: 'description', code: 'sensitive-number' }]],
    ['huurtoeslag gestopt', []],
  ])('says what to look at again in "%s"', (text, problems) => {
    expect(readIncomeLine(text, today).problems).toEqual(problems)
  })
})

describe('the yardstick, from typed lines to totals', () => {
  const totals = (incomeLines: string[], costLines: string[]) => {
    const incomeSum = incomeTotal(incomeLines.map(income))
    const costSum = addUp(costLines.map(cost))
    return { income: incomeSum, costs: costSum, left: leftPerMonth(incomeSum, costSum) }
  }

  test('case 1: income 1,546.17 and two unknown, costs 1,784.69, nothing said about what is left', () => {
    const sums = totals(
      [
        'baan thuiszorg 24 uur ongeveer 1.310 per 4 weken',
        'kindgebonden budget komt binnen, weet niet hoeveel',
        'kinderbijslag onbekend',
        'huurtoeslag gestopt in juli, weet niet waarom',
        'zorgtoeslag 127 p/m',
      ],
      [
        'huur 694,62',
        'energie 214 p/m',
        'zorgverzekering 158,40',
        'telefoon 2x samen 61',
        'bso 180 na toeslag',
        'boodschappen 110 per week',
      ],
    )
    expect(sums.income).toMatchObject({ knownCents: 154_617, unknownCount: 2 })
    expect(sums.costs).toMatchObject({ knownCents: 178_469, unknownCount: 0 })
    expect(sums.left).toBeNull()
  })

  test('case 2: income 1,783.40, costs 849.61', () => {
    const sums = totals(
      ['werkt 32 uur in een magazijn: € 1.685,40 netto per maand', 'zorgtoeslag 98 (klopt dat nog?)'],
      [
        'Betaalt 250 kostgeld',
        'zorgverzekering 149,95',
        'telefoon 47',
        'scooterverzekering 31',
        'sportschool 24,99',
        'vapen/uitgaan "80 in de week ofzo"',
      ],
    )
    expect(sums.income).toMatchObject({ knownCents: 178_340, unknownCount: 0 })
    expect(sums.costs).toMatchObject({ knownCents: 84_961, aboutCount: 1 })
  })

  test('case 3: income 2,358.54', () => {
    expect(totals(['AOW 2x 1.023,67', 'klein pensioen Hendrik 311,20'], []).income.knownCents).toBe(235_854)
  })

  test('case 4: turnover is no income', () => {
    const { income: sum } = totals(['Omzet wisselt: 2.900 / 1.150 / 0 / 3.300 in jul-okt'], [])
    expect(sum).toMatchObject({ knownCents: 0, knownToCents: 0, unknownCount: 0 })
  })

  test('case 5: income 1,789.11, costs 1,294.92, left 494.19', () => {
    const sums = totals(
      ['Wajong € 1.394,11 netto/mnd', 'zorgtoeslag 127', 'huurtoeslag 268'],
      [
        'Huur 588,30',
        'energie 139',
        'water 12',
        'verzekeringen 41,70',
        'tv/internet 59',
        'zorg 152,25',
        'boodschappen 65/week',
        'bijdrage Wmo 21',
      ],
    )
    expect([sums.income.knownCents, sums.costs.knownCents, sums.left]).toEqual([178_911, 129_492, 49_419])
  })

  test('case 6: income about 2,516 and two unknown', () => {
    const { income: sum } = totals(
      [
        'bijstand gehuwden (gemeente) ± 1.860',
        'kinderbijslag',
        'kindgebonden budget',
        'huurtoeslag 402',
        'zorgtoeslag 2x 127',
      ],
      ['Huur 781', 'Energie 265'],
    )
    expect(sum).toMatchObject({ knownCents: 251_600, aboutCount: 1, unknownCount: 2 })
  })
})

describe('amounts and words around them', () => {
  test.each([
    ['werkt bij kas, 11,5 uur, 210 p.w. netto', { description: 'werkt bij kas, 11,5 uur', period: 'week' }],
    ['WAO-hiaat pensioen 88,20', { kind: 'pension', description: 'WAO-hiaat pensioen' }],
    ['loon tussen 600 en 1100 per maand', { amount: { kind: 'range', fromCents: 60_000, toCents: 110_000 } }],
  ] satisfies [string, Partial<IncomeDraft>][])('income "%s"', (text, expected) => {
    expect(income(text)).toMatchObject(expected)
  })
  test.each([
    ['energie ?', { kind: 'energy', description: '', amount: unknown }],
    ['eigen risico 385 in 10 termijnen van 38,50', { kind: 'own-risk', amount: exact(3_850) }],
    ['GWL 241', { kind: 'energy', description: 'GWL' }],
    ['Basic-Fit 12,50 per 4 weken', { kind: 'subscriptions', period: 'four-weeks' }],
    ['apotheek 14,50', { kind: 'own-risk', amount: exact(1_450) }],
  ] satisfies [string, Partial<CostDraft>][])('cost "%s"', (text, expected) => {
    expect(cost(text)).toMatchObject(expected)
  })
})
