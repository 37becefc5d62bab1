import { describe, expect, it } from 'vitest'
import { readAvailability } from '#main/features/volunteer-import/availability-cell.reader.ts'
import { readLanguages } from '#main/features/volunteer-import/language-cell.reader.ts'
import { readName } from '#main/features/volunteer-import/name-cell.reader.ts'
import { answeredFacts, openQuestions } from '#main/features/volunteer-import/volunteer-answers.rules.ts'
import { codesOf, readOneRow } from '#tests/support/read-volunteer-list.ts'

/** "ma-o" for Monday morning: short enough for a table. */
const short = (part: string): string => {
  const days: Readonly<Record<string, string>> = {
    mon: 'ma',
    tue: 'di',
    wed: 'wo',
    thu: 'do',
    fri: 'vr',
    sat: 'za',
    sun: 'zo',
  }
  const parts: Readonly<Record<string, string>> = { morning: 'o', afternoon: 'm', evening: 'a' }
  return `${days[part.slice(0, 3)] ?? ''}-${parts[part.slice(4)] ?? ''}`
}

describe('when somebody is free', () => {
  it.each([
    ['ma wo do overdag', 'ma-o ma-m wo-o wo-m do-o do-m', '', ''],
    ['ochtend: ma wo', 'ma-o wo-o', '', ''],
    ['maandag- en dinsdagochtend', 'ma-o di-o', '', ''],
    ['Ma. en Di. middag', 'ma-m di-m', '', ''],
    ['ma t/m do na 18 uur', 'ma-a di-a wo-a do-a', '', 'ma t/m do na 18 uur'],
    ['za+zo ochtend', 'za-o zo-o', '', ''],
    ['ma ochtend en di avond', 'ma-o di-a', '', ''],
    ['weekend', '', 'day-without-part: za-o za-m zo-o zo-m', ''],
    ['avonden', '', 'which-days: ma-a di-a wo-a do-a vr-a', ''],
    ['avonden m.u.v. dinsdag', '', 'which-days: ma-a wo-a do-a vr-a', 'avonden m.u.v. dinsdag'],
    ['ma, wo, vr ochtend', 'vr-o', 'part-for-both-days: ma-o wo-o', ''],
    ['ma ochtend, avond', 'ma-o', 'which-days: ma-a', ''],
    ['even weken do middag', 'do-m', '', 'even weken do middag'],
    ['zo nodig ook di avond', 'di-a', '', 'zo nodig ook di avond'],
    ['niet in de vakantie', '', '', 'niet in de vakantie'],
    ['werkt ma-do overdag', '', '', 'werkt ma-do overdag'],
    ['na 19:00', '', 'which-days: ma-a di-a wo-a do-a vr-a', 'na 19:00'],
    ['', '', '', ''],
  ])('%s', (text, sure, asked, note) => {
    const read = readAvailability(text)
    expect(read.sure.map(short).join(' ')).toBe(sure)
    expect(
      read.questions
        .map(({ code, alternatives }) => `${code}: ${alternatives[0].dayParts.map(short).join(' ')}`)
        .join('; '),
    ).toBe(asked)
    expect(read.note).toBe(note)
  })

  it('takes the answer that somebody gives', () => {
    const draft = readOneRow({ Beschikbaar: 'vr, za ochtend', Max: '1' })
    expect(openQuestions(draft, {})).toHaveLength(1)
    const answers = { 'availability-1': { alternative: 'same-part' } } as const
    expect(answeredFacts(draft, answers).dayParts.map(short)).toEqual(['vr-o', 'za-o'])
    expect(openQuestions(draft, answers)).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ['Bakker, Joost', 'Joost', 'Bakker'],
    ['Meer, Rob van der', 'Rob', 'van der Meer'],
    ['van der Meer, Rob', 'Rob', 'van der Meer'],
    ['Meer, van der, Rob', 'Rob', 'van der Meer'],
    ['Rob van der Meer', 'Rob', 'van der Meer'],
    ['Anna Maria de Vries', 'Anna Maria', 'de Vries'],
    ["Aïcha Benali-'t Hart", 'Aïcha', "Benali-'t Hart"],
    ['Hassan el Idrissi', 'Hassan', 'el Idrissi'],
    ['Joost', 'Joost', ''],
    ['  Wim   de Wit ', 'Wim', 'de Wit'],
  ])('%s', (text, givenName, familyName) => {
    expect(readName(text)).toMatchObject({ givenName, familyName, title: '' })
  })

  it('joins three columns, and concludes nothing from a title', () => {
    expect(
      readOneRow({ Naam: '', Voornaam: 'Rob', Tussenvoegsel: 'van der', Achternaam: 'Meer' }).facts,
    ).toMatchObject({ givenName: 'Rob', familyName: 'van der Meer' })
    expect(readOneRow({ Naam: 'mevr. Anne Jansma' }).facts).toMatchObject({
      givenName: 'Anne',
      gender: null,
      note: 'Naam: mevr.',
    })
  })
})

describe('languages', () => {
  it.each([
    ['NL/EN', 'Nederlands:unknown Engels:unknown', ''],
    ['Engels (redelijk) en Frans', 'Engels:basic Frans:unknown', ''],
    ['goed Engels, Pools moedertaal', 'Engels:good Pools:native', ''],
    ['Nederlands, nederlands', 'Nederlands:unknown', ''],
    ['Nederlands (via zijn werk)', '', 'Nederlands (via zijn werk)'],
  ])('%s', (text, languages, rest) => {
    const read = readLanguages(text)
    expect(read.languages.map(({ name, level }) => `${name}:${level}`).join(' ')).toBe(languages)
    expect(read.rest.join()).toBe(rest)
  })
})

describe('proof', () => {
  it.each([
    ['12-01-2025', 'seen', '2025-01-12', [], ''],
    ['VOG d.d. 12-01-2025', 'seen', '2025-01-12', [], ''],
    ['aangevraagd', 'requested', null, [], ''],
    ['', 'none', null, [], ''],
    ['nee', 'none', null, [], ''],
    ['ja', 'none', null, ['certificate-without-day', 'question-open'], 'VOG: ja'],
    ['2024', 'none', null, ['certificate-without-day', 'question-open'], 'VOG: 2024'],
    ['12-01-2031', 'none', null, ['certificate-in-future', 'question-open'], 'VOG: 12-01-2031'],
    ['31-02-2025', 'none', null, ['certificate-unreadable'], 'VOG: 31-02-2025'],
  ] as const)('certificate: %s', (text, state, day, codes, note) => {
    const draft = readOneRow({ VOG: text })
    expect(draft.facts).toMatchObject({ certificateState: state, certificateDay: day, note })
    expect(codesOf(draft)).toEqual(codes)
    expect(draft.facts.status).toBe(state === 'seen' ? 'deployable' : 'certificate-pending')
  })

  it('counts a certificate once somebody says of which day it is', () => {
    const draft = readOneRow({ VOG: 'ja' })
    const answers = { 'certificate-1': { alternative: 'not-known', day: '2025-03-01' } } as const
    expect(answeredFacts(draft, answers)).toMatchObject({
      certificateState: 'seen',
      certificateDay: '2025-03-01',
      status: 'deployable',
    })
  })

  it('keeps no number of a certificate', () => {
    expect(readOneRow({ VOG: 'kenmerk AB1234567 gezien' }).facts.note).toBe('VOG: kenmerk ••• gezien')
  })

  it.each([
    ['ja', 'signed', null],
    ['3-2-2024', 'signed', '2024-02-03'],
    ['getekend op 3-2-2024', 'signed', '2024-02-03'],
    ['meegegeven', 'given', null],
    ['nog niet', 'none', null],
    ['nee', 'none', null],
    ['eens vragen', 'none', null],
  ])('agreement: %s', (text, agreementState, agreementDay) => {
    expect(readOneRow({ Overeenkomst: text }).facts).toMatchObject({ agreementState, agreementDay })
  })

  it.each([
    ['basis 2019, opfris 2024', 'basic:done:2019 refresher:done:2024'],
    ['nog doen', 'basic:planned:'],
    ['basis gepland', 'basic:planned:'],
    ['basis 12-03-2024', 'basic:done:2024-03-12'],
    ['ja', 'basic:done:'],
    ['EHBO 2023', 'other:done:2023'],
  ])('training: %s', (text, trainings) => {
    const draft = readOneRow({ Training: text })
    expect(
      draft.trainings.map(({ kind, state, doneDay }) => `${kind}:${state}:${doneDay ?? ''}`).join(' '),
    ).toBe(trainings)
  })
})

describe('what somebody can and would rather not', () => {
  it('keeps words that it does not know', () => {
    const draft = readOneRow({ 'Ervaring/kan': 'leren, vioolspelen' })
    expect(draft.facts).toMatchObject({ skills: ['teaching'], note: 'Ervaring/kan: vioolspelen' })
    expect(codesOf(draft)).toEqual(['words-kept-in-note'])
  })

  it.each([
    ['honden', [{ kind: 'dogs', hard: false }], ''],
    ['katten (allergie)', [{ kind: 'cats', hard: true }], ''],
    ['allergisch voor honden', [{ kind: 'dogs', hard: true }], ''],
    [
      'rokers, katten en honden',
      [
        { kind: 'smoking', hard: false },
        { kind: 'cats', hard: false },
        { kind: 'dogs', hard: false },
      ],
      '',
    ],
    ['hoge trappen', [], 'hoge trappen'],
  ])('%s', (text, limits, limitsNote) => {
    expect(readOneRow({ 'Liever niet': text }).facts).toMatchObject({ limits, limitsNote })
  })

  it('takes what stands above the column for the reason', () => {
    expect(readOneRow({ Allergie: 'katten' }).facts.limits).toEqual([{ kind: 'cats', hard: true }])
  })

  it('takes gender from a column or from a word alone, never from a name or a sentence', () => {
    const gender = (cells: Readonly<Record<string, string>>) => readOneRow(cells).facts.gender
    expect(gender({ 'm/v': 'v' })).toBe('woman')
    expect(gender({ 'Opm.': 'auto, vrouw' })).toBe('woman')
    expect(gender({ 'Opm.': 'werkt graag met een vrouw' })).toBeNull()
    expect(gender({ Naam: 'mevrouw Anne Jansma' })).toBeNull()
  })

  it('asks about a relation with a participant and keeps the words', () => {
    const draft = readOneRow({ 'Opm.': 'auto, zus van een deelnemer' })
    expect(draft.facts).toMatchObject({ travel: ['car'], note: 'zus van een deelnemer' })
    expect(draft.questions.map(({ code }) => code)).toEqual(['relation-to-case'])
  })
})
