import { looksLikeEmail } from '#main/features/reach/reach.rules.ts'
import { fieldInHeader, fieldOfHeader } from './volunteer-header.reader.ts'
import type { ColumnMapping, VolunteerField, VolunteerTable } from './volunteer-import.rules.ts'

/** What the cells of a column look like, when its header says nothing. */
const contentSigns: readonly (readonly [VolunteerField, (text: string) => boolean])[] = [
  ['email', looksLikeEmail],
  ['postcode', (text) => /^[1-9]\d{3} ?[A-Za-z]{2}(?: .{1,60})?$/.test(text)],
  ['phone', (text) => /^(?:\+|00)?[\d ().-]{9,16}$/.test(text) && text.replace(/\D/g, '').length >= 9],
  ['gender', (text) => /^(?:m|v|x|man|vrouw)$/i.test(text)],
]

/** Most filled cells look like it, of a few at least. */
function fieldOfContent(table: VolunteerTable, column: number): VolunteerField | null {
  const filled = table.rows.map(({ cells }) => cells[column] ?? '').filter((text) => text !== '')
  if (filled.length < 2) return null
  const found = contentSigns.find(([, fits]) => filled.filter(fits).length >= filled.length * 0.8)
  return found?.[0] ?? null
}

/** Of these there may be two columns without a doubt: street and number, mobile and fixed. */
const manyColumns: readonly VolunteerField[] = [
  'address',
  'certificate',
  'agreement',
  'skills',
  'note',
  'phone',
  'email',
  'training',
  'languages',
  'limits',
  'wishes',
]

/**
 * A first guess of what each column is about, to be changed by a person. A field that is taken by an earlier column is
 * guessed again only where two may go together.
 */
export function guessMapping(table: VolunteerTable): readonly ColumnMapping[] {
  const taken = new Set<VolunteerField>()
  const free = (field: VolunteerField | null): VolunteerField | null =>
    field === null || (taken.has(field) && !manyColumns.includes(field)) ? null : field
  const sure = table.columns.map(({ header, kept }) => {
    const field = kept ? free(fieldOfHeader(header)) : null
    if (field !== null) taken.add(field)
    return field
  })
  return table.columns.map(({ header, kept }, column) => {
    const known = sure[column] ?? null
    if (known !== null || !kept) return { column, field: known, certainty: 'sure' }
    const named = fieldInHeader(header)
    const field = free(named ?? fieldOfContent(table, column))
    if (field !== null) taken.add(field)
    return { column, field, certainty: 'guess' }
  })
}
