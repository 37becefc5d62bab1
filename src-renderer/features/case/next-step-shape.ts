import type { CasePart } from '#renderer/app/paths.ts'

/** What would help now, and where to do it. */
export interface NextStep {
  readonly text: string
  readonly action?: { readonly label: string; readonly part: CasePart; readonly place: string }
}
