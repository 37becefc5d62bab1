import { largestCents } from './money.ts'
import { fail, ok, type Result } from './result.ts'

export const amountProblems = [
  /** No amount to be seen in it. */
  'amount-unreadable',
  'amount-negative',
  /** Above 100 million euro. */
  'amount-too-large',
  /** A dot before cents or a comma before thousands: `12.50`, `1,310.50`, `1,310`. Not guessed. */
  'amount-ambiguous',
  /** `600-400`. */
  'amount-range-reversed',
  /** `per dag`, `per 2 maanden`: a period that is not kept. */
  'amount-period-unreadable',
] as const
export type AmountProblem = (typeof amountProblems)[number]

const whole = String.raw`(\d+|[1-9]\d{0,2}(?:\.\d{3})+)`

/**
 * Reads digits the Dutch way: dots between thousands, a comma before the cents.
 * @param digits of the minor unit: 2 for euro
 * @param scale 1000 for "11 duizend"
 * @returns whole minor units
 */
export function parseNumber(text: string, digits = 2, scale = 1): Result<number, AmountProblem> {
  const tidy = text.replace(/,[-–—=]+$/, '')
  const decimals = digits === 0 ? '()' : `(?:,(\\d{1,${digits}}))?`
  const match = new RegExp(`^${whole}${decimals}$`).exec(tidy)
  if (match === null) {
    const oneSeparatorTooFew = /^\d+[.,]\d+$/.test(tidy) || /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(tidy)
    return fail(oneSeparatorTooFew ? 'amount-ambiguous' : 'amount-unreadable')
  }
  const wholePart = (match[1] ?? '').replaceAll('.', '').replace(/^0+(?=\d)/, '')
  if (wholePart.length > 12) return fail('amount-too-large')
  const minor = Number(wholePart + (match[2] ?? '').padEnd(digits, '0').slice(0, digits)) * scale
  return minor > largestCents ? fail('amount-too-large') : ok(minor)
}
