import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breachAdvice, type AdviceFacts } from '#main/features/breaches/breach-advice.rules.ts'
import { breachData, breachKinds, breachPeople } from '#main/features/breaches/breaches.rules.ts'

const known = fc.constantFrom('yes', 'no', 'unknown', null)
const facts: fc.Arbitrary<AdviceFacts> = fc.record({
  kind: fc.constantFrom(...breachKinds),
  peopleCount: fc.option(fc.nat(200)),
  peopleKinds: fc.subarray([...breachPeople]),
  dataKinds: fc.subarray([...breachData]),
  encrypted: known,
  keyKnown: known,
  recovered: known,
  late: fc.boolean(),
})
const laptop: AdviceFacts = {
  kind: 'lost-device',
  peopleCount: 40,
  peopleKinds: ['residents'],
  dataKinds: ['financial', 'health'],
  encrypted: 'yes',
  keyKnown: 'no',
  recovered: 'no',
  late: false,
}
const reasonsOf = (given: AdviceFacts) => breachAdvice(given).reasons.map(({ reason }) => reason)

describe('F39 what is to be weighed', () => {
  test('a lost laptop with an encrypted vault and nobody who knows the passphrase is likely not reported', () => {
    expect(breachAdvice(laptop)).toMatchObject({
      report: 'consider-not-reporting',
      inform: 'consider-not-informing',
      open: [],
    })
    expect(breachAdvice(laptop).reasons[0]).toEqual({
      reason: 'encrypted-key-safe',
      pull: 'do-not-report',
      article: '34(3)(a)',
    })
  })

  test('the same laptop with the passphrase on a note asks for both', () => {
    const advice = breachAdvice({ ...laptop, keyKnown: 'yes' })
    expect(advice).toMatchObject({ report: 'consider-reporting', inform: 'consider-informing' })
    expect(reasonsOf({ ...laptop, keyKnown: 'yes' })).toEqual([
      'encrypted-key-known',
      'special-data',
      'financial-data',
      'vulnerable-people',
      'many-people',
    ])
  })

  test('a sheet of paper that came back unread is likely not reported, one on the internet is', () => {
    const paper = { ...laptop, kind: 'lost-paper', recovered: 'yes' } as const
    expect(breachAdvice(paper).report).toBe('consider-not-reporting')
    expect(breachAdvice({ ...paper, kind: 'published' }).report).toBe('consider-reporting')
    expect(reasonsOf({ ...paper, recovered: 'no' })).toContain('not-encrypted')
  })

  test('while hardly anything is known it asks first', () => {
    const nothing = {
      ...laptop,
      peopleCount: null,
      peopleKinds: [],
      dataKinds: [],
      encrypted: null,
      keyKnown: null,
      recovered: null,
    } as const
    expect(breachAdvice(nothing)).toMatchObject({
      report: 'ask-first',
      inform: 'ask-first',
      open: ['encrypted', 'recovered', 'people', 'data'],
    })
  })

  test('late is said, and changes no advice', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const [inTime, late] = [
          breachAdvice({ ...given, late: false }),
          breachAdvice({ ...given, late: true }),
        ]
        expect(late.reasons.map(({ reason }) => reason)).toContain('late')
        expect({ ...late, reasons: [] }).toEqual({ ...inTime, reasons: [] })
      }),
    )
  })
})

describe('whatever the facts', () => {
  test('not reporting is only weighed with a reason that the data reached nobody', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { report, inform, reasons } = breachAdvice(given)
        const safe = reasons.some(({ pull }) => pull === 'do-not-report')
        if (report === 'consider-not-reporting') expect(safe).toBe(true)
        if (!safe) expect(report).not.toBe('consider-not-reporting')
        // Telling people follows from a high risk; then it is reported as well.
        if (inform === 'consider-informing') expect(report).toBe('consider-reporting')
        if (report === 'consider-not-reporting') expect(inform).toBe('consider-not-informing')
      }),
    )
  })

  test('more that can hurt never makes it lighter', () => {
    const weight = { 'consider-not-reporting': 0, 'ask-first': 1, 'consider-reporting': 2 }
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom('financial', 'health', 'passwords', 'hidden-address'),
        (given, more) => {
          const worse: AdviceFacts = { ...given, dataKinds: [...new Set([...given.dataKinds, more])] }
          expect(weight[breachAdvice(worse).report]).toBeGreaterThanOrEqual(
            weight[breachAdvice(given).report],
          )
        },
      ),
    )
  })

  test('every reason has an article, and none is said twice', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { reasons } = breachAdvice(given)
        expect(new Set(reasons.map(({ reason }) => reason)).size).toBe(reasons.length)
        for (const { article } of reasons) expect(article).toMatch(/^3[34]\(\d\)(\([a-c]\))?$/)
      }),
    )
  })
})
