import type { SaveStatus } from '#renderer/forms/use-save-queue.ts'

/**
 * A case has some sixty fields, and one line in the right column says when the newest was saved. So a field itself only
 * speaks when something is not kept yet.
 */
export const calmStatus = ({ message, state }: SaveStatus): SaveStatus => ({
  message,
  savedAt: null,
  state: state === 'waiting' || state === 'refused' ? state : 'idle',
})
