import type { Failure } from '#main/contract/failures.ts'
import { failureText } from './failure-messages.ts'

/** Sentence for each field code: says how to mend it. */
const sentences: Readonly<Record<string, string>> = {
  too_big: 'Dit is te lang. Maak het korter.',
  too_small: 'Hier is meer nodig. Vul het aan.',
}
const general = 'Dit kunnen we nog niet lezen. Schrijf het anders, of laat het leeg.'

/** Message beside one field: its own issue when it has one, else what happened to the whole call. */
export function messageFor(failure: Failure, path: string): string {
  const issue = failure.issues?.find((one) => one.path === path || one.path === `changes.${path}`)
  if (issue !== undefined) return sentences[issue.code] ?? general
  return failure.code === 'invalid-input' ? general : failureText(failure)
}
