import { expect, test } from 'vitest'
import {
  canFollow,
  handoverStates,
  isClosed,
  isOpenForChange,
  referenceOf,
  statesAfter,
  type HandoverState,
} from '#main/features/handover/handover.rules.ts'

const table: Readonly<Record<HandoverState, string>> = {
  draft: 'agreed',
  agreed: 'draft sent',
  sent: 'received first-talk-planned joint-talk-held admitted refused not-come-about threatens-to-fail withdrawn',
  received: 'first-talk-planned joint-talk-held admitted refused not-come-about threatens-to-fail withdrawn',
  'first-talk-planned':
    'first-talk-planned joint-talk-held admitted refused not-come-about threatens-to-fail withdrawn',
  'joint-talk-held': 'admitted refused not-come-about threatens-to-fail withdrawn',
  admitted: 'completed not-come-about threatens-to-fail withdrawn',
  refused: 'completed threatens-to-fail withdrawn',
  'not-come-about': 'completed threatens-to-fail withdrawn',
  completed: '',
  'threatens-to-fail':
    'received first-talk-planned joint-talk-held admitted refused not-come-about withdrawn',
  withdrawn: '',
}

test.each(handoverStates)('from %s to what the table says and to nothing else', (from) => {
  const expected = table[from].split(' ').filter((state) => state !== '')
  expect(handoverStates.filter((to) => canFollow(from, to))).toEqual(
    handoverStates.filter((to) => expected.includes(to)),
  )
  expect([...statesAfter(from)].toSorted()).toEqual(expected.toSorted())
})

test('any state after sending can threaten to fail or be withdrawn, until it is over', () => {
  const after = handoverStates.filter((state) => !isOpenForChange(state) && !isClosed(state))
  for (const state of after) {
    expect(canFollow(state, 'withdrawn')).toBe(true)
    if (state !== 'threatens-to-fail') expect(canFollow(state, 'threatens-to-fail')).toBe(true)
  }
})

test('only a draft can still change; only completed and withdrawn are over', () => {
  expect(handoverStates.filter(isOpenForChange)).toEqual(['draft', 'agreed'])
  expect(handoverStates.filter(isClosed)).toEqual(['completed', 'withdrawn'])
})

test('a reference is the case number and the next number', () => {
  expect(referenceOf('2026-0001', 0)).toBe('2026-0001-1')
  expect(referenceOf('2026-0001', 2)).toBe('2026-0001-3')
})
