/** How a passphrase would stand up to guessing. `empty`: nothing typed yet. */
export const strengthLevels = ['empty', 'weak', 'fair', 'good', 'strong'] as const
export type StrengthLevel = (typeof strengthLevels)[number]

/** What would help; the screen has a sentence for each. */
export const passphraseAdvices = [
  /** Four words or twelve characters at the least. */
  'longer',
  /** Words that have nothing to do with each other, or with you. */
  'other-words',
  /** A name of somebody or something here, or a well-known name. */
  'no-names',
  /** A date or a year. */
  'no-dates',
  /** The same again, a row of the keyboard, abc or 123. */
  'no-patterns',
  /** On the lists of passwords that everybody tries first. */
  'no-known-password',
  /** Let the application pick six words. */
  'let-us-pick',
] as const
export type PassphraseAdvice = (typeof passphraseAdvices)[number]

/**
 * Bits from which a level begins. One guess costs a core about a tenth of a second: 32 bits are thirteen years of one
 * core, 42 bits fourteen thousand, 55 bits out of anybody's reach. Our own rule.
 */
const levelFrom: readonly (readonly [bits: number, level: StrengthLevel])[] = [
  [55, 'strong'],
  [42, 'good'],
  [32, 'fair'],
  [0, 'weak'],
]

export const levelOf = (bits: number, acceptable: boolean): StrengthLevel => {
  const level = levelFrom.find(([from]) => bits >= from)?.[1] ?? 'weak'
  return acceptable ? level : 'weak'
}

/** What guessing programs make of a text. */
export interface Guess {
  /** Base-2 logarithm of the number of guesses. */
  readonly bits: number
  /** What makes it easier than it looks. */
  readonly weaknesses: readonly PassphraseAdvice[]
}

/**
 * Bits of a passphrase: what a guessing program makes of the whole, and never more than of its words one by one, because
 * whoever guesses knows that people put words after each other.
 * @param words of the text, each with whether it is on our own list of words
 * @param listBits bits of one word from that list
 */
export const bitsOf = (
  whole: Guess,
  words: readonly (Guess & { readonly onList: boolean })[],
  listBits: number,
): number => {
  const each = words.map(({ bits, onList }) => (onList ? Math.min(bits, listBits) : bits))
  const together = each.reduce((sum, bits) => sum + bits, 0)
  return Math.floor(words.length < 2 ? whole.bits : Math.min(whole.bits, together))
}

const order: readonly PassphraseAdvice[] = [
  'longer',
  'no-known-password',
  'no-names',
  'no-patterns',
  'no-dates',
  'other-words',
  'let-us-pick',
]

/** What to say: nothing about what is strong already. */
export const adviceFor = (
  level: StrengthLevel,
  acceptable: boolean,
  weaknesses: readonly PassphraseAdvice[],
): readonly PassphraseAdvice[] => {
  if (level === 'empty' || level === 'strong') return []
  const told = new Set<PassphraseAdvice>(weaknesses)
  if (!acceptable) told.add('longer')
  else if (weaknesses.length === 0) told.add('other-words')
  if (level !== 'good') told.add('let-us-pick')
  return order.filter((advice) => told.has(advice))
}
