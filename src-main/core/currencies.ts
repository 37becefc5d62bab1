/** Foreign money that residents mention: ISO 4217 code, digits of the minor unit, and the words people use for it. */
export interface Currency {
  readonly code: string
  readonly digits: number
  /** First word is the one that is printed. All in lower case. */
  readonly words: readonly string[]
  readonly sign?: string
}

export const currencies: readonly Currency[] = [
  { code: 'PLN', digits: 2, words: ['złoty', 'zloty', "zloty's", 'zlotys', 'zł'] },
  { code: 'USD', digits: 2, words: ['dollar', 'dollars'], sign: '$' },
  { code: 'GBP', digits: 2, words: ['pond', 'ponden'], sign: '£' },
  { code: 'CHF', digits: 2, words: ['frank', 'franken'] },
  { code: 'TRY', digits: 2, words: ['lira'], sign: '₺' },
  { code: 'MAD', digits: 2, words: ['dirham'] },
  { code: 'RON', digits: 2, words: ['lei'] },
  { code: 'BGN', digits: 2, words: ['lev', 'leva'] },
  { code: 'HUF', digits: 2, words: ['forint'] },
  { code: 'CZK', digits: 2, words: ['kroon', 'kronen'] },
  { code: 'SEK', digits: 2, words: [] },
  { code: 'NOK', digits: 2, words: [] },
  { code: 'DKK', digits: 2, words: [] },
  { code: 'UAH', digits: 2, words: ['hryvnia', 'grivna'], sign: '₴' },
  { code: 'RUB', digits: 2, words: ['roebel', 'roebels'], sign: '₽' },
  { code: 'ERN', digits: 2, words: ['nakfa'] },
  { code: 'ETB', digits: 2, words: ['birr'] },
  { code: 'SYP', digits: 2, words: [] },
  { code: 'AFN', digits: 2, words: ['afghani'] },
  { code: 'IRR', digits: 2, words: ['rial'] },
  { code: 'INR', digits: 2, words: ['roepie', 'roepies'], sign: '₹' },
  { code: 'SRD', digits: 2, words: [] },
  { code: 'XCG', digits: 2, words: ['gulden'] },
  { code: 'ANG', digits: 2, words: [] },
  { code: 'AWG', digits: 2, words: ['florin'] },
  { code: 'IDR', digits: 2, words: ['rupiah'] },
  { code: 'GHS', digits: 2, words: ['cedi'] },
  { code: 'NGN', digits: 2, words: ['naira'], sign: '₦' },
  { code: 'EGP', digits: 2, words: [] },
  { code: 'CNY', digits: 2, words: ['yuan'] },
  { code: 'JPY', digits: 0, words: ['yen'], sign: '¥' },
  { code: 'TND', digits: 3, words: ['dinar'] },
  { code: 'IQD', digits: 3, words: [] },
  { code: 'DZD', digits: 2, words: [] },
  { code: 'LYD', digits: 3, words: [] },
  { code: 'XOF', digits: 0, words: ['cfa'] },
  { code: 'KES', digits: 2, words: ['shilling'] },
  { code: 'COP', digits: 2, words: ['peso', "peso's"] },
  { code: 'BRL', digits: 2, words: [] },
  { code: 'PHP', digits: 2, words: [] },
  { code: 'THB', digits: 2, words: ['baht'] },
  { code: 'VND', digits: 0, words: ['dong'] },
  { code: 'PKR', digits: 2, words: [] },
  { code: 'BDT', digits: 2, words: ['taka'] },
  { code: 'LKR', digits: 2, words: [] },
  { code: 'SAR', digits: 2, words: ['riyal'] },
  { code: 'AED', digits: 2, words: [] },
  { code: 'LBP', digits: 2, words: [] },
  { code: 'ILS', digits: 2, words: ['sjekel', 'shekel'] },
  { code: 'GEL', digits: 2, words: ['lari'] },
  { code: 'AMD', digits: 2, words: [] },
  { code: 'RSD', digits: 2, words: [] },
  { code: 'MKD', digits: 2, words: [] },
  { code: 'ISK', digits: 0, words: [] },
  { code: 'ZAR', digits: 2, words: [] },
  { code: 'CAD', digits: 2, words: [] },
  { code: 'AUD', digits: 2, words: [] },
]

/** By code, word or sign, whatever the case; null when we do not know it. */
export function findCurrency(text: string): Currency | null {
  const wanted = text.toLowerCase()
  return (
    currencies.find(
      ({ code, words, sign }) => code.toLowerCase() === wanted || words.includes(wanted) || sign === wanted,
    ) ?? null
  )
}
