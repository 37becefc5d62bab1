import { healthWords } from './health-words.labels.ts'

const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${healthWords.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/**
 * True when a text holds a word about health. Special data sit in values, not only in fields: for a receiver that wants
 * none, a description with such a word stays here and the neutral label goes. Misses what is not in the list: the person
 * who reads the preview decides.
 */
export const mentionsHealth = (text: string): boolean => pattern.test(text)
