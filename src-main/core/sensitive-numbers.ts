/** What may not be kept, wherever it hides: in a note, a reference, an import cell. */
export const sensitiveKinds = ['bsn', 'iban', 'secret'] as const
export type SensitiveKind = (typeof sensitiveKinds)[number]

/** Where it stands in the text. Never carries the text itself. */
export interface SensitiveFinding {
  readonly kind: SensitiveKind
  readonly start: number
  readonly end: number
}

/** Nine digits (eight with a lost zero in front) that pass the eleven-test, separators ignored. */
export function looksLikeBsn(text: string): boolean {
  const digits = text.replace(/[ .-]/g, '')
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, index) => total + Number(digit) * (weights[index] ?? 0),
    0,
  )
  return sum % 11 === 0
}

/** Length of an account number by country; others are not looked for. */
const ibanLengths: ReadonlyMap<string, number> = new Map([
  ['NL', 18],
  ['BE', 16],
  ['DE', 22],
  ['FR', 27],
  ['LU', 20],
  ['ES', 24],
  ['PT', 25],
  ['IT', 27],
  ['AT', 20],
  ['IE', 22],
  ['GB', 22],
  ['LT', 20],
  ['LV', 21],
  ['EE', 20],
  ['PL', 28],
  ['RO', 24],
  ['BG', 22],
  ['HU', 28],
  ['CZ', 24],
  ['SK', 24],
  ['TR', 26],
  ['UA', 29],
])

/** Right length for its country and the right remainder by 97; spaces, dots and dashes ignored. */
export function looksLikeIban(text: string): boolean {
  const tight = text.replace(/[ .-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(tight) || tight.length !== ibanLengths.get(tight.slice(0, 2)))
    return false
  const turned = tight.slice(4) + tight.slice(0, 4)
  return [...turned].reduce((rest, sign) => Number(`${rest}${parseInt(sign, 36)}`) % 97, 0) === 1
}

/**
 * Nine in a row, or grouped the ways people write this number. An amount (`,18` behind it) is none. Looks ahead only, so
 * that "500 123 456 782" is tried from every group.
 */
const bsnShape =
  /(?<![\p{L}\p{N}]|\p{N}[.,-])(?=(\d{9}|\d{4}[. -]\d{2}[. -]\d{3}|\d{3}[. -]\d{3}[. -]\d{3}|\d{2}[. -]\d{3}[. -]\d{4})(?![\p{N}]|,\d))/gu
/** Said to be one: then a typing slip does not make it harmless. */
const namedBsn =
  /(?:bsn|burgerservicenummer|sofi(?:-?nummer)?)[^\p{L}\p{N}]{0,5}(?:is )?(\d(?:[. -]?\d){7,8})(?!\d)/giu
const ibanStart = /(?<![\p{L}\p{N}])[A-Z]{2} ?\d{2}/giu
const secret =
  /(?:wachtwoord(?:en)?|password|ww|inlogcode|toegangscode|pin(?:code)?|digid(?:-?(?:code|wachtwoord))?)(?: is |(?: is)?[:=] ?| (?=\d{4,6}(?!\d)))([^\s,;]{3,64})/giu

function ibanFrom(text: string, start: number): SensitiveFinding | null {
  const wanted = ibanLengths.get(text.slice(start, start + 2).toUpperCase())
  if (wanted === undefined) return null
  let end = start
  for (let taken = 0; taken < wanted && end < text.length; end += 1) {
    const sign = text.charAt(end)
    if (/[A-Za-z0-9]/.test(sign)) taken += 1
    else if (!/[ .-]/.test(sign)) return null
  }
  const closed = !/[A-Za-z0-9]/.test(text.charAt(end))
  return closed && looksLikeIban(text.slice(start, end)) ? { kind: 'iban', start, end } : null
}

function captured(kind: SensitiveKind, match: RegExpExecArray): SensitiveFinding {
  const value = match[1] ?? ''
  const end = match.index + match[0].length
  return { kind, start: end - value.length, end }
}

/**
 * Everything in a text that should not be kept: numbers that pass the eleven-test, account numbers, and what follows a
 * word like "wachtwoord:". In order, without overlap. About one in eleven other nine-digit numbers is found too: warn,
 * do not block.
 */
export function sensitiveNumbersIn(text: string): SensitiveFinding[] {
  const found = [
    ...[...text.matchAll(namedBsn)].map((match) => captured('bsn', match)),
    ...[...text.matchAll(bsnShape)]
      .map(({ index, 1: number = '' }) => ({ index, number }))
      .filter(({ number }) => looksLikeBsn(number))
      .map(({ index, number }): SensitiveFinding => {
        return { kind: 'bsn', start: index, end: index + number.length }
      }),
    ...[...text.matchAll(ibanStart)]
      .map((match) => ibanFrom(text, match.index))
      .filter((found) => found !== null),
    ...[...text.matchAll(secret)].map((match) => captured('secret', match)),
  ]
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return inOrder.filter((finding, index) =>
    inOrder.slice(0, index).every((earlier) => earlier.end <= finding.start),
  )
}

/** The text with every letter and digit of the findings covered; length and place of everything else stay. */
export function maskFindings(
  text: string,
  findings: readonly SensitiveFinding[] = sensitiveNumbersIn(text),
): string {
  return findings.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start) + masked.slice(start, end).replace(/[^ .-]/g, '•') + masked.slice(end),
    text,
  )
}
