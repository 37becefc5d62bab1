/** Letters that lose nothing but their decoration, and that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ĳ: 'ij',
}
const rest = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/** Lower case without diacritics: `Wiśniewski-Źrebiec` is found as `wisniewski zrebiec`. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(rest, (letter) => plainLetters[letter] ?? letter)

/** `van Dijk` and `van Dyk` sound the same and are told over the phone. */
const likeY = (word: string): string => word.replaceAll('ij', 'y')
const spellings = (word: string): string[] => [...new Set([word, likeY(word)])]

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{Letter}\p{Number}]+/gu) ?? []

/** Only digits, in national writing: `+31 6 12345601` is `0612345601`. */
export const digitsOf = (text: string): string =>
  text
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)31(?=[1-9])/, '0')
    .replaceAll('+', '')

/** What is remembered of somebody. */
export interface Searchable {
  readonly names: readonly string[]
  readonly phones: readonly string[]
  readonly postcode: string
  readonly number: string
}

/** Two separators before every word, so that even a single letter with them makes three signs. */
const separated = (words: readonly string[]): string => words.map((word) => `  ${word}`).join('')

/** The text that goes into the index: folded words, digits joined, postcode in one piece and in parts. */
export function indexText({ names, phones, postcode, number }: Searchable): string {
  const named = names.flatMap(wordsOf).flatMap(spellings)
  const joined = [postcode, number].map((text) => wordsOf(text).join(''))
  const parts = [postcode, number].flatMap(wordsOf)
  const words = [...named, ...phones.map(digitsOf), ...joined, ...parts].filter((word) => word !== '')
  return separated([...new Set(words)])
}

/** Somebody who pastes a page is not looking for a person. */
const longest = 120
const mostWords = 8

const isNumber = (text: string): boolean => /^[\d\s()+./-]*\d[\d\s()+./-]*$/.test(text)
const isPostcode = (text: string): boolean => /^\s*\d{4}\s*[a-z]{2}\s*$/i.test(text)

function queryWords(text: string): string[] {
  if (isNumber(text)) return [digitsOf(text)]
  if (isPostcode(text)) return [wordsOf(text).join('')]
  return text.split(/\s+/).flatMap((word) => (isNumber(word) ? [digitsOf(word)] : wordsOf(word)))
}

/** Three signs or more are found anywhere in a word, one or two only at its beginning. */
const piece = (word: string): string => ([...word].length >= 3 ? word : `  ${word}`)

/**
 * Takes a search apart into groups that all have to be found, each in any of its spellings. Empty when there is nothing
 * to look for.
 */
export function readSearch(text: string): readonly (readonly string[])[] {
  const words = queryWords(text.slice(0, longest)).filter((word) => word !== '')
  return words.slice(0, mostWords).map((word) => spellings(word).map(piece))
}
