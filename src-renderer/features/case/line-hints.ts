import { moneyTexts } from './money.texts.ts'

const sentences: Readonly<Record<string, string>> = moneyTexts.hints

/** A sentence for what is worth another look in a typed line; codes without one say nothing. */
export const hintWords = (problems: readonly { readonly code: string }[]): readonly string[] => [
  ...new Set(problems.flatMap(({ code }) => sentences[code] ?? [])),
]
