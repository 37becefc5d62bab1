import type { ImportQuestion, ImportSheet } from './import-data.ts'

const folded = (text: string): string => text.trim().toLowerCase()
const codesOf = ({ alternatives }: ImportQuestion): string => alternatives.map(({ code }) => code).join(' ')

/** Open questions of other lines about the same words, with the same possible answers. A relation is never the same. */
export function alikeQuestions(
  { lines }: Pick<ImportSheet, 'lines'>,
  question: ImportQuestion,
): readonly { readonly line: number; readonly questionId: string }[] {
  if (question.code === 'relation-to-case') return []
  return lines.flatMap(({ line, questions }) =>
    questions
      .filter(
        (one) =>
          one.answer === null &&
          one.code === question.code &&
          folded(one.part) === folded(question.part) &&
          codesOf(one) === codesOf(question),
      )
      .map(({ id }) => ({ line, questionId: id })),
  )
}
