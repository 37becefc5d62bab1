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
 * Bits from which a level begins. One guess costs a second on a laptop and perhaps a hundredth of that on rented
 * machines: 40 bits is years for one of them, 60 bits is out of reach of all of them. Our own rule.
 */
const levelFrom: readonly (readonly [bits: number, level: StrengthLevel])[] = [
  [66, 'strong'],
  [50, 'good'],
  [36, 'fair'],
  [0, 'weak'],
]

export const levelOf = (bits: number, acceptable: boolean): StrengthLevel => {
  const level = levelFrom.find(([from]) => bits >= from)?.[1] ?? 'weak'
  return acceptable ? level : 'weak'
}
