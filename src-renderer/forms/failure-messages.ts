import { commonFailureCodes, type CommonFailureCode, type Failure } from '#main/contract/failures.ts'
import { commonTexts, referenceText } from './forms.texts.ts'

const isCommon = (code: string): code is CommonFailureCode => commonFailureCodes.some((one) => one === code)

/**
 * A sentence for any failure. `own` holds the sentences for the codes of that call's own list; a code without a sentence
 * falls back to the general one with its reference, never to a code on the screen.
 */
export function failureText(failure: Failure, own: Readonly<Record<string, string>> = {}): string {
  const sentence = own[failure.code] ?? commonTexts[isCommon(failure.code) ? failure.code : 'unexpected']
  return failure.reference === undefined ? sentence : `${sentence} ${referenceText(failure.reference)}`
}
