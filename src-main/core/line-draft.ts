/** Something in a typed line to look at again. Never a reason to refuse the line. */
export interface LineHint<Code extends string> {
  /** Name of the draft's field. */
  readonly field: string
  readonly code: Code
}

/** At least one. */
export type OneOrMore<T> = readonly [T, ...T[]]

/** What one typed line becomes: always a draft, and what to look at again. */
export interface LineRead<Draft, Code extends string> {
  readonly draft: Draft
  readonly problems: readonly LineHint<Code>[]
}
