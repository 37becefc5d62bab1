import { readFileSync } from 'node:fs'
import { parseNorms, type Norms } from '#main/core/norms.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../resources/norms/${name}`, import.meta.url), 'utf8'))

/** The tables as they ship, so that no test counts with another calendar than the product. */
export function shippedNorms(): Norms {
  const norms = parseNorms({
    holidays: read('holidays.json'),
    terms: read('terms.json'),
    volunteerFees: read('volunteer-fees.json'),
  })
  if (!norms.ok) throw new Error(norms.failure)
  return norms.value
}
