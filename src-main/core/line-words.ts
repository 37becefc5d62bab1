import type { Span } from './line-parts.ts'

/** A word of a list, found in a line. */
export interface WordFound<Code> extends Span {
  readonly code: Code
}

/**
 * Finds the word of a list that stands first in a line; of words in the same place the first of the list.
 * @param words code and pattern, matched as whole words
 */
export function findFirstWord<Code>(
  line: string,
  words: readonly (readonly [code: Code, pattern: string])[],
): WordFound<Code> | null {
  let first: WordFound<Code> | null = null
  for (const [code, pattern] of words) {
    const match = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu').exec(line)
    if (match === null || (first !== null && match.index >= first.start)) continue
    first = { code, start: match.index, end: match.index + match[0].length }
  }
  return first
}
