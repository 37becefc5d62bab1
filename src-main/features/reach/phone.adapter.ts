import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { fail, ok, type Result } from '#main/core/result.ts'

/** Dutch area codes of three digits; every other geographic one has four. */
const shortAreas = /^0(?:10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|70|71|72|73|74|75|76|77|78|79|85|88)/

/** `0612345601` is written `06-12345601`, `0105550130` `010-5550130`. */
function dutchWriting(national: string): string {
  if (national.startsWith('06')) return `06-${national.slice(2)}`
  const area = /^0[89]00/.test(national) || !shortAreas.test(national) ? 4 : 3
  return `${national.slice(0, area)}-${national.slice(area)}`
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
  if (number === undefined || !number.isPossible()) return fail({ code: 'phone-unreadable' })
  if (number.countryCallingCode !== '31') return ok(number.formatInternational())
  return ok(dutchWriting(`0${number.nationalNumber}`))
}
