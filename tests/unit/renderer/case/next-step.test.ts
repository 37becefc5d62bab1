import { describe, expect, it } from 'vitest'
import { caseTexts } from '#renderer/features/case/case.texts.ts'
import { gapsOf } from '#renderer/features/case/case-gaps.ts'
import { nextSteps } from '#renderer/features/case/next-step.ts'
import { aConsent, aCrisis, aHandover, anEmptyCase } from './a-case.ts'

const texts = caseTexts.next
const named = { ...anEmptyCase, resident: { ...anEmptyCase.resident, givenName: 'Samira' } }
const stepsOf = (data: typeof named): readonly string[] => nextSteps(data, 'receiver').map(({ text }) => text)
const copy = {
  id: 'copy',
  kind: 'handover',
  madeAt: '2026-11-20T10:00:00Z',
  sha256: 'ab',
  protected: false,
  destination: 'saved',
} as const

describe('what happens next', () => {
  it('begins with the conversation', () => {
    expect(stepsOf(anEmptyCase)).toEqual([texts.start])
  })

  it('puts the call first in a crisis, whatever else is still to do', () => {
    expect(stepsOf({ ...named, crises: [aCrisis({})] })).toEqual([texts.call, texts.consent])
    const consents = [aConsent({})]
    expect(stepsOf({ ...named, crises: [aCrisis({})], consents })).toEqual([texts.call, texts.make])
  })

  it('asks for no call once the gemeente knows, or when the crisis is over', () => {
    const told = aCrisis({ clocks: { ...aCrisis({}).clocks, gemeenteToldDay: '2026-11-20' } })
    expect(stepsOf({ ...named, crises: [told] })).toEqual([texts.consent])
    expect(stepsOf({ ...named, crises: [aCrisis({ resolvedAt: '2026-11-21T10:00:00Z' })] })).toEqual([
      texts.consent,
    ])
  })

  it('asks again after a withdrawal, and for the receiver that is chosen', () => {
    expect(stepsOf({ ...named, consents: [aConsent({ withdrawnOn: '2026-11-21' })] })).toEqual([
      texts.consent,
    ])
    expect(stepsOf({ ...named, consents: [aConsent({ receiverId: 'other' })] })).toEqual([texts.consent])
  })

  it('goes from the copy to sending, and from sending to waiting', () => {
    const data = { ...named, consents: [aConsent({})] }
    expect(stepsOf({ ...data, handovers: [aHandover({ copies: [copy] })] })).toEqual([texts.send])
    const onlyConfirmed = aHandover({ copies: [{ ...copy, kind: 'confirmation' }] })
    expect(stepsOf({ ...data, handovers: [onlyConfirmed] })).toEqual([texts.make])
    const sent = aHandover({
      state: 'sent',
      sentAt: '2026-11-20T11:00:00Z',
      feedbackDueDay: '2026-12-04',
      copies: [copy],
    })
    expect(stepsOf({ ...data, handovers: [sent] })).toEqual([texts.feedback('4 december 2026')])
  })

  it('keeps silent after a no, until the day that was agreed; a crisis is still named', () => {
    const refused = {
      ...named,
      head: { ...named.head, handoverWish: 'refused' as const, reviewDay: '2027-02-17' },
    }
    expect(stepsOf(refused)).toEqual([texts.refused('17 februari 2027')])
    expect(stepsOf({ ...refused, crises: [aCrisis({})] })[0]).toBe(texts.call)
  })
})

describe('what is missing', () => {
  const gaps = (data: typeof named): readonly string[] => gapsOf(data).map(({ text }) => text)

  it('asks for a name and a number first, and for the day of a crisis before all', () => {
    expect(gaps(anEmptyCase).slice(0, 2)).toEqual([caseTexts.gaps.name, caseTexts.gaps.reach])
    expect(gaps({ ...anEmptyCase, crises: [aCrisis({ executesOn: null })] })[0]).toBe(
      caseTexts.gaps.crisisDate,
    )
  })

  it('asks which debt belongs to the crisis, until one does', () => {
    expect(gaps({ ...named, crises: [aCrisis({})] })).toContain(caseTexts.gaps.crisisDebt)
    expect(gaps({ ...named, crises: [aCrisis({ debtId: 'debt' })] })).not.toContain(caseTexts.gaps.crisisDebt)
  })

  it('takes an alias for a name, and "weet ik niet" for an answer', () => {
    const resident = { ...anEmptyCase.resident, alias: 'Petra J.', guardianship: 'unknown' as const }
    const known = gaps({ ...anEmptyCase, resident })
    expect(known).not.toContain(caseTexts.gaps.name)
    expect(known).not.toContain(caseTexts.gaps.guardianship)
  })
})
