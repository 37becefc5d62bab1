import { currencies } from './currencies.ts'
import type { Period } from './money.ts'

/**
 * The words around an amount, as pieces of one pattern. Everything has an upper bound, so that no text, however long or
 * strange, can make the reading slow.
 */

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** `2.431,18`, `1310`, `12,5`, `400,-`; checked afterwards by `parseNumber`. */
export const numberPattern = String.raw`\d{1,20}(?:[.,]\d{1,20}){0,8}(?:,[-–—=]{1,2}(?!\d))?`

export const aboutPattern = [
  'ongeveer',
  'ongv?\\.?',
  'circa',
  'ca\\.?',
  '± ?',
  '\\+ ?\\/ ?-',
  '\\+-',
  '~',
  'rond(?: de)?',
  "zo'?n",
  'plm\\.?',
  'bijna',
  'ruim',
  'hooguit',
  'hoogstens',
  'max(?:imaal|\\.)?',
  'minstens',
  'naar schatting',
].join('|')

/** After the amount: `80 in de week ofzo`, `3.000?`. */
export const aboutAfterPattern = [
  'ofzo',
  'of zo',
  'o\\.?i\\.?d\\.?',
  'ongeveer',
  '(?:denk|dacht|geloof|schat) ik',
  '\\?+',
].join('|')

const foreign = currencies
  .flatMap(({ code, words, sign }) => [code, ...words, ...(sign === undefined ? [] : [sign])])
  .sort((a, b) => b.length - a.length)
  .map((word) => (/^\p{L}/u.test(word) ? `${escape(word)}(?!\\p{L})` : escape(word)))
  .join('|')

export const euroPattern = '€|euro?(?!\\p{L})'
export const currencyPattern = `${euroPattern}|${foreign}`

const each = '(?:per|iedere|elke|elk|in de|in het|p(?:er)?\\.?|p?\\/) ?'

/** Longest first: "per 4 weken" before "per week", and what we cannot keep before what looks like it. */
export const periodPatterns: readonly (readonly [period: Period | 'other', pattern: string])[] = [
  [
    'four-weeks',
    `${each}(?:4|vier)[ -]?(?:weken|wekelijks|wkn?\\.?|w\\.?)(?!\\p{L})|(?:4|vier)-? ?wekelijks`,
  ],
  [
    'quarter',
    `${each}(?:kwartaal|kwart|kw\\.?)(?!\\p{L})|${each}(?:3|drie) maanden|(?:driemaandelijks|3-maandelijks)`,
  ],
  ['year', `${each}12 maanden`],
  ['other', `${each}(?:dag|uur|keer|dagdeel|half ?jaar|halfjaar)(?!\\p{L})|dagelijks|halfjaarlijks`],
  ['other', `${each}(?:\\d{1,3}|twee|vijf|zes|acht) (?:dagen|weken|maanden|jaar)`],
  ['week', `${each}(?:week|wk\\.?|w\\.?)(?!\\p{L})|p\\.?w\\.?(?!\\p{L})|wekelijks`],
  ['month', `${each}(?:maand|mnd\\.?|mo|m\\.?)(?!\\p{L})|p\\.?m\\.?(?!\\p{L})|mnd\\.?(?!\\p{L})|maandelijks`],
  ['year', `${each}(?:jaar|jr\\.?|j\\.?)(?!\\p{L})|p\\.?j\\.?(?!\\p{L})|jaarlijks`],
  ['once', '(?:éé|ee)nmalig|(?:in )?(?:één|een) keer|ineens'],
]
export const periodPattern = periodPatterns.map(([, pattern]) => pattern).join('|')

/** Which period a piece of text names; null when it names none. */
export function periodOf(text: string): Period | 'other' | null {
  for (const [period, pattern] of periodPatterns) {
    if (new RegExp(`^(?:${pattern})$`, 'iu').test(text)) return period
  }
  return null
}

/** Ways to say that the amount is not known; not "weet niet waarom". */
export const unknownPattern = [
  'weet (?:ik |ze |zij |hij |je )?(?:(?:het|dat) )?(?:nog )?niet(?: (?:meer|precies|zeker))?(?: hoeveel)?(?= ?(?:$|[,;.)"”]))',
  '(?:bedrag |nog )?onbekend',
  'nog niet bekend',
  'geen idee(?: hoeveel)?',
  'n\\.?n\\.?b\\.?(?!\\p{L})',
  'nog (?:uit(?:zoeken| te zoeken)|navragen|opvragen|na te vragen)',
].join('|')
