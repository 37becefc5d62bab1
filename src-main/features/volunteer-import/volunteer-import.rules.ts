import type { Day } from '#main/core/calendar-day.ts'
import type { Result } from '#main/core/result.ts'
import type { DayPart } from '#main/features/volunteers/volunteer-words.rules.ts'
import type { TrainingFacts, VolunteerFacts } from '#main/features/volunteers/volunteers.rules.ts'

/** What a column of a list can be about. */
export const volunteerFields = [
  'name',
  'givenName',
  'namePrefix',
  'familyName',
  'birthDay',
  'gender',
  'phone',
  'email',
  'address',
  'postcode',
  'place',
  'areas',
  'travel',
  'languages',
  'availability',
  'maxMatches',
  'otherMatches',
  'certificate',
  'agreement',
  'training',
  'skills',
  'limits',
  'wishes',
  'emergencyContact',
  'emergencyPhone',
  'status',
  'experienceExpert',
  'note',
] as const
export type VolunteerField = (typeof volunteerFields)[number]

/** One row of a file as it stands there. `line` counts from 1, the lines above the header and inside quotes included. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A file as rows of text, whatever it was. Empty rows are left out; the line numbers keep their places. */
export interface RawTable {
  readonly source: 'csv' | 'xlsx'
  /** Name of the sheet of a workbook; else empty. */
  readonly sheet: string
  readonly rows: readonly TableRow[]
  /** Lines on which a quote opens and never closes. */
  readonly oddLines: readonly number[]
}

/** Columns whose content is never kept have `kept: false`: numbers of identity, accounts and passwords. */
export interface TableColumn {
  /** Made up where the file has none, then `named` is false. */
  readonly header: string
  readonly kept: boolean
  readonly named: boolean
}

export interface MaskedCell {
  readonly line: number
  readonly column: number
}

/**
 * A list with its header found and its sensitive numbers covered: may be stored until it is accepted. Plain data.
 * `above` holds title lines before the header.
 */
export interface VolunteerTable {
  readonly source: 'csv' | 'xlsx'
  readonly sheet: string
  readonly headerLine: number
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly above: readonly TableRow[]
  readonly masked: readonly MaskedCell[]
  readonly oddLines: readonly number[]
}

export interface ColumnMapping {
  /** Place in the list, from 0. */
  readonly column: number
  /** Null: stays readable only. */
  readonly field: VolunteerField | null
  readonly certainty: 'sure' | 'guess'
}

/** Why a file is not read at all. */
export const fileProblems = [
  'file-empty',
  'file-too-large',
  'file-is-web-page',
  'file-is-old-workbook',
  'file-is-locked',
  'file-is-broken',
  'file-is-no-list',
  'too-many-rows',
  'too-many-columns',
  'no-header',
  'no-rows',
] as const
export type FileProblem = (typeof fileProblems)[number]
export type FileRead<T> = Result<T, { readonly code: FileProblem }>

/** Most rows, columns and bytes of a list. Ten thousand columns or a bomb is no list of volunteers. */
export const tableLimits = { rows: 5000, columns: 200, bytes: 10_000_000, unpacked: 20_000_000 } as const

export const severities = ['stops', 'ask', 'note'] as const
/** `stops`: this line cannot come in. `ask`: look at it before accepting. `note`: kept, but in another place. */
export type Severity = (typeof severities)[number]

/** What can be the matter with a line, and how much that matters. */
export const problemSeverities = {
  'name-missing': 'stops',
  'name-too-long': 'stops',
  'line-above-header': 'note',
  'quote-not-closed': 'ask',
  'more-cells-than-columns': 'ask',
  'cell-too-long': 'ask',
  'column-not-kept': 'note',
  'sensitive-number': 'ask',
  'birth-day-unreadable': 'ask',
  'phone-unreadable': 'ask',
  'email-unreadable': 'ask',
  'postcode-unreadable': 'ask',
  'number-unreadable': 'ask',
  'max-matches-missing': 'note',
  'certificate-unreadable': 'ask',
  'certificate-without-day': 'ask',
  'certificate-in-future': 'ask',
  'agreement-unreadable': 'ask',
  'training-unreadable': 'note',
  'status-unreadable': 'ask',
  'gender-unreadable': 'ask',
  'second-value': 'note',
  'words-kept-in-note': 'note',
  'health-not-kept': 'note',
  'question-open': 'ask',
  'same-person-in-file': 'ask',
  'same-person-in-vault': 'ask',
  'same-name-in-file': 'ask',
  'same-name-in-vault': 'ask',
} as const satisfies Readonly<Record<string, Severity>>
export type ImportProblemCode = keyof typeof problemSeverities

export interface ImportProblem {
  readonly line: number
  /** Null: the whole line. */
  readonly field: VolunteerField | null
  readonly code: ImportProblemCode
  readonly severity: Severity
}

export const problemAt = (
  line: number,
  field: VolunteerField | null,
  code: ImportProblemCode,
): ImportProblem => ({ line, field, code, severity: problemSeverities[code] })

/** What only a person can answer. */
export const questionCodes = [
  /** "do", "za": which part of that day? */
  'day-without-part',
  /** "vr, za ochtend": is Friday in the morning as well? */
  'part-for-both-days',
  /** "avonden": of which days? */
  'which-days',
  /** "flexibel". */
  'flexible',
  /** "VOG: ja": of which day? The answer is a day. */
  'certificate-day',
  /** "broer van een deelnemer": written down by hand, with the case that it is about. */
  'relation-to-case',
] as const
export type QuestionCode = (typeof questionCodes)[number]

export const alternativeCodes = [
  'daytime',
  'same-part',
  'morning',
  'afternoon',
  'evening',
  'whole-day',
  'same-days',
  'weekdays',
  'all-week',
  'weekdays-daytime',
  'not-known',
  'done-by-hand',
  'not-so',
] as const
export type AlternativeCode = (typeof alternativeCodes)[number]

export interface ImportAlternative {
  readonly code: AlternativeCode
  /** The day parts that this answer adds; empty for other questions. */
  readonly dayParts: readonly DayPart[]
}

/** The first alternative is the proposal. */
export interface ImportQuestion {
  /** Unique within its line, and the same as long as the cell is. */
  readonly id: string
  readonly field: VolunteerField
  readonly code: QuestionCode
  /** The words that it is about. */
  readonly part: string
  readonly alternatives: readonly [ImportAlternative, ...ImportAlternative[]]
}

/** `alternative` of the list of that question; a `day` only for `certificate-day`. */
export interface ImportAnswer {
  readonly alternative: AlternativeCode
  readonly day?: Day
}
export type ImportAnswers = Readonly<Record<string, ImportAnswer>>

/** A cell as it came in, under its own header. */
export interface OriginalCell {
  readonly header: string
  readonly text: string
}

/** One volunteer of the list, before anybody answered or accepted anything. */
export interface VolunteerDraft {
  readonly line: number
  readonly cells: readonly OriginalCell[]
  /** With the first alternative of every question. */
  readonly facts: VolunteerFacts
  readonly trainings: readonly TrainingFacts[]
  readonly questions: readonly ImportQuestion[]
  readonly problems: readonly ImportProblem[]
  /** Day parts that no question is about. */
  readonly sureDayParts: readonly DayPart[]
}

export interface ReadingContext {
  readonly today: Day
  /** `readPhone` of the reach feature; handed in because that stands on a package. */
  readonly readPhone: (text: string) => Result<string, unknown>
}
