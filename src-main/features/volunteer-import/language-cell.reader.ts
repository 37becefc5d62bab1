import { plainLine } from '#main/core/plain-text.ts'
import type { LanguageLevel, SpokenLanguage } from '#main/features/volunteers/volunteer-words.rules.ts'
import { languageNames, levelWords, noLanguage } from './language-words.labels.ts'

const levels = levelWords.map(([level, pattern]) => [level, new RegExp(`^(?:${pattern})$`, 'iu')] as const)
const levelOf = (text: string): LanguageLevel | null =>
  levels.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null

/** One word of letters, or a name of the list: a sentence is no language. */
function named(text: string, level: LanguageLevel): SpokenLanguage | null {
  const word = text.trim()
  const known = languageNames[word.toLowerCase()]
  if (known !== undefined) return { name: known, level }
  if (!/^\p{L}[\p{L}'’-]{2,29}$/u.test(word) || noLanguage.test(word)) return null
  return { name: word.charAt(0).toUpperCase() + word.slice(1), level }
}

/** "Engels (redelijk)", "Engels: basis", "goed Engels", "Engels goed". Null: these words name no language. */
function readOne(text: string): SpokenLanguage | null {
  const told = /^([^(:]+)(?:\(([^()]*)\)|: ?(.*))$/u.exec(text)
  if (told !== null) {
    const level = levelOf(told[2] ?? told[3] ?? '')
    return level === null ? null : named(told[1] ?? '', level)
  }
  const words = text.split(' ')
  for (let index = 1; index < words.length; index += 1) {
    const [before, behind] = [words.slice(0, index).join(' '), words.slice(index).join(' ')]
    const [first, last] = [levelOf(before), levelOf(behind)]
    if (first !== null) return named(behind, first)
    if (last !== null) return named(before, last)
  }
  return named(text, 'unknown')
}

export interface LanguagesRead {
  readonly languages: readonly SpokenLanguage[]
  /** Words that name no language. */
  readonly rest: readonly string[]
}

/** "NL/EN", "Nederlands, Arabisch, Berbers", "Engels (redelijk) en Frans". Each language once. */
export function readLanguages(text: string): LanguagesRead {
  const parts = plainLine(text)
    .split(/\s*[,;/+&|]\s*|\s+en\s+/u)
    .filter((part) => part !== '')
  const languages: SpokenLanguage[] = []
  const rest: string[] = []
  for (const part of parts) {
    const read = readOne(part)
    if (read === null) rest.push(part)
    else if (!languages.some(({ name }) => name === read.name)) languages.push(read)
  }
  return { languages, rest }
}
