/** How what stands in a column is read. Everything that is not free text says what it is. */
export type ColumnWords =
  /** Somebody's own words, a name, a number that means nothing to count with. */
  | { readonly kind: 'free' }
  /** One word of a closed list. */
  | { readonly kind: 'word'; readonly labels: Labels }
  /** JSON list of words of a closed list. */
  | { readonly kind: 'words'; readonly labels: Labels }
  /** JSON that is read by a rule of its own. */
  | { readonly kind: 'json' }
  /** 0 or 1. */
  | { readonly kind: 'flag' }
  /** `YYYY-MM-DD` or its beginning. */
  | { readonly kind: 'day' }
  /** ISO instant. */
  | { readonly kind: 'instant' }
  /** A number as it is. */
  | { readonly kind: 'count' }
  | { readonly kind: 'cents' }
  /** Part of an amount, which is shown as one. */
  | { readonly kind: 'amount' }
  /** Id of a row that is shown by name. */
  | { readonly kind: 'who'; readonly table: 'receivers' | 'volunteers' | 'people' }
  /** Bytes of a document, which lies beside it as a file. */
  | { readonly kind: 'bytes' }

export type Labels = Readonly<Record<string, string>>
export type TableWords = Readonly<Record<string, ColumnWords>>

export const free = { kind: 'free' } as const satisfies ColumnWords
export const json = { kind: 'json' } as const satisfies ColumnWords
export const flag = { kind: 'flag' } as const satisfies ColumnWords
export const day = { kind: 'day' } as const satisfies ColumnWords
export const instant = { kind: 'instant' } as const satisfies ColumnWords
export const count = { kind: 'count' } as const satisfies ColumnWords
export const cents = { kind: 'cents' } as const satisfies ColumnWords
export const bytes = { kind: 'bytes' } as const satisfies ColumnWords
const amount = { kind: 'amount' } as const satisfies ColumnWords
export const word = (labels: Labels) => ({ kind: 'word', labels }) as const
export const words = (labels: Labels) => ({ kind: 'words', labels }) as const
export const who = (table: 'receivers' | 'volunteers' | 'people') => ({ kind: 'who', table }) as const

export const amountWords = {
  amount_kind: amount,
  amount_cents: amount,
  amount_to_cents: amount,
  amount_currency: amount,
} as const
export const amountColumnNames = Object.keys(amountWords)
