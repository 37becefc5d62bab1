import { assertNever } from './assert-never.ts'
import { findCurrency } from './currencies.ts'
import type { Amount, AmountPerPeriod, Period, Total } from './money.ts'

/** Dutch words for a period, as they follow an amount. */
export const periodWords: Readonly<Record<Period, string>> = {
  week: 'per week',
  'four-weeks': 'per 4 weken',
  month: 'per maand',
  quarter: 'per kwartaal',
  year: 'per jaar',
  once: 'eenmalig',
}

/** Digits the Dutch way: 243118 with two decimals is `2.431,18`. Exact for every safe whole number. */
function formatMinor(minor: number, digits: number): string {
  const unsigned = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = unsigned.slice(0, unsigned.length - digits).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${minor < 0 ? '-' : ''}${whole}${digits === 0 ? '' : `,${unsigned.slice(-digits)}`}`
}

/** `2.431,18`: for columns, where the heading says euro. */
export const formatCents = (cents: number): string => formatMinor(cents, 2)

/** `€ 2.431,18`. */
export const formatEuro = (cents: number): string => `€ ${formatCents(cents)}`

/** `5.000,00 złoty (PLN)`: never converted. */
export function formatForeign(currency: string, minor: number): string {
  const known = findCurrency(currency)
  const word = known?.words[0]
  return `${formatMinor(minor, known?.digits ?? 2)} ${word === undefined ? currency : `${word} (${currency})`}`
}

/** An amount in words people use: `ongeveer € 1.310,00`, `€ 400,00 tot € 600,00`, `onbekend`. */
export function formatAmount(amount: Amount): string {
  switch (amount.kind) {
    case 'exact':
      return formatEuro(amount.cents)
    case 'about':
      return `ongeveer ${formatEuro(amount.cents)}`
    case 'range':
      return `${formatEuro(amount.fromCents)} tot ${formatEuro(amount.toCents)}`
    case 'foreign':
      return formatForeign(amount.currency, amount.minor)
    case 'unknown':
      return 'onbekend'
    default:
      return assertNever(amount)
  }
}

/** The same with its period: `ongeveer € 1.310,00 per 4 weken`. An unknown amount has no period to show. */
export function formatAmountPerPeriod({ amount, period }: AmountPerPeriod): string {
  return amount.kind === 'unknown' ? formatAmount(amount) : `${formatAmount(amount)} ${periodWords[period]}`
}

/**
 * A sum as it may be printed: `€ 1.546,17 + 2 onbekend`. When nothing but unknown lines went in, it says so instead of
 * inventing a zero: `2 onbekend`.
 */
export function formatTotal(sum: Total): string {
  const known =
    sum.knownCents === sum.knownToCents
      ? formatEuro(sum.knownCents)
      : `${formatEuro(sum.knownCents)} tot ${formatEuro(sum.knownToCents)}`
  const others = [
    ...sum.foreign.map(({ currency, minor }) => formatForeign(currency, minor)),
    ...(sum.unknownCount > 0 ? [`${sum.unknownCount} onbekend`] : []),
  ]
  const nothingKnown = sum.knownToCents === 0 && others.length > 0
  return (nothingKnown ? others : [known, ...others]).join(' + ')
}
