import type { SaveReply } from '#renderer/forms/save-queue.ts'
import { useSavedValue, type SavedValue } from '#renderer/forms/use-saved-value.ts'
import { calmStatus } from './calm-status.ts'

export interface ChosenParts<T> {
  readonly path: string
  readonly value: T
  readonly save: (value: T) => Promise<SaveReply>
}

/** What is chosen instead of typed; the right column says when it was saved. */
export function useChosen<T>(parts: ChosenParts<T>): SavedValue<T>['props'] {
  const { props } = useSavedValue(parts)
  return { ...props, ...calmStatus(props) }
}

/** The same where nothing may be chosen yet: null cannot be chosen back. */
export function useChosenOrNone<T>(parts: {
  readonly path: string
  readonly value: T | null
  readonly save: (value: T) => Promise<SaveReply>
}): SavedValue<T | null>['props'] {
  return useChosen<T | null>({
    ...parts,
    save: async (next) =>
      next === null ? { ok: false, failure: { code: 'invalid-input' } } : parts.save(next),
  })
}
