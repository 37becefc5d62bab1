import { describe, expect, it } from 'vitest'
import { problemAt, type ImportProblemCode } from '#main/features/volunteer-import/volunteer-import.rules.ts'
import { alikeQuestions } from '#renderer/features/volunteer-import/alike-questions.ts'
import type {
  ImportLine,
  ImportQuestion,
  ImportSheet,
} from '#renderer/features/volunteer-import/import-data.ts'
import { understood, understoodBeside } from '#renderer/features/volunteer-import/import-words.ts'
import { openToAdd } from '#renderer/features/volunteer-import/open-questions.ts'
import { lineWords, toldProblems } from '#renderer/features/volunteer-import/told-problems.ts'

const facts: ImportLine['facts'] = {
  givenName: 'Mia',
  familyName: 'Muis',
  birthDay: '1990',
  gender: null,
  phone: '',
  email: '',
  address: '',
  postcode: '',
  place: '',
  emergencyName: '',
  emergencyPhone: '',
  status: 'deployable',
  statusReason: '',
  pausedUntil: null,
  certificateState: 'seen',
  certificateDay: '2026-04-04',
  certificateKind: '',
  agreementState: 'none',
  agreementDay: null,
  languages: [{ name: 'Engels', level: 'basic' }],
  dayParts: ['mon-morning', 'mon-afternoon'],
  availabilityNote: '',
  areas: [],
  travel: ['car'],
  skills: ['digital'],
  affinities: ['elderly'],
  limits: [{ kind: 'cats', hard: true }],
  limitsNote: '',
  wishes: '',
  experienceExpert: null,
  maxMatches: 2,
  otherMatches: 1,
  note: '',
}
const question = (id: string, part: string, more: Partial<ImportQuestion> = {}): ImportQuestion => ({
  id,
  field: 'availability',
  code: 'which-days',
  part,
  alternatives: [{ code: 'weekdays', dayParts: [] }],
  answer: null,
  ...more,
})
const line = (number: number, more: Partial<ImportLine> = {}): ImportLine => ({
  line: number,
  cells: [],
  name: `Maatje ${number}`,
  facts,
  trainings: [],
  questions: [],
  problems: [],
  twin: null,
  take: 'add',
  ...more,
})
const problems = (...codes: readonly ImportProblemCode[]): ImportLine['problems'] =>
  codes.map((code) => {
    const { field, severity } = problemAt(1, 'certificate', code)
    return { field, code, severity }
  })
const sheet = (lines: ImportLine[]): ImportSheet => ({
  importId: '0',
  startedAt: '2026-11-20T10:40:00Z',
  source: 'csv',
  columns: [],
  lines,
  problems: [],
  counts: { lines: lines.length, add: 0, skip: 0, openQuestions: 0, problems: 0 },
})

describe('what was noticed in a list', () => {
  it.each([
    [[4], '4'],
    [[4, 5], '4, 5'],
    [[2, 3, 4, 6, 8, 9], '2 t/m 4, 6, 8, 9'],
  ])('lines %j are %s', (lines, words) => {
    expect(lineWords(lines)).toBe(words)
  })

  it('the same note in many lines is said once, with its lines; what asks for a look keeps its line', () => {
    const told = toldProblems(
      sheet(
        [2, 3, 4, 5].map((at) => line(at, { problems: problems('max-matches-missing', 'email-unreadable') })),
      ),
    )
    expect(told.map(({ lines, who, severity }) => [lines, who, severity])).toEqual([
      ['2 t/m 5', '4 regels', 'note'],
      ['2', 'Maatje 2', 'ask'],
      ['3', 'Maatje 3', 'ask'],
      ['4', 'Maatje 4', 'ask'],
      ['5', 'Maatje 5', 'ask'],
    ])
  })

  it('what is asked is not said a second time', () => {
    const asked = question('c', 'ja', { code: 'certificate-day', field: 'certificate' })
    const noticed = problems('question-open', 'certificate-without-day')
    expect(toldProblems(sheet([line(2, { questions: [asked], problems: noticed })]))).toEqual([])
    expect(toldProblems(sheet([line(2, { problems: problems('certificate-without-day') })]))).toHaveLength(1)
  })
})

describe('questions of a list', () => {
  const answered = question('a', 'Avonden', { answer: { alternative: 'weekdays' } })

  it('are counted for whoever is to be added', () => {
    const lines = [line(2, { questions: [question('a', 'x'), answered] })]
    expect(openToAdd(sheet(lines))).toBe(1)
    expect(openToAdd(sheet(lines.map((one) => ({ ...one, take: 'skip' }))))).toBe(0)
  })

  it('are alike when they are open, about the same words, with the same answers', () => {
    const others = [
      question('a', 'avonden'),
      question('b', 'ochtenden'),
      question('c', 'avonden', { alternatives: [{ code: 'all-week', dayParts: [] }] }),
      question('d', 'avonden', { answer: { alternative: 'weekdays' } }),
    ]
    const lines = [line(2, { questions: [answered] }), line(3, { questions: others })]
    expect(alikeQuestions(sheet(lines), answered)).toEqual([{ line: 3, questionId: 'a' }])
  })

  it('about a relation are never answered for somebody else', () => {
    const relation = question('r', 'broer', { code: 'relation-to-case' })
    expect(alikeQuestions(sheet([line(3, { questions: [relation] })]), relation)).toEqual([])
  })
})

describe('what is understood, in words', () => {
  it.each([
    ['birthDay', '1990'],
    ['languages', 'Engels (een beetje)'],
    ['availability', 'ma overdag'],
    ['certificate', '4 april 2026'],
    ['skills', 'digitaal; graag met ouderen'],
    ['limits', 'katten (kan niet)'],
    ['gender', ''],
  ] as const)('%s: %s', (field, words) => {
    expect(understood(field, line(2))).toBe(words)
  })

  it('what came out of another cell is said as well', () => {
    const mapped = ['name', 'birthDay', 'languages', 'availability', 'skills', 'limits'] as const
    expect(understoodBeside(mapped, line(2))).toEqual([
      ['travel', 'auto'],
      ['status', 'inzetbaar'],
    ])
  })
})
