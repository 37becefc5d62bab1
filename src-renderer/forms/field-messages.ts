import type { Failure } from '#main/contract/failures.ts'
import { fieldCodes, type FieldCode } from '#main/contract/field-codes.ts'
import { failureText } from './failure-messages.ts'
import { fieldTexts, oddText } from './forms.texts.ts'

const isFieldCode = (code: string): code is FieldCode => fieldCodes.some((one) => one === code)

/** Message beside one field: its own issue when it has one, else what happened to the whole call. */
export function messageFor(failure: Failure, path: string): string {
  const issue = failure.issues?.find((one) => one.path === path || one.path === `changes.${path}`)
  if (issue !== undefined) return isFieldCode(issue.code) ? fieldTexts[issue.code] : oddText
  return failureText(failure)
}
