import { describe, expect, it } from 'vitest'
import { toldAndFree } from '#main/core/fact.ts'
import { timelineOf } from '#renderer/features/case/timeline.ts'
import { timelineTexts } from '#renderer/features/case/timeline.texts.ts'
import { aConsent, aCrisis, aHandover, aReceiver, anEmptyCase } from './a-case.ts'

const worry = (id: string, writtenAt: string) =>
  ({ id, kind: 'worry', text: 'x', hidden: false, writtenAt, mark: toldAndFree }) as const

const step = { source: '', nextDay: null }
const sent = { ...step, at: '2026-11-20T12:00:00Z', state: 'sent', day: '2026-11-20' } as const
const heard = {
  ...step,
  at: '2026-11-27T12:00:00Z',
  state: 'received',
  day: '2026-11-23',
  source: 'inwoner',
} as const

describe('the timeline', () => {
  it('tells what happened by day, newest first', () => {
    const days = timelineOf({
      ...anEmptyCase,
      receivers: [aReceiver({})],
      crises: [aCrisis({ resolvedAt: '2026-11-27T10:00:00Z' })],
      consents: [aConsent({ withdrawnOn: '2026-11-26' })],
      handovers: [aHandover({ state: 'sent', steps: [sent, heard], feedbackDueDay: '2026-12-04' })],
    })
    expect(days.map(({ day }) => day)).toEqual([
      '2026-12-04',
      '2026-11-27',
      '2026-11-26',
      '2026-11-23',
      '2026-11-20',
    ])
    expect(days.at(-1)?.events.map(({ text }) => text)).toEqual([
      timelineTexts.step('Lansingerland', 'verstuurd', ''),
      timelineTexts.crisis('ontruiming van de woning aangezegd'),
      timelineTexts.opened('spreekuur'),
      timelineTexts.consent('Lansingerland'),
    ])
  })

  it('makes one event of the remarks of one day', () => {
    const remarks = [
      worry('a', '2026-11-20T09:50:00Z'),
      worry('b', '2026-11-20T09:45:00Z'),
      worry('c', '2026-11-23T09:00:00Z'),
    ]
    const texts = timelineOf({ ...anEmptyCase, remarks }).flatMap(({ events }) =>
      events.map(({ text }) => text),
    )
    expect(texts).toContain(timelineTexts.remarks('zorg', 2))
    expect(texts).toContain(timelineTexts.remarks('zorg', 1))
  })

  it('counts a day by the clock here, not by Greenwich', () => {
    const head = { ...anEmptyCase.head, openedAt: '2026-11-20T23:30:00Z' }
    expect(timelineOf({ ...anEmptyCase, head })[0]?.day).toBe('2026-11-21')
  })
})
