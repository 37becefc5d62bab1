import type { Failure } from '#main/contract/failures.ts'
import { messageFor } from './field-messages.ts'

interface Unread {
  /** How to mend what was typed there; null when that was read. */
  (path: string): string | null
  /** A refusal that is about no field. */
  readonly rest: Failure | null
}

/** Tells what could not be read beside its own field, and the rest below. */
export function useUnread(failure: Failure | null): Unread {
  const about = (path: string): string | null =>
    failure?.issues?.some((issue) => issue.path === path) === true ? messageFor(failure, path) : null
  return Object.assign(about, { rest: failure?.code === 'invalid-input' ? null : failure })
}
