import { describe, expect, test } from 'vitest'
import type { Amount } from '#main/core/money.ts'
import { costKindLabel, costKindLabels, neutralCostLabel } from '#main/features/money/cost.labels.ts'
import { costKinds, groupOfCost, isHealthRelatedCost, leftPerMonth } from '#main/features/money/cost.rules.ts'
import { incomeKindLabel, incomeKindLabels, neutralIncomeLabel } from '#main/features/money/income.labels.ts'
import {
  incomeKinds,
  incomeMonthlyCents,
  incomeTotal,
  isHealthRelatedIncome,
  type IncomeFigures,
} from '#main/features/money/income.rules.ts'
import { addUp } from '#main/core/money.ts'
import { mentionsHealth } from '#main/features/money/health.reader.ts'

const line = (kind: string, amount: Amount, state: IncomeFigures['state'] = 'running'): IncomeFigures => ({
  kind,
  amount,
  period: 'month',
  state,
})
const euros = (amount: number): Amount => ({ kind: 'exact', cents: amount * 100 })

describe('income', () => {
  test('stopped is a known zero, expected and turnover are no income yet', () => {
    const lines = [
      line('wage', euros(1_000)),
      line('rent-allowance', { kind: 'unknown' }, 'stopped'),
      line('tax-refund', euros(50), 'expected'),
      line('turnover', euros(3_000)),
      line('child-budget', { kind: 'unknown' }),
    ]
    expect(incomeTotal(lines)).toMatchObject({ knownCents: 100_000, unknownCount: 1 })
    expect(lines.map(incomeMonthlyCents)).toEqual([100_000, 0, null, null, null])
  })

  test('some kinds speak of health by themselves and have a neutral word', () => {
    expect(incomeKinds.filter(isHealthRelatedIncome)).toEqual(['zw', 'wia', 'wao', 'wajong'])
    expect(neutralIncomeLabel('wajong')).toBe('uitkering UWV')
    expect(neutralIncomeLabel('wage')).toBe('loon')
    expect(costKinds.filter(isHealthRelatedCost)).toEqual(['wmo-contribution', 'own-risk'])
    for (const kind of ['wmo-contribution', 'own-risk']) {
      expect(neutralCostLabel(kind)).not.toMatch(/wmo|zorg|risico/i)
    }
  })
})

describe('costs', () => {
  test('what is left is only said when both sides are complete', () => {
    const known = addUp([line('wage', euros(1_000))])
    const partly = addUp([line('wage', euros(1_000)), line('wage', { kind: 'unknown' })])
    expect(leftPerMonth(known, known)).toBe(0)
    expect(leftPerMonth(partly, known)).toBeNull()
    expect(leftPerMonth(known, partly)).toBeNull()
    const range = addUp([line('other', { kind: 'range', fromCents: 10_000, toCents: 30_000 })])
    expect(leftPerMonth(known, range)).toBe(70_000)
  })

  test('every kind has one group and one label', () => {
    expect(new Set(costKinds).size).toBe(costKinds.length)
    expect(Object.keys(costKindLabels).sort()).toEqual([...costKinds].sort())
    expect(Object.keys(incomeKindLabels).sort()).toEqual([...incomeKinds].sort())
    expect(
      ['rent', 'clothing', 'groceries']
        .map((kind) => costKinds.find((entry) => entry === kind))
        .map((kind) => kind && groupOfCost(kind)),
    ).toEqual(['fixed', 'reserve', 'household'])
    // A code of a newer version, or one that happens to be the name of something else.
    expect([costKindLabel('constructor'), incomeKindLabel('from-the-future')]).toEqual([
      'constructor',
      'from-the-future',
    ])
  })
})

test.each([
  ['Wajong', true],
  ['uitkering WIA sinds 2019', true],
  ['na een beroerte', true],
  ['eigen risico vol door ziekenhuis', true],
  ['licht verstandelijke beperking', true],
  ['loon thuiszorg', false],
  ['zorgtoeslag', false],
  ['zorgverzekering 2 maanden', false],
  ['huur', false],
  ['wiarda', false],
])('"%s" speaks of health: %s', (text, expected) => {
  expect(mentionsHealth(text)).toBe(expected)
})
