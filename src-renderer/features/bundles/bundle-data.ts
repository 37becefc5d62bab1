import { listWords, themeTitles, type Theme } from '#main/features/bundles/bundle-overview.labels.ts'
import type { BundleReview } from '#main/features/bundles/bundles.contract.ts'

export type ReviewSection = BundleReview['sections'][number]
export type ReviewRecord = ReviewSection['records'][number]
export type ReviewField = ReviewRecord['fields'][number]
export type Omission = BundleReview['omissions'][number]

/** What may be left out or put back: one field of a record, or the whole of it. */
export interface Piece {
  readonly table: string
  readonly recordId: string
  readonly field: string
  /** As the dialog says it. */
  readonly label: string
}

/** The omission that is in force for a piece; undefined: it goes along. */
export const omissionOf = (
  omissions: readonly Omission[],
  piece: Omit<Piece, 'label'>,
): Omission | undefined =>
  omissions.find(
    ({ table, recordId, field }) =>
      table === piece.table && recordId === piece.recordId && field === piece.field,
  )

/** Fields of a section that do not go along, for one reason or another. */
export const heldBack = ({ records }: ReviewSection): number =>
  records.reduce((sum, { fields }) => sum + fields.filter(({ state }) => state !== 'shown').length, 0)

const themeOrder = Object.keys(themeTitles)
const themeOf = ({ table }: ReviewSection): Theme => listWords[table]?.[0] ?? 'other'

/** Sections by theme, in the order in which the person reads them. */
export function byTheme(
  sections: readonly ReviewSection[],
): readonly { readonly theme: Theme; readonly sections: readonly ReviewSection[] }[] {
  const themes = [...new Set(sections.map(themeOf))]
  return themes
    .toSorted((a, b) => themeOrder.indexOf(a) - themeOrder.indexOf(b))
    .map((theme) => ({ theme, sections: sections.filter((section) => themeOf(section) === theme) }))
}
