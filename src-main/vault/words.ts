/** Words in the list: five throws of a die each, so 12.9 bits a word. */
export const wordListLength = 7776
/** 77.5 bits: what nobody guesses, however many computers they have. */
export const passphraseWords = 6

const drawBytes = 2
const draws = 2 ** (8 * drawBytes)

/**
 * Picks words by chance, each as likely as any other: a draw beyond the largest multiple of the list is thrown away
 * instead of folded back. Pure; may stop early when the bytes run out.
 * @param bytes from the random port; two per draw.
 */
export const wordsFromBytes = (list: readonly string[], bytes: Uint8Array): string[] => {
  if (list.length === 0 || list.length > draws) throw new Error('a list of words has 1 to 65,536 of them')
  const fair = draws - (draws % list.length)
  const words: string[] = []
  for (let i = 0; i + drawBytes <= bytes.length; i += drawBytes) {
    const draw = (bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0)
    const word = list[draw % list.length]
    if (draw < fair && word !== undefined) words.push(word)
  }
  return words
}

/** Exactly so many words, however many draws that takes. @param random gives that many unpredictable bytes. */
export const pickWords = (
  list: readonly string[],
  random: (count: number) => Uint8Array,
  count: number = passphraseWords,
): string[] => {
  const words: string[] = []
  while (words.length < count) {
    const bytes = random((count - words.length) * drawBytes)
    words.push(...wordsFromBytes(list, bytes))
    bytes.fill(0)
  }
  return words
}
