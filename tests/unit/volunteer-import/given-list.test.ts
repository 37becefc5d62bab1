import { describe, expect, it } from 'vitest'
import type { VolunteerDraft } from '#main/features/volunteer-import/volunteer-import.rules.ts'
import { bytesOf } from '#tests/support/builders/file-bytes.ts'
import {
  asSeparatedText,
  volunteerListRows,
  volunteerListText,
} from '#tests/support/builders/volunteer-list.ts'
import { workbookBytes } from '#tests/support/builders/workbook.ts'
import { readList } from '#tests/support/read-volunteer-list.ts'

const everyMorning = (...days: readonly string[]) => days.map((day) => `${day}-morning`)
const daytime = (...days: readonly string[]) => days.flatMap((day) => [`${day}-morning`, `${day}-afternoon`])
const evenings = (...days: readonly string[]) => days.map((day) => `${day}-evening`)
const working = ['mon', 'tue', 'wed', 'thu', 'fri']

/** In the order of the list: given and family name, status, certificate, day parts, questions. */
const expected: readonly (readonly [
  string,
  string,
  string,
  string | null,
  readonly string[],
  readonly string[],
])[] = [
  ['Annelies', 'de Bruin', 'deployable', '2025-01-12', daytime('mon', 'wed', 'thu'), []],
  [
    'Joost',
    'Bakker',
    'deployable',
    '2025-09-05',
    [...evenings('tue', 'thu'), ...daytime('sat')],
    ['day-without-part: za'],
  ],
  ['Fatima', 'Ouali', 'deployable', '2024-02-03', daytime('wed', 'fri'), []],
  ['Marek', 'Kowalczyk', 'certificate-pending', null, evenings(...working), ['which-days: avonden']],
  ['Hanneke', 'Vos', 'deployable', '2025-05-20', everyMorning('tue', 'wed', 'fri'), []],
  [
    'Rob',
    'van der Meer',
    'deployable',
    '2022-11-11',
    working.flatMap((day) => [...daytime(day), ...evenings(day)]),
    ['flexible: flexibel'],
  ],
  [
    'Selam',
    'Haile',
    'deployable',
    '2026-06-18',
    [...evenings('wed'), ...daytime('sat')],
    ['part-for-both-days: za, wo avond'],
  ],
  [
    'Ingrid',
    'Smit',
    'deployable',
    '2025-04-09',
    ['wed-morning', ...daytime('thu')],
    ['day-without-part: do'],
  ],
  ['Kees', 'Janssen', 'deployable', '2026-03-01', daytime(...working), []],
  [
    'Linh',
    'Nguyen',
    'deployable',
    '2026-08-14',
    [...evenings(...working), ...daytime('sun')],
    ['day-without-part: zo', 'which-days: avonden'],
  ],
  [
    'Wim',
    'de Wit',
    'deployable',
    '2024-10-10',
    daytime('tue', 'thu'),
    ['day-without-part: di do', 'relation-to-case: broer van een deelnemer'],
  ],
  [
    'Aïcha',
    "Benali-'t Hart",
    'deployable',
    '2026-02-22',
    [...daytime('fri'), 'sat-morning'],
    ['part-for-both-days: vr, za ochtend'],
  ],
]

/** Given name → birth day, phone, mail, gender, agreement, languages, room, can, likes, limits, travel, note. */
const details: Readonly<Record<string, readonly unknown[]>> = {
  Annelies: [
    '1958-03-14',
    '06-12345611',
    'annelies@example.org',
    null,
    'signed',
    'Nederlands Engels',
    '3/1',
    'sorting-post teaching',
    'elderly',
    'smoking',
    'car',
    '',
  ],
  Joost: [
    '1995-06-02',
    '06-12345612',
    'joost.b@example.org',
    null,
    'signed',
    'Nederlands Engels',
    '2/0',
    'digital messaging',
    'young-people',
    '',
    '',
    '',
  ],
  Fatima: [
    '1980-11-22',
    '06-12345613',
    'fatima.o@example.org',
    'woman',
    'signed',
    'Nederlands Arabisch Berbers',
    '2/1',
    'going-along crisis',
    '',
    '',
    '',
    '',
  ],
  Marek: [
    '1971-08-19',
    '06-12345614',
    'marek@example.org',
    null,
    'signed',
    'Pools Nederlands Duits',
    '1/0',
    'going-along interpreting',
    '',
    'woman-alone-at-home!',
    '',
    '',
  ],
  Hanneke: [
    '1949-12-01',
    '010-5550115',
    '',
    null,
    'signed',
    'Nederlands',
    '4/4',
    'calm-pace',
    'elderly mild-intellectual-disability',
    '',
    '',
    'vol',
  ],
  Rob: [
    '1966-07-07',
    '06-12345616',
    'rob@example.org',
    null,
    'signed',
    'Nederlands Engels',
    '3/2',
    'tax bookkeeping',
    'entrepreneurs',
    '',
    '',
    'VOG ouder dan 3 jaar',
  ],
  Selam: [
    '1990-01-30',
    '06-12345617',
    'selam@example.org',
    'woman',
    'signed',
    'Tigrinya Amhaars Nederlands Engels',
    '2/0',
    'reading-letters interpreting',
    'status-holders',
    '',
    '',
    '',
  ],
  Ingrid: [
    '1972-10-16',
    '06-12345618',
    'i.smit@example.org',
    'woman',
    'signed',
    'Nederlands',
    '2/1',
    'budgeting structure',
    'mild-intellectual-disability',
    'dogs',
    '',
    '',
  ],
  Kees: [
    '1955-05-05',
    '06-12345619',
    'kees@example.org',
    null,
    'none',
    'Nederlands Frans',
    '5/2',
    'forms benefits home-visits',
    '',
    '',
    '',
    'overeenkomst nog tekenen',
  ],
  Linh: [
    '1999-02-28',
    '06-12345620',
    'linh@example.org',
    null,
    'signed',
    'Nederlands Vietnamees Engels',
    '1/0',
    'digital messaging digid-help',
    'young-people',
    '',
    '',
    '',
  ],
  Wim: [
    '1951-04-13',
    '06-12345621',
    'wim.dewit@example.org',
    null,
    'signed',
    'Nederlands',
    '2/0',
    '',
    'elderly',
    '',
    '',
    'broer van een deelnemer',
  ],
  Aïcha: [
    '1988-09-09',
    '06-12345622',
    'aicha@example.org',
    'woman',
    'signed',
    'Nederlands Arabisch Frans',
    '2/1',
    'calling-creditors crisis',
    'families',
    'cats!',
    '',
    '',
  ],
}

const trainings: Readonly<Record<string, string>> = {
  Annelies: 'basic 2024',
  Joost: 'basic 2025, young-people',
  Fatima: 'basic 2023, crisis',
  Marek: 'basic planned',
  Hanneke: 'basic 2019, refresher 2024',
  Rob: 'basic 2022',
  Selam: 'basic 2026',
  Ingrid: 'basic 2025, mild-intellectual-disability',
  Kees: 'basic 2026',
  Linh: 'basic 2026, young-people',
  Wim: 'basic 2021',
  Aïcha: 'basic 2024, crisis',
}

/** Day parts in the order of a week. */
const inOrder = (parts: readonly string[]): readonly string[] => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
  const place = (part: string) =>
    days.indexOf(part.slice(0, 3)) * 3 + ['morning', 'afternoon', 'evening'].indexOf(part.slice(4))
  return [...parts].sort((a, b) => place(a) - place(b))
}

const detailsOf = ({ facts }: VolunteerDraft): readonly unknown[] => [
  facts.birthDay,
  facts.phone,
  facts.email,
  facts.gender,
  facts.agreementState,
  facts.languages.map(({ name }) => name).join(' '),
  `${facts.maxMatches}/${facts.otherMatches}`,
  facts.skills.join(' '),
  facts.affinities.join(' '),
  facts.limits.map(({ kind, hard }) => (hard ? `${kind}!` : kind)).join(' '),
  facts.travel.join(' '),
  facts.note,
]

const trainingsOf = (draft: VolunteerDraft): string =>
  draft.trainings
    .map(({ kind, state, doneDay }) =>
      [kind, doneDay ?? '', state === 'planned' ? state : ''].filter((word) => word !== '').join(' '),
    )
    .join(', ')

describe('the list as it is', () => {
  it('gives twelve volunteers with their days, their status and what is to be asked', async () => {
    const { drafts, stopped } = await readList(bytesOf.utf8(volunteerListText))
    expect(stopped).toEqual([])
    expect(
      drafts.map(({ facts, questions }) => [
        facts.givenName,
        facts.familyName,
        facts.status,
        facts.certificateDay,
        facts.dayParts,
        questions.map(({ code, part }) => `${code}: ${part}`),
      ]),
    ).toEqual(
      expected.map(([given, family, status, day, parts, questions]) => [
        given,
        family,
        status,
        day,
        inOrder(parts),
        questions,
      ]),
    )
  })

  it('gives everything else that stands there, and nothing that does not', async () => {
    const { drafts } = await readList(bytesOf.utf8(volunteerListText))
    expect(Object.fromEntries(drafts.map((draft) => [draft.facts.givenName, detailsOf(draft)]))).toEqual(
      details,
    )
    expect(Object.fromEntries(drafts.map((draft) => [draft.facts.givenName, trainingsOf(draft)]))).toEqual(
      trainings,
    )
    expect(drafts.map(({ facts }) => facts.statusReason).filter((reason) => reason !== '')).toEqual([
      'wacht op VOG',
    ])
    expect(JSON.stringify(drafts.map(({ facts }) => facts))).not.toContain('allergie')
  })

  it('says for every problem in which line it is', async () => {
    const { problems } = await readList(bytesOf.utf8(volunteerListText))
    expect(
      problems.map(({ line, field, code, severity }) => `${line} ${field ?? ''} ${code} ${severity}`),
    ).toEqual([
      '3 availability question-open ask',
      '5 availability question-open ask',
      '7 availability question-open ask',
      '8 availability question-open ask',
      '9 availability question-open ask',
      '11 availability question-open ask',
      '11 availability question-open ask',
      '12 availability question-open ask',
      '12 note question-open ask',
      '13 limits health-not-kept note',
      '13 availability question-open ask',
    ])
  })
})

/** Lines and headers may differ between files; what is read may not. */
const read = async (bytes: Uint8Array) =>
  (await readList(bytes)).drafts.map(({ line, cells, ...rest }) => rest)
const readSame = async (bytes: Uint8Array) => (await readList(bytes)).drafts

describe('the same list in another file', () => {
  const given = bytesOf.utf8(volunteerListText)
  const separated = (separator: string) => asSeparatedText(volunteerListRows, separator)

  it.each([
    ['UTF-8 with a mark', bytesOf.utf8WithMark(volunteerListText)],
    ['Windows-1252', bytesOf.windows(volunteerListText)],
    ['UTF-16', bytesOf.utf16(volunteerListText)],
    ['UTF-16, the other way round', bytesOf.utf16Turned(volunteerListText)],
    ['UTF-16 without a mark', bytesOf.utf16WithoutMark(volunteerListText)],
    ['semicolons without the end of the last line', bytesOf.utf8(separated(';'))],
    ['commas, with quotes around those inside', bytesOf.utf8(separated(','))],
    ['tabs', bytesOf.utf8(separated('\t'))],
    ['bars', bytesOf.utf8(separated('|'))],
    ['commas in Windows-1252', bytesOf.windows(separated(','))],
    ['ends of lines of Unix', bytesOf.utf8(volunteerListText.replaceAll('\r\n', '\n'))],
    ['ends of lines of old Macs', bytesOf.utf8(volunteerListText.replaceAll('\r\n', '\r'))],
    [
      'every cell between quotes',
      bytesOf.utf8(volunteerListRows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n')),
    ],
    [
      'empty columns behind',
      bytesOf.utf8(volunteerListRows.map((row) => `${asSeparatedText([row], ';')};;;`).join('\n')),
    ],
  ])('%s', async (_name, bytes) => {
    expect(await readSame(bytes)).toEqual(await readSame(given))
  })

  it('a workbook with text', async () => {
    expect(await readSame(await workbookBytes([['Blad1', volunteerListRows]]))).toEqual(await readSame(given))
  })

  it('a workbook with days, numbers, and phone numbers that lost their zero, behind an empty sheet', async () => {
    const typed = volunteerListRows.map((row, line) =>
      row.map((cell, column) => {
        const day = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(cell)
        if (line === 0) return cell
        if (day !== null) return new Date(Date.UTC(Number(day[3]), Number(day[2]) - 1, Number(day[1])))
        return column === 2 || /^\d{1,2}$/.test(cell) ? Number(cell.replace(/\D/g, '')) : cell
      }),
    )
    const { drafts, table } = await readList(
      await workbookBytes([
        ['Leeg', []],
        ['Maatjes', typed],
      ]),
    )
    expect(drafts.map(({ facts }) => facts)).toEqual((await readSame(given)).map(({ facts }) => facts))
    expect(table).toMatchObject({ source: 'xlsx', sheet: 'Maatjes', headerLine: 1 })
  })

  it('columns in another order, under a title, with empty lines between', async () => {
    const turned = volunteerListRows.map((row) => row.toReversed())
    const text = `Maatjes, stand van november;;\n\n${asSeparatedText(turned, ';').replaceAll('\r\n', '\n\n')}`
    const { drafts, problems } = await readList(bytesOf.utf8(text))
    expect(drafts.map(({ facts }) => facts)).toEqual((await read(given)).map(({ facts }) => facts))
    expect(drafts[0]?.line).toBe(5)
    expect(problems[0]).toEqual({ line: 1, field: null, code: 'line-above-header', severity: 'note' })
  })

  it('gives the words of every cell back under its own header', async () => {
    const { drafts } = await readList(given)
    const header = volunteerListRows[0] ?? []
    const back = drafts.map(({ cells }) =>
      header.map((name) => cells.find((cell) => cell.header === name)?.text ?? ''),
    )
    expect(back).toEqual(volunteerListRows.slice(1))
  })
})
