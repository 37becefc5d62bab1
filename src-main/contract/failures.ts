/** Failures that any call can have, whatever its own list says. */
export const commonFailureCodes = [
  /** The vault is closed; the screen goes back to unlocking. */
  'not-unlocked',
  /** The role of this person does not include this call. */
  'not-allowed',
  /** The input does not fit; `issues` says which field and how to mend it. */
  'invalid-input',
  /** No such record, or no longer. */
  'not-found',
  /** The case is restricted; `detail.sinceDay` since when. Only what a restriction leaves can be done with it. */
  'case-frozen',
  /** A visitor looks along: only what is of their own case is shown. */
  'visitor-mode',
  /** The disk is full; nothing was changed. */
  'disk-full',
  /** A surprise; `reference` finds it in the log. */
  'unexpected',
] as const
export type CommonFailureCode = (typeof commonFailureCodes)[number]

/** One field that needs mending. `path` is the field's name in the input (dots for nesting). */
export interface FieldIssue {
  readonly path: string
  /** Closed code; the screen has a Dutch sentence for each (`forms/field-messages.ts`). */
  readonly code: string
}

/** An expected refusal, as data. Never holds what somebody typed. */
export interface Failure<Code extends string = string> {
  readonly code: Code | CommonFailureCode
  readonly issues?: readonly FieldIssue[]
  /** Small facts for the sentence: seconds to wait, a count, a version, a record id. */
  readonly detail?: Readonly<Record<string, string | number>>
  /** Only with `unexpected`. */
  readonly reference?: string
}
