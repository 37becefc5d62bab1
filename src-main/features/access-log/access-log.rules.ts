/** Why somebody opens what another wrote for a few eyes only. */
export const openReasons = [
  /** Needed for the conversation of now. */
  'talk',
  /** Taking the case over from a colleague. */
  'take-over',
  /** Somebody may be in danger. */
  'safety',
  /** Answering a request or a complaint of the resident. */
  'rights-request',
  'other',
] as const
export type OpenReason = (typeof openReasons)[number]

/** How a reason stands in the log. */
export const reasonText = (reason: OpenReason, note: string): string =>
  note.trim() === '' ? reason : `${reason}: ${note.trim()}`

/** Back again; null: nothing was opened. */
export function readReason(text: string): { readonly reason: OpenReason | null; readonly note: string } {
  const reason = openReasons.find((known) => text === known || text.startsWith(`${known}: `)) ?? null
  return reason === null ? { reason, note: text } : { reason, note: text.slice(reason.length + 2) }
}
