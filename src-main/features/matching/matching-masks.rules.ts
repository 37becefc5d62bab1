/**
 * Choices out of a closed list as the bits of one number. Comparing two lists is then one operation, and the best plan
 * compares each resident with each volunteer.
 */
export function maskOf<Word extends string>(list: readonly Word[], chosen: readonly Word[]): number {
  let mask = 0
  for (const word of chosen) mask |= 1 << list.indexOf(word)
  return mask
}

/** The words of a mask, in the order of the list. */
export const wordsOf = <Word extends string>(list: readonly Word[], mask: number): Word[] =>
  mask === 0 ? [] : list.filter((_, place) => (mask & (1 << place)) !== 0)

export function countOf(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count += 1
  return count
}
