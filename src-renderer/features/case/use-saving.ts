import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import type { Call } from '#renderer/app/api.ts'
import { useCommand, type Command } from '#renderer/app/use-call.ts'
import { usePendingSaves } from '#renderer/forms/pending-saves.tsx'
import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { useSavedField, type SavedField } from '#renderer/forms/use-saved-field.ts'
import { calmStatus } from './calm-status.ts'
import { useCase } from './case-data.ts'

const savedAtOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'savedAt' in value && typeof value.savedAt === 'string'
    ? value.savedAt
    : null

/**
 * A change inside this case. Asks again for its own part, for what the receiver would see, and for what was typed but
 * could not be read; `also` names other parts that it touches.
 */
export function useCaseCommand<Input, Value, F extends Failure>(
  call: Call<Input, Value, F>,
  also: readonly string[] = [],
): Command<Input, Value, F> {
  const client = useQueryClient()
  const { noteSaved } = usePendingSaves()
  const command = useCommand(call, ['handover', 'drafts', ...also])
  const { run } = command
  const runAndNote = useCallback(
    async (input: Input): Promise<Result<Value, F>> => {
      const reply = await run(input)
      const savedAt = reply.ok ? savedAtOf(reply.value) : null
      if (savedAt !== null) noteSaved(savedAt)
      if (!reply.ok && reply.failure.code === 'invalid-input')
        void client.invalidateQueries({ queryKey: ['drafts'] })
      return reply
    },
    [run, noteSaved, client],
  )
  return { ...command, run: runAndNote }
}

export interface TypedFieldParts {
  /** The record that the field belongs to: a case or one of its lines. */
  readonly id: string
  /** Name of the field in the call: `amountText`. */
  readonly path: string
  readonly value: string
  readonly save: (text: string) => Promise<SaveReply>
}

/** A typed field that comes back with what was typed before, also when that could not be read yet. */
export function useTypedField({ id, path, value, save }: TypedFieldParts): SavedField {
  const { drafts } = useCase()
  const client = useQueryClient()
  const draft = drafts.get(`${id}.${path}`) ?? null
  // Main keeps refused text itself, and lets go of it in the transaction that saves; here we only look again.
  const keepDraft = useCallback(() => client.invalidateQueries({ queryKey: ['drafts'] }), [client])
  const field = useSavedField({ value, draft, save, keepDraft, path })
  return { ...field, props: { ...field.props, ...calmStatus(field.props) } }
}
