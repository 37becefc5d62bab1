import { useCallback } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import type { Call } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'
import { failureText } from '#renderer/forms/failure-messages.ts'
import { useToasts } from '#renderer/ui/Toast.tsx'
import { restOnVolunteers } from './use-volunteer.ts'
import { volunteerTexts } from './volunteer.texts.ts'

interface RecordInput {
  readonly id: string
}

/** Takes a line away at once and offers to put it back (Alt+Z). */
export function useRemoval<V, F extends Failure, V2, F2 extends Failure>(
  remove: Call<RecordInput, V, F>,
  restore: Call<RecordInput, V2, F2>,
): (id: string, what: string) => void {
  const { run: take } = useCommand(remove, restOnVolunteers)
  const { run: back } = useCommand(restore, restOnVolunteers)
  const toasts = useToasts()
  return useCallback(
    (id, what) => {
      void take({ id }).then((reply) =>
        toasts.show(
          reply.ok
            ? { text: volunteerTexts.removed(what), undo: () => void back({ id }) }
            : { text: failureText(reply.failure) },
        ),
      )
    },
    [take, back, toasts],
  )
}
