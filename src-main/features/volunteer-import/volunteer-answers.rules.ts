import { dayParts } from '#main/features/volunteers/volunteer-words.rules.ts'
import type {
  TrainingFacts,
  VolunteerFacts,
  VolunteerStatus,
} from '#main/features/volunteers/volunteers.rules.ts'
import type { ImportAnswers, ImportQuestion, VolunteerDraft } from './volunteer-import.rules.ts'

/**
 * Where somebody is on the way to the first match, from what the list says: first the certificate, then the training.
 * Whether a match may be made is for the rules of matching.
 */
export function statusFrom(
  { certificateState }: Pick<VolunteerFacts, 'certificateState'>,
  trainings: readonly TrainingFacts[],
): VolunteerStatus {
  if (certificateState !== 'seen') return 'certificate-pending'
  const waits = trainings.some(({ kind, state }) => kind === 'basic' && state === 'planned')
  const done = trainings.some(({ kind, state }) => kind === 'basic' && state === 'done')
  return waits && !done ? 'training' : 'deployable'
}

/** Questions of this line that nobody answered yet. */
export const openQuestions = (
  { questions }: Pick<VolunteerDraft, 'questions'>,
  answers: ImportAnswers,
): readonly ImportQuestion[] => questions.filter(({ id }) => answers[id] === undefined)

/** The facts of a draft with these answers; a question without an answer keeps its proposal. */
export function answeredFacts(draft: VolunteerDraft, answers: ImportAnswers): VolunteerFacts {
  const chosen = draft.questions.flatMap(({ id, alternatives }) => {
    const answer = answers[id]
    return (alternatives.find(({ code }) => code === answer?.alternative) ?? alternatives[0]).dayParts
  })
  const certificate = draft.questions.find(({ code }) => code === 'certificate-day')
  const day = (certificate === undefined ? undefined : answers[certificate.id]?.day) ?? null
  const free = dayParts.filter((part) => draft.sureDayParts.includes(part) || chosen.includes(part))
  const facts = { ...draft.facts, dayParts: free }
  if (day === null) return facts
  const seen: VolunteerFacts = { ...facts, certificateState: 'seen', certificateDay: day }
  const waited = facts.status === 'certificate-pending'
  return waited ? { ...seen, status: statusFrom(seen, draft.trainings) } : seen
}
