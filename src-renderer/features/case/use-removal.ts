import { useCallback } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import type { Call } from '#renderer/app/api.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { caseTexts } from './case.texts.ts'
import { useCaseCommand } from './use-saving.ts'

interface RecordInput {
  readonly id: string
}

/**
 * Takes a line away at once and offers to put it back (Alt+Z). Nothing asks "weet je het zeker": what can be undone
 * needs no question.
 * @param sentences for refusals of the call's own list
 */
export function useRemoval<Value, F extends Failure, V2, F2 extends Failure>(
  remove: Call<RecordInput, Value, F>,
  restore: Call<RecordInput, V2, F2>,
  {
    also = [],
    sentences = {},
  }: { readonly also?: readonly string[]; readonly sentences?: Readonly<Record<string, string>> } = {},
): (id: string, what: string) => void {
  const removing = useCaseCommand(remove, also)
  const restoring = useCaseCommand(restore, also)
  const toasts = useToasts()
  const [take, back] = [removing.run, restoring.run]
  return useCallback(
    (id, what) => {
      void take({ id }).then((reply) => {
        toasts.show(
          reply.ok
            ? { text: caseTexts.removed(what), undo: () => void back({ id }) }
            : { text: failureText(reply.failure, sentences) },
        )
      })
    },
    [take, back, toasts, sentences],
  )
}
