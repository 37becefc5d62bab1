import { fail, ok, type Result } from '#main/core/result.ts'
import { tidyPostcode } from '#main/features/cases/cases.rules.ts'

/** "2651aj" as `2651 AJ`; the four digits alone are enough for matching and stay as they are. */
export function readVolunteerPostcode(
  text: string,
): Result<string, { readonly code: 'postcode-unreadable' }> {
  const digits = text.trim()
  if (/^[1-9]\d{3}$/.test(digits)) return ok(digits)
  const tidy = tidyPostcode(text)
  return tidy === null ? fail({ code: 'postcode-unreadable' }) : ok(tidy)
}

/** "2651, 2661", "2651 AJ en 2661": the four digits of each area, once, in the order of the numbers. Empty: no limit. */
export function readAreas(text: string): Result<readonly string[], { readonly code: 'areas-unreadable' }> {
  const parts = text
    .trim()
    .split(/\s*[,;/+&\n]\s*|\s+en\s+|\s+(?=\d)/u)
    .filter((part) => part !== '')
  const areas = parts.map((part) => /^([1-9]\d{3})(?: ?[A-Za-z]{2})?\.?$/.exec(part)?.[1] ?? null)
  const known = areas.filter((area) => area !== null)
  return known.length === areas.length
    ? ok([...new Set(known)].toSorted())
    : fail({ code: 'areas-unreadable' })
}
