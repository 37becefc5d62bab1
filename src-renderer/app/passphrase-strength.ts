export type PassphraseStrength = 'empty' | 'short' | 'same' | 'good' | 'strong'

/** The vault judges again with the same numbers; this is only to say so while somebody types. */
const leastCharacters = 12
const leastWords = 4
const leastDifferent = 5
const manyWords = 5
const manyCharacters = 20

/** How a passphrase would fare: long beats complicated. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const words = passphrase.split(' ').filter((word) => word.length >= 2).length
  const characters = [...passphrase].length
  if (characters === 0) return 'empty'
  if (characters < leastCharacters && words < leastWords) return 'short'
  if (new Set(passphrase).size < leastDifferent) return 'same'
  return words >= manyWords || characters >= manyCharacters ? 'strong' : 'good'
}
