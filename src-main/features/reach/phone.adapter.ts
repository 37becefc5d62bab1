import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { fail, ok, type Result } from '#main/core/result.ts'

/** The general number of a gemeente, `14 010`: a number to call, with no area of its own. */
const gemeenteNumber = /^14(0\d{2,3})$/

/** `06-12345601`, `010-5550130`, `0800-8115`, `14 010`; null for what only looks like a number. */
function dutchWriting(spaced: string): string | null {
  const gemeente = gemeenteNumber.exec(spaced.replaceAll(' ', ''))
  if (gemeente !== null) return `14 ${gemeente[1]}`
  const [area, ...rest] = spaced.split(' ')
  return area?.startsWith('0') === true && rest.length > 0 ? `${area}-${rest.join('')}` : null
}

/**
 * Reads a phone number as people write it and gives it in national writing; of another country with its own code, as
 * `+48 512 345 678`. What is said beside it ("06-12345601 (zus)") is no number and belongs in another field.
 */
export function readPhone(text: string): Result<string, { readonly code: 'phone-unreadable' }> {
  const line = text.trim()
  if (line === '') return ok('')
  if (line.length > 40 || !/^[+\d\s().\-–/]+$/.test(line)) return fail({ code: 'phone-unreadable' })
  const number = parsePhoneNumberFromString(line.replaceAll('–', '-'), 'NL')
  if (number === undefined || !number.isValid()) return fail({ code: 'phone-unreadable' })
  if (number.countryCallingCode !== '31') return ok(number.formatInternational())
  const written = dutchWriting(number.formatNational())
  return written === null ? fail({ code: 'phone-unreadable' }) : ok(written)
}
