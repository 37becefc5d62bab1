/** Crockford's base 32: no I, L, O and U, so nothing reads as something else over the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const characters = 20
const groupLength = 4

/** Random bytes that one passphrase takes. */
export const passphraseBytes = characters

/** `K7QM-2XRD-…`: twenty characters, one hundred bits. @param bytes unpredictable, `passphraseBytes` of them. */
export function spellPassphrase(bytes: Uint8Array): string {
  if (bytes.length !== passphraseBytes) throw new Error('a passphrase takes twenty bytes')
  // 32 divides 256, so no character comes up more often than another.
  const text = [...bytes].map((byte) => alphabet[byte % alphabet.length] ?? '').join('')
  return Array.from({ length: characters / groupLength }, (_, i) =>
    text.slice(i * groupLength, (i + 1) * groupLength),
  ).join('-')
}
