import { describe, expect, it } from 'vitest'
import { volunteerStatusLabels } from '#main/features/volunteers/volunteers.labels.ts'
import { volunteerStatuses } from '#main/features/volunteers/volunteers.rules.ts'
import { expiryState, expiryWhat, isAlarm } from '#renderer/features/volunteers/expiry-words.ts'
import { highestMonth, kilometresIn, yearsBack } from '#renderer/features/volunteers/hours-words.ts'
import { languageList } from '#renderer/features/volunteers/language-words.ts'
import type { ExpiryRow } from '#renderer/features/volunteers/volunteer-data.ts'
import { courseOf, flagText, partOfFlag } from '#renderer/features/volunteers/volunteer-status.ts'

const row: ExpiryRow = {
  volunteerId: 'v1',
  name: 'Rob van der Meer',
  kind: 'certificate',
  about: '',
  day: '2025-11-11',
  monthsToGo: -12,
  state: 'ended',
  runningMatches: 2,
}

describe('what expires', () => {
  it('is an alarm only when a match runs and it is missing or has ended', () => {
    const alarms = (['missing', 'ended', 'soon', 'later'] as const).filter((state) =>
      isAlarm({ ...row, state }),
    )
    expect(alarms).toEqual(['missing', 'ended'])
    expect(isAlarm({ ...row, runningMatches: 0 })).toBe(false)
  })

  it('says in words how long is left, with a picture beside it that differs', () => {
    expect(expiryState(row)).toEqual({ kind: 'attention', words: '12 maanden voorbij' })
    expect(expiryState({ ...row, monthsToGo: 0 })).toEqual({ kind: 'attention', words: 'net voorbij' })
    expect(expiryState({ ...row, state: 'missing', monthsToGo: null, day: null })).toEqual({
      kind: 'attention',
      words: 'ontbreekt',
    })
    expect(expiryState({ ...row, state: 'soon', monthsToGo: 1 })).toEqual({
      kind: 'attention',
      words: '1 maand',
    })
    expect(expiryState({ ...row, state: 'soon', monthsToGo: 0 }).words).toBe('minder dan een maand')
    expect(expiryState({ ...row, state: 'later', monthsToGo: 13 })).toEqual({
      kind: 'done',
      words: '13 maanden',
    })
  })

  it('names the training it is about', () => {
    expect(expiryWhat(row)).toBe('VOG')
    expect(expiryWhat({ ...row, kind: 'training', about: 'basistraining' })).toBe('training: basistraining')
  })
})

describe('the course of a volunteer', () => {
  it.each(volunteerStatuses)('%s stands in its own course, once', (status) => {
    expect(courseOf(status).filter((one) => one === status)).toEqual([status])
    expect(volunteerStatusLabels[status]).not.toBe('')
  })

  it('puts what comes after deployable behind it, and leaves out what somebody never reached', () => {
    expect(courseOf('paused').at(-2)).toBe('deployable')
    expect(courseOf('declined')).not.toContain('deployable')
  })

  it('says why no new match, and where that is mended', () => {
    expect(flagText('certificate-too-old')).toBe('VOG te oud (eigen afspraak)')
    expect(flagText('full')).toBe('geen plek vrij')
    expect(partOfFlag('full')).toBe('koppelingen')
    expect(partOfFlag('paused')).toBe('contact')
    expect(partOfFlag('agreement-not-signed')).toBe('vog')
  })
})

describe('hours and languages', () => {
  it.each([
    ['', 0],
    ['12', 12],
    [' 12 km ', 12],
    ['10000', 10_000],
    ['10001', null],
    ['-3', null],
    ['twaalf', null],
    ['1,5', null],
  ])('reads %j kilometres as %j', (text, kilometres) => {
    expect(kilometresIn(text)).toBe(kilometres)
  })

  it('offers five years, newest first, and the one that is shown', () => {
    expect(yearsBack(2026, 2026)).toEqual([2026, 2025, 2024, 2023, 2022])
    expect(yearsBack(2026, 2019)).toEqual([2026, 2025, 2024, 2023, 2022, 2019])
  })

  it('finds the month with the highest fee', () => {
    const month = { minutes: 0, kilometres: 0, expenseCents: 0 }
    const months = [
      { ...month, month: '2026-03', feeCents: 2_000 },
      { ...month, month: '2026-04', feeCents: 21_500 },
    ]
    expect(highestMonth({ months })).toBe(21_500)
    expect(highestMonth({ months: [] })).toBe(0)
  })

  it('says a level only where it asks for attention', () => {
    const languages = [
      { name: 'Nederlands', level: 'native' as const },
      { name: 'Engels', level: 'basic' as const },
    ]
    expect(languageList(languages)).toBe('Nederlands, Engels (een beetje)')
  })
})
