/** Our own rule; long beats complicated. */
const leastCharacters = 12
const leastWords = 4
const leastDifferent = 5

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80
const space = 0x20

const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)

/** Same letters, whatever the capitals and spaces. Works on bytes, so that no string of the passphrase is made. */
const sameWords = (passphrase: Uint8Array, name: string): boolean => {
  const plain = (bytes: Uint8Array): number[] => [...bytes].filter((byte) => byte !== space).map(lower)
  const words = plain(passphrase)
  const wanted = plain(new TextEncoder().encode(name))
  return wanted.length > 0 && words.length === wanted.length && wanted.every((byte, i) => byte === words[i])
}

const wordCount = (passphrase: Uint8Array): number => {
  let words = 0
  let length = 0
  for (const byte of [...passphrase, space]) {
    if (byte !== space) length += isContinuation(byte) ? 0 : 1
    else {
      if (length >= 2) words += 1
      length = 0
    }
  }
  return words
}

export type PassphraseProblem = 'passphrase-too-short' | 'passphrase-is-name'

/**
 * Judges a new passphrase: twelve characters or four words, not the same few characters over and over, and not the
 * name of the organisation or the person. Null is good.
 * @param passphrase UTF-8; stays the caller's to wipe.
 */
export const passphraseProblem = (
  passphrase: Uint8Array,
  names: readonly string[],
): PassphraseProblem | null => {
  const characters = passphrase.filter((byte) => !isContinuation(byte)).length
  if (characters < leastCharacters && wordCount(passphrase) < leastWords) return 'passphrase-too-short'
  if (new Set(passphrase).size < leastDifferent) return 'passphrase-too-short'
  return names.some((name) => sameWords(passphrase, name)) ? 'passphrase-is-name' : null
}
