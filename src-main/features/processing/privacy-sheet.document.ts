import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDay } from '#main/core/day-format.ts'
import { pageFooter, titleHead } from '#main/documents/blocks.ts'
import { above, baseDefinition, mm, page } from '#main/documents/theme.ts'
import { sheetWords as words } from './privacy-sheet.labels.ts'
import { nameOf, reachOf, type RegisterSheet } from './register-sheet.rules.ts'

const part = (title: string, texts: readonly Content[]): Content => ({
  stack: [{ text: title, style: 'section', margin: [0, 0, 0, 2] }, ...texts],
  margin: above(7),
  unbreakable: true,
})
const list = (lines: readonly string[]): Content => ({ ul: [...lines], margin: [2, 0, 0, 2] })

/** One page for residents, to read together and to take home. */
export function privacySheetDocument(sheet: RegisterSheet): TDocumentDefinitions {
  const { organisation, madeOn, terms } = sheet
  const [name, reach] = [nameOf(organisation), reachOf(organisation)]
  const address = organisation.address.split('\n').filter((line) => line !== '')
  const { who, what, why, sees, long, rights, complain } = words
  return {
    ...baseDefinition,
    pageMargins: [page.left, mm(14), page.right, mm(23)],
    footer: pageFooter(words.call(name, reach), () => words.version(formatDay(madeOn))),
    content: [
      titleHead(words.title, [], [name, ...address]),
      part(who.title, [who.text(upperFirst(name))]),
      part(what.title, [list(what.list), what.not]),
      part(why.title, [why.text]),
      part(sees.title, [list(sees.list), sees.end]),
      part(long.title, [long.text(terms)]),
      part(rights.title, [list(rights.list), rights.end]),
      part(complain.title, [complain.text(reach)]),
    ],
  }
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
