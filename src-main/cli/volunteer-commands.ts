import { ok } from '#main/core/result.ts'
import { importProblemText } from '#main/features/volunteer-import/volunteer-import.labels.ts'
import { pathOf, shaped, unlocked, type Command } from './command.ts'

/**
 * Brings in a list as it is. What only a person can answer is read carefully and named among the problems. A dry run
 * says what would come of it and leaves nothing behind.
 */
export const volunteersImport: Command = (options, tools, flags) =>
  unlocked(options, tools, async ({ api }) => {
    const begun = await api.volunteerImport.fromFile({ path: pathOf(options, 'file') })
    if (!begun.ok) return begun
    const { importId } = begun.value
    const sheet = await api.volunteerImport.read({ importId })
    if (!sheet.ok) return sheet
    const { lines, problems, counts } = sheet.value
    const everything = [
      ...problems,
      ...lines.flatMap(({ line, problems: own }) => own.map((problem) => ({ line, ...problem }))),
    ].toSorted((a, b) => a.line - b.line)
    const named = everything.map(({ line, field, code }) => ({
      line,
      field,
      message: importProblemText(code),
    }))
    if (flags.includes('dry-run')) {
      const dropped = await api.volunteerImport.drop({ id: importId })
      return dropped.ok ? ok({ imported: counts.add, problems: named }) : dropped
    }
    return shaped(api.volunteerImport.accept({ importId }), ({ imported }) => ({ imported, problems: named }))
  })

export const volunteersList: Command = (options, tools) =>
  unlocked(options, tools, ({ api }) =>
    shaped(api.volunteers.list({ text: '', show: 'all' }), (rows) =>
      rows.map(({ id, name }) => ({ id, name })),
    ),
  )
