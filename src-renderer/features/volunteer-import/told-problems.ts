import {
  importProblemText,
  volunteerFieldLabels,
} from '#main/features/volunteer-import/volunteer-import.labels.ts'
import type { ImportProblemCode, Severity } from '#main/features/volunteer-import/volunteer-import.rules.ts'
import type { ImportSheet } from './import-data.ts'
import { importTexts } from './import.texts.ts'

const texts = importTexts.problems

/** Something that was noticed, in one line or the same in many. */
export interface Told {
  readonly key: string
  /** `13`, `2 t/m 9, 14`. */
  readonly lines: string
  readonly who: string
  readonly about: string
  readonly what: string
  readonly severity: Severity
}

/** A question of its own asks for the day already. */
export const isAboutDay = (code: ImportProblemCode): boolean =>
  code === 'certificate-without-day' || code === 'certificate-in-future'

interface Noticed {
  readonly line: number
  readonly who: string
  readonly field: ImportSheet['problems'][number]['field']
  readonly code: ImportProblemCode
  readonly severity: Severity
}

/** Everything that was noticed; what is asked stands among the questions. */
const noticedIn = ({ lines, problems }: ImportSheet): readonly Noticed[] => [
  ...problems.map((one) => ({ ...one, who: texts.aboveList })),
  ...lines.flatMap(({ line, name, problems: own, questions }) => {
    const asksDay = questions.some(({ code }) => code === 'certificate-day')
    return own
      .filter(({ code }) => code !== 'question-open' && !(asksDay && isAboutDay(code)))
      .map((one) => ({ ...one, line, who: name === '' ? importTexts.nameless : name }))
  }),
]

/** Lines in a row as a span: `2 t/m 9, 14`. Two are no span. */
export function lineWords(lines: readonly number[]): string {
  const spans: [first: number, last: number][] = []
  for (const line of lines) {
    const span = spans.at(-1)
    if (span !== undefined && line === span[1] + 1) span[1] = line
    else spans.push([line, line])
  }
  return spans
    .flatMap(([first, last]) =>
      last - first > 1
        ? [texts.through(first, last)]
        : first === last
          ? [`${first}`]
          : [`${first}`, `${last}`],
    )
    .join(', ')
}

/** Names of so many people are read faster than their number. */
const fewPeople = 3

/** What was noticed, in the order of the list. The same `note` in many lines is told once, with all its lines. */
export function toldProblems(sheet: ImportSheet): readonly Told[] {
  const groups = new Map<string, Noticed[]>()
  for (const one of noticedIn(sheet)) {
    const key = `${one.severity} ${one.code} ${one.field ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
    .flatMap((group) => (isManyNotes(group) ? [group] : group.map((one) => [one])))
    .flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], group }]))
    .toSorted((a, b) => a.first.line - b.first.line)
    .map(({ first: { line, who, field, code, severity }, group }) => ({
      key: `${line} ${code} ${field ?? ''} ${who}`,
      lines: lineWords([...new Set(group.map((one) => one.line))]),
      who: peopleOf(group),
      about: field === null ? texts.wholeLine : volunteerFieldLabels[field],
      what: importProblemText(code),
      severity,
    }))
}

function peopleOf(group: readonly Noticed[]): string {
  const names = [...new Set(group.map(({ who }) => who))]
  return names.length > fewPeople ? texts.together(group.length) : names.join(', ')
}

const isManyNotes = (group: readonly Noticed[]): boolean => group.length > 1 && group[0]?.severity === 'note'
