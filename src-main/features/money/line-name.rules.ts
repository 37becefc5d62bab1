import { findFirstWord } from '#main/core/line-words.ts'
import { costKindLabel } from './cost.labels.ts'
import { incomeKindLabel } from './income.labels.ts'
import { costWords, incomeWords } from './money-words.labels.ts'

type Words = readonly (readonly [code: string, pattern: string])[]

/** These say nothing that the description does not. */
const looseKinds: readonly string[] = ['other', 'other-fixed', 'other-reserve', 'other-household']

/** The description, with the word of its kind before it unless it holds such a word already. */
function lineName(kind: string, label: string, description: string, words: Words): string {
  const text = description.trim()
  if (text === '') return label
  if (looseKinds.includes(kind)) return text
  if (!/^\p{L}/u.test(text)) return `${label} ${text}`
  // "kgb", "tel": short for the kind, and not for every reader.
  if (text.length <= 4) return text.toLowerCase() === label.toLowerCase() ? label : `${label} (${text})`
  const ownWords = words.filter(([code]) => code === kind)
  return findFirstWord(text, ownWords) === null ? `${label}, ${text}` : text
}

/** What a line of income is called on paper: `baan in de thuiszorg`, `loon, schoonmaak`, `zorgtoeslag 2x 89,50`. */
export const incomeName = (kind: string, description: string): string =>
  lineName(kind, incomeKindLabel(kind), description, incomeWords)

/** What a line of costs is called on paper: `kinderopvang (bso) na toeslag`, `huur, winkel`. */
export const costName = (kind: string, description: string): string =>
  lineName(kind, costKindLabel(kind), description, costWords)
