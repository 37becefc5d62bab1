import type { Plan, Unmatched } from './matching-answers.ts'

export type InPlan = Pick<Unmatched, 'requestId' | 'residentName' | 'kind'>

/** Each request of the plan once: one with a held choice that cannot be kept may have somebody else, or nobody. */
export function everyoneIn({ assignments, unmatched, lockProblems }: Plan): readonly InPlan[] {
  const byId = new Map<string, InPlan>()
  for (const one of [...assignments, ...unmatched, ...lockProblems]) byId.set(one.requestId, one)
  return [...byId.values()]
}
