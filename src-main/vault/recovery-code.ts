import { fail, ok, type Result } from '#main/core/result.ts'

/** Crockford's base 32: no I, L, O and U, so nothing reads as something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const recoveryCodeBytes = 20
const dataLength = (recoveryCodeBytes * 8) / 5
const groupLength = 4
const groupCount = dataLength / groupLength
/** The largest prime that fits in two characters: every slip of one character and every swap of two changes it. */
const modulus = 1021

const valuesOf = (bytes: Uint8Array): number[] => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2))
}

const bytesOf = (values: readonly number[]): Uint8Array => {
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2))
}

const checkOf = (values: readonly number[]): readonly number[] => {
  const sum = values.reduce((total, value, index) => (total + (index + 1) * value) % modulus, 0)
  return [Math.floor(sum / 32), sum % 32]
}

const spell = (values: readonly number[]): string => values.map((value) => alphabet[value] ?? '').join('')

/** Eight groups of four, then one of two check characters. @param code 20 random bytes. */
export const recoveryGroups = (code: Uint8Array): readonly string[] => {
  if (code.length !== recoveryCodeBytes) throw new Error('a recovery code has 20 bytes')
  const values = valuesOf(code)
  const text = spell(values)
  const groups = Array.from({ length: groupCount }, (_, i) =>
    text.slice(i * groupLength, (i + 1) * groupLength),
  )
  return [...groups, spell(checkOf(values))]
}

/** What people write for a character: capitals do not matter, nor O for 0, nor I or L for 1, nor spaces and dashes. */
const readable = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[\s\-–—.·_]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** Whether a group was typed back as it was shown. */
export const sameGroup = (typed: string, shown: string): boolean => readable(typed) === readable(shown)

/** Reads a typed code. One wrong or two swapped characters are always seen here, before any key is tried. */
export const readRecoveryCode = (text: string): Result<Uint8Array, 'recovery-code-mistyped'> => {
  const values = [...readable(text)].map((character) => alphabet.indexOf(character))
  if (values.length !== dataLength + 2 || values.includes(-1)) return fail('recovery-code-mistyped')
  const data = values.slice(0, dataLength)
  const check = checkOf(data)
  if (check[0] !== values[dataLength] || check[1] !== values[dataLength + 1])
    return fail('recovery-code-mistyped')
  return ok(bytesOf(data))
}

/** Which two of the eight groups to ask back, counted from 1, the lower first. @param chance two random bytes. */
export const askTwoGroups = (chance: Uint8Array): readonly number[] => {
  const [first = 0, step = 0] = chance
  const a = first % groupCount
  const b = (a + 1 + (step % (groupCount - 1))) % groupCount
  return [Math.min(a, b) + 1, Math.max(a, b) + 1]
}
