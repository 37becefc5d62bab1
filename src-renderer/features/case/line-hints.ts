import { lineHintTexts, type LineProblem } from './line-hints.texts.ts'

/** A sentence for each thing that is worth another look in a typed line, each said once. */
export const hintWords = (problems: readonly { readonly code: LineProblem }[]): readonly string[] => [
  ...new Set(problems.map(({ code }) => lineHintTexts[code])),
]
