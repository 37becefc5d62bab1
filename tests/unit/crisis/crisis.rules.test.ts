import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#main/core/calendar-day.ts'
import {
  crisisKindLabels,
  crisisSignalLabels,
  crisisTitle,
  daysLeftLabel,
} from '#main/features/crisis/crisis.labels.ts'
import {
  crisisClocks,
  crisisKinds,
  crisisSignals,
  isStatutory,
  lastUsefulCallDay,
  talkDueOn,
  type CrisisFacts,
} from '#main/features/crisis/crisis.rules.ts'
import { shippedNorms } from '#tests/support/shipped-norms.ts'

const today = '2026-11-20'
const setting = { today, norms: shippedNorms() }
const eviction: CrisisFacts = {
  kind: 'eviction',
  executesOn: '2026-12-08',
  reportedDay: today,
  gemeenteToldDay: null,
}
const water: CrisisFacts = {
  kind: 'water-cut-off',
  executesOn: '2026-11-27',
  reportedDay: '2026-11-13',
  gemeenteToldDay: null,
}

describe('case 1, eviction on Tuesday 8 December', () => {
  test('before the call: 18 days, call today, last useful day Wednesday 2 December', () => {
    expect(crisisClocks(eviction, setting)).toEqual({
      daysLeft: 18,
      lastUsefulCallDay: '2026-12-02',
      lastUsefulCallPassed: false,
      statutory: true,
      reportedDay: today,
      gemeenteToldDay: null,
      talkDueDay: null,
      talkDueIfToldToday: '2026-11-25',
      signals: ['call-today'],
    })
  })

  test('after the call the statutory clock runs and the other one rests', () => {
    const told = crisisClocks({ ...eviction, gemeenteToldDay: today }, setting)
    expect(told).toMatchObject({ talkDueDay: '2026-11-25', signals: [] })
    expect(
      crisisClocks({ ...eviction, gemeenteToldDay: today }, { ...setting, today: '2026-11-25' }).signals,
    ).toEqual(['talk-due-today'])
    expect(
      crisisClocks({ ...eviction, gemeenteToldDay: today }, { ...setting, today: '2026-11-26' }).signals,
    ).toEqual(['talk-overdue'])
    const held = { ...eviction, gemeenteToldDay: today, talkHeldDay: '2026-11-24' }
    expect(crisisClocks(held, { ...setting, today: '2026-11-26' }).signals).toEqual([])
  })

  test.each([
    ['2026-11-21', ['call-overdue']],
    ['2026-12-02', ['call-overdue', 'last-call-day']],
    ['2026-12-03', ['call-overdue', 'last-call-day-passed', 'talk-on-execution-day']],
    ['2026-12-04', ['call-overdue', 'last-call-day-passed', 'talk-after-execution']],
    ['2026-12-08', ['call-overdue', 'last-call-day-passed', 'talk-after-execution', 'execution-today']],
    ['2026-12-09', ['call-overdue', 'last-call-day-passed', 'talk-after-execution', 'execution-passed']],
  ])('nobody called yet on %s', (day, signals) => {
    expect(crisisClocks(eviction, { ...setting, today: day }).signals).toEqual(signals)
  })
})

test('case 6, water on 27 November: told on the 24th, the term ends on the day itself', () => {
  expect(crisisClocks(water, setting)).toMatchObject({
    daysLeft: 7,
    lastUsefulCallDay: '2026-11-23',
    talkDueIfToldToday: '2026-11-25',
    signals: ['call-overdue'],
  })
  expect(
    crisisClocks({ ...water, gemeenteToldDay: '2026-11-24' }, { ...setting, today: '2026-11-24' }),
  ).toMatchObject({
    talkDueDay: '2026-11-27',
    signals: ['talk-on-execution-day'],
  })
})

describe('kinds', () => {
  test('the law names six; CAK, lease and wage seizure are not among them', () => {
    expect(crisisKinds.filter((kind) => isStatutory(kind))).toEqual([
      'eviction',
      'gas-cut-off',
      'electricity-cut-off',
      'heat-cut-off',
      'water-cut-off',
      'health-insurance-cancelled',
    ])
    expect(isStatutory('wage-or-bank-seizure')).toBe(false)
  })

  test('a receiver may add its own, with its own number of days', () => {
    const seizure = { ...eviction, kind: 'wage-or-bank-seizure', gemeenteToldDay: today }
    expect(crisisClocks(seizure, setting)).toMatchObject({ statutory: false, talkDueDay: '2026-12-18' })
    const receiver = { extraCrisisKinds: ['wage-or-bank-seizure'], crisisTalkWorkingDays: 2 }
    expect(crisisClocks(seizure, { ...setting, receiver })).toMatchObject({
      statutory: true,
      talkDueDay: '2026-11-24',
    })
  })

  test('every kind, stage and signal has Dutch words', () => {
    expect(crisisTitle('eviction', 'formal-notice')).toBe('ontruiming van de woning aangezegd')
    expect(crisisTitle('water-cut-off', 'formal-notice')).toBe('afsluiting van water aangekondigd')
    expect(crisisTitle('eviction', 'threat')).toBe('ontruiming van de woning dreigt')
    expect(Object.keys(crisisKindLabels)).toEqual([...crisisKinds])
    expect(Object.keys(crisisSignalLabels)).toEqual([...crisisSignals])
    expect([18, 1, 0, -1, -3].map(daysLeftLabel)).toEqual([
      'over 18 dagen',
      'morgen',
      'vandaag',
      'gisteren',
      '3 dagen geleden',
    ])
    // No blame and no orders in what people read.
    expect(Object.values(crisisSignalLabels).join(' ')).not.toMatch(/fout|moet|te laat/i)
  })
})

describe('what is not known', () => {
  test.each([null, '2026', '2026-12'])('execution on %s counts nothing back', (executesOn) => {
    expect(crisisClocks({ ...eviction, executesOn }, setting)).toMatchObject({
      daysLeft: null,
      lastUsefulCallDay: null,
      lastUsefulCallPassed: false,
      signals: ['call-today'],
    })
  })

  test('beyond the calendar it says so instead of guessing', () => {
    const far = {
      ...eviction,
      executesOn: '2029-03-01',
      gemeenteToldDay: '2028-12-29',
      reportedDay: '2028-12-29',
    }
    const clocks = crisisClocks(far, { ...setting, today: '2028-12-29' })
    expect(clocks).toMatchObject({ talkDueDay: null, lastUsefulCallDay: null })
    expect(clocks.signals).toContain('calendar-not-covered')
  })
})

test('the last useful day is the latest working day whose talk falls before the execution', () => {
  const day = fc.integer({ min: 0, max: 1_300 }).map((count) => addDays('2025-02-01', count))
  fc.assert(
    fc.property(day, (executesOn) => {
      const last = lastUsefulCallDay(executesOn, setting)
      if (last === null) throw new Error('inside the table')
      const talk = talkDueOn(last, 'eviction', setting)
      expect(talk.ok && talk.value < executesOn).toBe(true)
      for (let later = addDays(last, 1); later < executesOn; later = addDays(later, 1)) {
        const due = talkDueOn(later, 'eviction', setting)
        const weekend = due.ok && talk.ok && due.value === talk.value
        expect(weekend || (due.ok && due.value >= executesOn)).toBe(true)
      }
    }),
  )
})
