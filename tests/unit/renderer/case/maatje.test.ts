import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endReasonLabels } from '#main/features/matches/matches.labels.ts'

import { matchesContract } from '#main/features/matches/matches.contract.ts'
import { waitingListContract } from '#main/features/waiting-list/waiting-list.contract.ts'
import { caseTexts } from '#renderer/features/case/case.texts.ts'
import { minutesIn } from '#renderer/features/case/contact-people.ts'
import { maatjeTexts } from '#renderer/features/case/maatje.texts.ts'
import { courseSteps, passedSteps, stepOf } from '#renderer/features/case/match-data.ts'
import { matchTexts } from '#renderer/features/case/match.texts.ts'
import { maatjeSteps } from '#renderer/features/case/next-maatje-step.ts'
import { askedPieces, groupWords } from '#renderer/features/case/request-words.ts'
import { timelineOf } from '#renderer/features/case/timeline.ts'
import { aMatch, anEmptyCase, aRequest } from './a-case.ts'

const steps = (...states: readonly ('proposed' | 'introduction' | 'active' | 'paused' | 'ended')[]) =>
  states.map((state, at) => ({ at: `2026-11-20T1${at}:00:00Z`, by: 'Joke', state, reason: '' }))
const wordsOf = (changes: Parameters<typeof aRequest>[0]) =>
  askedPieces(aRequest(changes)).map(({ text, fixed }) => (fixed ? `${text}!` : text))

describe('where a match stands', () => {
  it('a click comes between the introduction and the start, and was passed once they began', () => {
    const met = aMatch({ state: 'introduction', steps: steps('proposed', 'introduction') })
    expect(stepOf(met)).toBe('introduction')
    const said = { ...met, residentClick: 'yes' } as const
    expect(stepOf(said)).toBe('click')
    expect(passedSteps(said)).toEqual(['proposed', 'introduction'])
    const began = aMatch({
      state: 'active',
      startedDay: '2026-11-20',
      steps: steps('proposed', 'introduction', 'active'),
    })
    expect(passedSteps(began)).toEqual(['proposed', 'introduction', 'click'])
  })

  it('one that ended in the middle shows how far the two came, and no further', () => {
    const ended = aMatch({ state: 'ended', steps: steps('proposed', 'introduction', 'ended') })
    expect(passedSteps(ended)).toEqual(['proposed', 'introduction'])
    expect(passedSteps(aMatch({ state: 'ended', steps: steps('proposed', 'ended') }))).toEqual(['proposed'])
  })

  it('never stands where it also passed', () => {
    const states = fc.constantFrom('proposed', 'introduction', 'active', 'paused', 'ended')
    fc.assert(
      fc.property(states, fc.array(states), fc.boolean(), (state, before, began) => {
        const match = aMatch({ state, steps: steps(...before), startedDay: began ? '2026-11-20' : null })
        expect(passedSteps(match)).not.toContain(stepOf(match))
        expect(courseSteps).toContain(stepOf(match))
      }),
    )
  })
})

describe('what a maatje waits for', () => {
  const texts = caseTexts.next
  const saying = (parts: Partial<typeof anEmptyCase>) =>
    maatjeSteps({ ...anEmptyCase, ...parts }).map(({ text }) => text)
  const silence = { days: 21, level: 'quiet', asked: false } as const

  it('looks for somebody while nobody was proposed, for each request apart', () => {
    const along = aRequest({ id: 'along', kind: 'go-along' })
    expect(saying({ requests: [aRequest({}), along] })).toEqual([
      texts.search.maatje,
      texts.search['go-along'],
    ])
    expect(saying({ requests: [aRequest({})], matches: [aMatch({})] })).toEqual([
      texts.proposed('Joost Bakker'),
    ])
    for (const state of ['on-hold', 'matched', 'done', 'withdrawn'] as const)
      expect(saying({ requests: [aRequest({ state })] })).toEqual([])
  })

  it('goes from the introduction to both yes to silence, and says nothing while all is well', () => {
    const name = 'Joost Bakker'
    const met = aMatch({ state: 'introduction' })
    expect(saying({ matches: [met] })).toEqual([texts.introduction(name)])
    expect(saying({ matches: [{ ...met, introductionDay: '2026-11-24' }] })).toEqual([
      texts.introductionOn(name, '24 november 2026'),
    ])
    expect(saying({ matches: [{ ...met, residentClick: 'yes', volunteerClick: 'yes' }] })).toEqual([
      texts.bothYes(name),
    ])
    expect(saying({ matches: [aMatch({ state: 'active' })] })).toEqual([])
    expect(saying({ matches: [aMatch({ state: 'active', silence })] })).toEqual([texts.silent(name, 21)])
    expect(saying({ matches: [aMatch({ state: 'active', silence: { ...silence, asked: true } })] })).toEqual(
      [],
    )
    expect(saying({ matches: [aMatch({ state: 'ended' })] })).toEqual([])
  })
})

describe('a request in a few words', () => {
  it('says only what was asked, and marks what decides', () => {
    expect(wordsOf({})).toEqual(['zaak: gemiddeld'])
    expect(wordsOf({ genderWish: 'woman' })).toContain('liefst een vrouw')
    expect(wordsOf({ genderWish: 'woman', genderHard: true })).toContain('een vrouw!')
    expect(wordsOf({ language: 'Pools' })).toContain('in het Pools!')
    expect(wordsOf({ language: 'Pools', interpreter: 'by-phone' })).toContain('in het Pools')
    expect(wordsOf({ dayParts: ['mon-morning'], dayPartsHard: true })).toContain('kan ma ochtend!')
    expect(wordsOf({ notAlone: true })).toContain('niet alleen op bezoek!')
    expect(groupWords(aRequest({ notAlone: true, homeFacts: ['cat'] }), 'meeting')).toBe(
      'aan de deur: kat, niet alleen op bezoek (voorwaarde)',
    )
  })
})

describe('how long a contact took', () => {
  it.each([
    ['', null],
    ['45', 45],
    [' 90 ', 90],
    ['1440', 1440],
    ['1441', 'unreadable'],
    ['lang', 'unreadable'],
    ['1,5', 'unreadable'],
    ['-5', 'unreadable'],
  ] as const)('%j is %s', (typed, minutes) => {
    expect(minutesIn(typed)).toBe(minutes)
  })
})

describe('what is said about a match', () => {
  it('the timeline tells the steps, never why it ended', () => {
    const matches = [
      aMatch({
        state: 'ended',
        endReason: 'no-click',
        endNote: 'te druk',
        steps: steps('proposed', 'ended'),
      }),
    ]
    const told = timelineOf({ ...anEmptyCase, matches }).flatMap(({ events }) =>
      events.map(({ text }) => text),
    )
    expect(told).toContain('Koppeling met Joost Bakker: gestopt')
    for (const secret of [endReasonLabels['no-click'], 'te druk']) expect(told.join()).not.toContain(secret)
  })

  it('every refusal of these calls has a sentence', () => {
    const said: Readonly<Record<string, string>> = {
      ...matchTexts.failures,
      ...matchTexts.papers.failures,
      ...maatjeTexts.requests.failures,
    }
    const { propose: _, ...calls } = matchesContract
    const codes = [...Object.values(calls), waitingListContract.remove].flatMap(({ failures }) => [
      ...failures,
    ])
    for (const code of codes) expect(said[code], code).toMatch(/[.?]$/)
  })
})
