import { describe, expect, test } from 'vitest'
import { typeCase, type TypedCase } from '#tests/support/builders/a-case.ts'
import { daan, haben, hendrik, petra, samira, tomasz } from '#tests/support/builders/yardstick-cases.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

const totalsOf = async (typed: TypedCase) => {
  const { api } = await openWholeApp()
  const { caseId } = await typeCase(api, typed)
  const money = must(await api.money.ofCase({ caseId }))
  const debts = must(await api.debts.ofCase({ caseId }))
  return { money, debts }
}

describe('what six conversations add up to, typed line by line', () => {
  test('case 1: two incomes unknown, a stopped one is zero with a question, the letter counts once', async () => {
    const { money, debts } = await totalsOf(samira)
    expect(money.incomeTotal).toMatchObject({ knownCents: 154_617, knownToCents: 154_617, unknownCount: 2 })
    expect(money.costTotal).toMatchObject({ knownCents: 178_469, unknownCount: 0 })
    expect(debts.total).toMatchObject({ knownCents: 487_798, unknownCount: 0 })
    const stopped = money.incomes.find(({ kind }) => kind === 'rent-allowance')
    expect(stopped).toMatchObject({ state: 'stopped', stoppedDay: '2026-07', monthlyCents: 0 })
    expect(stopped?.question).toContain('waarom')
    expect(money.incomes[0]).toMatchObject({ kind: 'wage', monthlyCents: 141_917, amount: { kind: 'about' } })
  })

  test('case 1: what went to the gemeente is without the sister', async () => {
    const { debts } = await totalsOf(samira)
    const free = debts.debts.filter(({ mark }) => mark.sharing === 'may')
    const cents = free.map(({ amount }) => (amount.kind === 'exact' ? amount.cents : 0))
    expect(cents.reduce((sum, each) => sum + each, 0)).toBe(427_798)
  })

  test('case 2: a running loan is a debt and no arrear', async () => {
    const { money, debts } = await totalsOf(daan)
    expect(money.incomeTotal).toMatchObject({ knownCents: 178_340, unknownCount: 0 })
    expect(money.costTotal).toMatchObject({ knownCents: 84_961, unknownCount: 0 })
    expect(debts.total).toMatchObject({ knownCents: 525_137, unknownCount: 0 })
    expect(debts.withoutRunningLoans).toMatchObject({ knownCents: 180_137 })
  })

  test('case 3: the water bill counts once', async () => {
    const { money, debts } = await totalsOf(hendrik)
    expect(money.incomeTotal).toMatchObject({ knownCents: 235_854, unknownCount: 0 })
    expect(debts.total).toMatchObject({ knownCents: 3_810 })
  })

  test('case 4: turnover is no income, złoty stay złoty, the premium is unknown', async () => {
    const { money, debts } = await totalsOf(tomasz)
    expect(money.incomeTotal).toMatchObject({ knownCents: 0, knownToCents: 0 })
    expect(money.costTotal).toMatchObject({ knownCents: 40_000, knownToCents: 60_000 })
    expect(debts.total).toMatchObject({
      knownCents: 904_700,
      unknownCount: 1,
      foreign: [{ currency: 'PLN', minor: 500_000 }],
    })
  })

  test('case 5', async () => {
    const { money, debts } = await totalsOf(petra)
    expect(money.incomeTotal).toMatchObject({ knownCents: 178_911, unknownCount: 0 })
    expect(money.costTotal).toMatchObject({ knownCents: 129_492, unknownCount: 0 })
    expect(debts.total).toMatchObject({ knownCents: 1_133_740, unknownCount: 0 })
  })

  test('case 6: what is informal and what is unknown stands apart', async () => {
    const { money, debts } = await totalsOf(haben)
    expect(money.incomeTotal).toMatchObject({ knownCents: 251_600, unknownCount: 2 })
    expect(debts.total).toMatchObject({ knownCents: 433_777 + 250_000, unknownCount: 2, aboutCount: 1 })
  })
})
