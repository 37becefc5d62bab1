import type { ImportLine, ImportSheet } from './import-data.ts'

/** Lines that are to become a volunteer. */
export const linesToAdd = ({ lines }: Pick<ImportSheet, 'lines'>): readonly ImportLine[] =>
  lines.filter(({ take }) => take === 'add')

export const openQuestionsOf = ({ questions }: Pick<ImportLine, 'questions'>): number =>
  questions.filter(({ answer }) => answer === null).length

/** What is still asked about whoever is to be added; a line that is left out asks nothing. */
export const openToAdd = (sheet: Pick<ImportSheet, 'lines'>): number =>
  linesToAdd(sheet).reduce((sum, line) => sum + openQuestionsOf(line), 0)
