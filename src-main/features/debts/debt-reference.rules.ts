import { looksLikeBsn, maskFindings, sensitiveNumbersIn } from '#main/core/sensitive-numbers.ts'

/** References of these begin with the number that is never kept, whether it passes its test or has a slip in it. */
const alwaysHidesNumber: readonly string[] = ['tax-office', 'allowances-office']
/** Of these only when it does pass the test: they use client numbers of their own too. */
const mayHideNumber: readonly string[] = [
  'duo',
  'uwv',
  'svb',
  'municipality',
  'water-board',
  'cak',
  'health-insurer',
]

const headOfDigits = /^(\d(?:[. -]?\d){7,8})(?!\d)[. -]*/
const onlyDigits = /^\d(?:[. -]?\d)*$/

/**
 * What may be kept of a reference. Tax and toeslag references begin with the burgerservicenummer, so only the tail
 * stays: `1234.56.782.H.46.01` becomes `…H.46.01`; a payment reference of digits alone keeps its last four. Others come
 * back as they are.
 */
export function taxReferenceTail(reference: string, creditorKind: string): string {
  const tidy = reference.trim()
  if (tidy.startsWith('…')) return tidy
  const always = alwaysHidesNumber.includes(creditorKind)
  if (!always && !mayHideNumber.includes(creditorKind)) return tidy
  const digits = tidy.replace(/[. -]/g, '')
  if (always && onlyDigits.test(tidy) && digits.length > 9) return `…${digits.slice(-4)}`
  const head = headOfDigits.exec(tidy)
  if (head === null || (!always && !looksLikeBsn(head[1] ?? ''))) return tidy
  // Nothing but that number: then there is no tail to keep.
  return head[0] === tidy ? '' : `…${tidy.slice(head[0].length)}`
}

/** A note at a tax creditor: a number that passes the eleven-test is covered there too, as it is that number. */
export function taxNoteWithoutNumber(note: string, creditorKind: string): string {
  if (!alwaysHidesNumber.includes(creditorKind)) return note
  return maskFindings(
    note,
    sensitiveNumbersIn(note).filter(({ kind }) => kind === 'bsn'),
  )
}
