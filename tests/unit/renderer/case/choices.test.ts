import { describe, expect, it } from 'vitest'
import { stayWords } from '#main/features/handover/handover.labels.ts'
import { proposedTie } from '#renderer/features/case/proposed-tie.ts'
import { suggestReceiver } from '#renderer/features/case/receiver-choice.ts'
import { repairPlace } from '#renderer/features/case/repair-place.ts'
import { saysStaysHere } from '#renderer/features/case/stays-here.ts'
import { aConsent, aCrisis, aDebt, aReceiver } from './a-case.ts'

const none = { consents: [], handovers: [] }
const living = { municipality: 'Lansingerland', place: 'Berkel en Rodenrijs' }

describe('the receiver to begin with', () => {
  const desk = aReceiver({ id: 'desk', name: 'Lansingerland, loket voor ondernemers', complete: false })
  const usual = aReceiver({ id: 'usual' })
  const other = aReceiver({ id: 'other', name: 'Pijnmeer', municipality: 'Pijnmeer' })

  it('is the complete one of the gemeente where somebody lives', () => {
    expect(suggestReceiver([desk, other, usual], living, none)?.id).toBe('usual')
    expect(suggestReceiver([other, usual], { municipality: ' lansingerland ', place: '' }, none)?.id).toBe(
      'usual',
    )
    expect(suggestReceiver([other, usual], { municipality: '', place: 'Pijnmeer' }, none)?.id).toBe('other')
  })

  it('is the one that consent was given for before', () => {
    const consents = [aConsent({ receiverId: 'other' })]
    expect(suggestReceiver([usual, other], living, { ...none, consents })?.id).toBe('other')
  })

  it('is the only one there is; with more and none of them near, a person chooses', () => {
    const elsewhere = { municipality: '', place: '' }
    expect(suggestReceiver([other], elsewhere, none)?.id).toBe('other')
    expect(suggestReceiver([other, usual], elsewhere, none)).toBeNull()
    expect(suggestReceiver([], living, none)).toBeNull()
  })
})

describe('the debt that would belong to a crisis', () => {
  it('is the landlord for an eviction, and nobody for a kind without a usual creditor', () => {
    const debts = [aDebt({ id: 'power', creditorKind: 'energy-supplier' }), aDebt({ id: 'rent' })]
    expect(proposedTie([aCrisis({})], debts)?.debt.id).toBe('rent')
    expect(proposedTie([aCrisis({ kind: 'electricity-cut-off' })], debts)?.debt.id).toBe('power')
    expect(proposedTie([aCrisis({ kind: 'other' })], debts)).toBeNull()
  })

  it('is not asked again once a debt is tied or the crisis is over', () => {
    expect(proposedTie([aCrisis({ debtId: 'rent' })], [aDebt({ id: 'rent' })])).toBeNull()
    expect(proposedTie([aCrisis({ resolvedAt: '2026-11-21T10:00:00Z' })], [aDebt({})])).toBeNull()
  })
})

describe('a line that says itself that it stays here', () => {
  it.each([
    'leen van zus € 600, niet op papier',
    'huisarts weet het, NIET doorgeven',
    'in vertrouwen gezegd',
    'mag niet mee',
  ])('%s', (line) => expect(saysStaysHere(line)).toBe(true))
  it.each([
    'slaapt niet',
    'niet alle post is open',
    'papieren liggen bij de gemeente',
    'geheimzinnig gedaan over de post',
  ])('not: %s', (line) => expect(saysStaysHere(line)).toBe(false))
})

describe('where a fact that stays can be changed', () => {
  it('leads to the answer, or to the list that it stands in', () => {
    expect(repairPlace({ what: 'slaapt niet', why: 'answered-no' }).part).toBe('toestemming')
    expect(repairPlace({ what: stayWords.debt('zus'), why: 'never' }).part).toBe('schulden')
    expect(repairPlace({ what: stayWords.income('Wajong'), why: 'health' }).part).toBe('geld')
    expect(repairPlace({ what: stayWords.cost('huur'), why: 'never' })).toEqual({
      part: 'geld',
      place: 'costs',
    })
    expect(repairPlace({ what: 'telefoonnummer', why: 'unsafe' })).toEqual({
      part: 'gesprek',
      place: 'reach-safe',
    })
  })
})
