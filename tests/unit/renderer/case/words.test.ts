import { describe, expect, it } from 'vitest'
import { toldAndFree } from '#main/core/fact.ts'
import { creditorWords } from '#renderer/features/case/debt-words.ts'
import { amountAsTyped, derivedMonthly } from '#renderer/features/case/money-words.ts'
import { bestPointsFirst, callName, fullName, headingName } from '#renderer/features/case/resident-words.ts'
import { readAmount } from '#main/core/money-reader.ts'
import { exactly, unknownAmount, type Amount } from '#main/core/money.ts'
import { aDebt, anEmptyCase } from './a-case.ts'

const point = (changes: object) => ({
  id: 'p',
  person: '',
  channel: 'phone' as const,
  value: '06-12345601',
  safe: null,
  notWhen: '',
  preferred: false,
  mark: toldAndFree,
  ...changes,
})

describe('names', () => {
  const resident = { ...anEmptyCase.resident, givenName: 'Petra', familyName: 'Jansen' }
  it('shows the alias to who looks along, and the name inside', () => {
    const known = { ...resident, alias: 'Petra J.' }
    expect([headingName(known), fullName(known), callName(known)]).toEqual([
      'Petra J.',
      'Petra Jansen',
      'Petra J.',
    ])
    expect(callName(resident)).toBe('Petra')
    expect(fullName({ ...anEmptyCase.resident, alias: 'Petra J.' })).toBe('Petra J.')
  })
})

describe('how to reach somebody', () => {
  it('puts what is preferred first, then what is safe; never what is unsafe before what is not asked', () => {
    const points = [
      point({ id: 'unsafe', safe: 'no' }),
      point({ id: 'asked', safe: null }),
      point({ id: 'safe', safe: 'yes' }),
      point({ id: 'empty', value: '' }),
      point({ id: 'preferred', safe: 'yes', preferred: true }),
    ]
    expect(bestPointsFirst(points).map(({ id }) => id)).toEqual(['preferred', 'safe', 'asked', 'unsafe'])
  })
})

describe('money in words', () => {
  it.each<Amount>([
    exactly(131_000),
    { kind: 'about', cents: 131_050 },
    { kind: 'range', fromCents: 40_000, toCents: 60_000 },
    unknownAmount,
  ])('an amount in its field reads back as the same amount: %o', (amount) => {
    const read = readAmount(amountAsTyped({ amount }))
    expect(read.ok ? read.value.amount : read).toEqual(amount)
  })

  it('shows a monthly amount only where somebody worked it out', () => {
    expect(derivedMonthly({ amount: exactly(131_000), period: 'four-weeks' })).toBe('€ 1.419,17')
    expect(derivedMonthly({ amount: exactly(131_000), period: 'month' })).toBeNull()
    expect(derivedMonthly({ amount: unknownAmount, period: 'week' })).toBeNull()
  })
})

describe('creditors', () => {
  it('names who collects, by name or by kind', () => {
    expect(creditorWords(aDebt({}))).toBe('woningcorporatie via deurwaarder')
    expect(creditorWords(aDebt({ collectorName: 'Jansen en Zn' }))).toBe('woningcorporatie via Jansen en Zn')
    expect(creditorWords(aDebt({ creditorName: '', collectorKind: 'none' }))).toBe('schuldeiser nog onbekend')
  })
})
