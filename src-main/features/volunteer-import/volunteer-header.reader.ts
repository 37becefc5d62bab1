import { plainLine } from '#main/core/plain-text.ts'
import { headerWords } from './header-words.labels.ts'
import type { TableRow, VolunteerField } from './volunteer-import.rules.ts'

const patterns = headerWords.map(
  ([field, pattern]) =>
    [
      field,
      new RegExp(`^(?:${pattern})$`, 'iu'),
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu'),
    ] as const,
)

/** "Geb.datum:" and "VOG d.d." as words: no capitals, no dots, one space. */
const bareHeader = (text: string): string =>
  plainLine(text.slice(0, 80))
    .toLowerCase()
    .replace(/[.:/_*?()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The field that a header speaks of; null when no word is known. */
export function fieldOfHeader(text: string): VolunteerField | null {
  const header = bareHeader(text)
  if (header === '') return null
  return patterns.find(([, whole]) => whole.test(header))?.[0] ?? null
}

/** The same in the middle of other words: "Naam vrijwilliger 2026". Less sure. */
export function fieldInHeader(text: string): VolunteerField | null {
  const header = bareHeader(text)
  if (header === '') return null
  return patterns.find(([, , inside]) => inside.test(header))?.[0] ?? null
}

/** Different fields that the cells of this row speak of. */
const headerScore = ({ cells }: TableRow): number =>
  new Set(
    cells
      .slice(0, 200)
      .map(fieldOfHeader)
      .filter((field) => field !== null),
  ).size

/** Lines in which a header is looked for; above it may be a title and a date. */
const searched = 20

export const bestHeaderScore = (rows: readonly TableRow[]): number =>
  Math.max(0, ...rows.slice(0, searched).map(headerScore))

const nameFields: readonly (VolunteerField | null)[] = ['name', 'givenName', 'familyName']

/**
 * Place of the row that names the columns: the one of the first twenty with most known words, two at least, or a single
 * one that says "naam". Null when there is none.
 */
export function headerIndex(rows: readonly TableRow[]): number | null {
  const head = rows.slice(0, searched)
  const scores = head.map(headerScore)
  const best = Math.max(0, ...scores)
  const index = scores.indexOf(best)
  const row = head[index]
  if (best === 0 || row === undefined) return null
  return best >= 2 || row.cells.map(fieldOfHeader).some((field) => nameFields.includes(field)) ? index : null
}
