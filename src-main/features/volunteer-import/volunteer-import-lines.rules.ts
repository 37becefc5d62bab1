import type { VolunteerFacts } from '#main/features/volunteers/volunteers.rules.ts'
import { answeredFacts, openQuestions } from './volunteer-answers.rules.ts'
import { findTwins, type FoundTwin, type KnownPerson } from './volunteer-duplicates.rules.ts'
import type { ImportAnswers, ImportProblem, VolunteerDraft } from './volunteer-import.rules.ts'

/** A line of the list as it stands: read, answered, compared, and what becomes of it. */
export interface JudgedLine {
  readonly draft: VolunteerDraft
  readonly facts: VolunteerFacts
  readonly answers: ImportAnswers
  readonly problems: readonly ImportProblem[]
  readonly twinId: string | null
  /** A line without a name cannot come in, whatever anybody chooses. */
  readonly stopped: boolean
  readonly take: 'add' | 'skip'
}

const noAnswers: ImportAnswers = {}

/** Somebody who is there already is left out until a person says otherwise; a name alone is no reason to. */
const firstTake = (twin: FoundTwin | undefined): 'add' | 'skip' =>
  twin?.problems.some(({ code }) => code === 'same-person-in-vault' || code === 'same-person-in-file') ===
  true
    ? 'skip'
    : 'add'

/** Each open question is a problem; one that was answered no longer is. */
function problemsOf(draft: VolunteerDraft, answers: ImportAnswers, twin: FoundTwin | undefined) {
  const open = new Map<string | null, number>()
  for (const { field } of openQuestions(draft, answers)) open.set(field, (open.get(field) ?? 0) + 1)
  const own = draft.problems.filter(({ code, field }) => {
    if (code !== 'question-open') return true
    const left = open.get(field) ?? 0
    open.set(field, left - 1)
    return left > 0
  })
  return [...own, ...(twin?.problems ?? [])]
}

/** Every line of a list with the choices that were made so far. */
export function judgeLines(
  {
    drafts,
    stopped,
  }: { readonly drafts: readonly VolunteerDraft[]; readonly stopped: readonly VolunteerDraft[] },
  choices: {
    readonly answers: Readonly<Record<string, ImportAnswers>>
    readonly takes: Readonly<Record<string, 'add' | 'skip'>>
  },
  known: readonly (KnownPerson & { readonly id: string })[],
): JudgedLine[] {
  const twins = new Map(findTwins(drafts, known).map((twin) => [twin.line, twin]))
  const lines = drafts.map((draft): JudgedLine => {
    const twin = twins.get(draft.line)
    const answers = choices.answers[draft.line] ?? noAnswers
    return {
      draft,
      facts: answeredFacts(draft, answers),
      answers,
      problems: problemsOf(draft, answers, twin),
      twinId: twin?.volunteerId ?? null,
      stopped: false,
      take: choices.takes[draft.line] ?? firstTake(twin),
    }
  })
  const out = stopped.map((draft): JudgedLine => ({
    draft,
    facts: draft.facts,
    answers: noAnswers,
    problems: draft.problems,
    twinId: null,
    stopped: true,
    take: 'skip',
  }))
  return [...lines, ...out].toSorted((a, b) => a.draft.line - b.draft.line)
}
