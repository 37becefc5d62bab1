/** Strength, worry, something tried already, something still missing, or a note for ourselves only. */
export const remarkKinds = ['strength', 'worry', 'tried', 'missing', 'internal'] as const
export type RemarkKind = (typeof remarkKinds)[number]

/** What somebody writes for us alone never leaves; the rest may, once the resident has been asked. */
export const startingSharing = (kind: RemarkKind): 'never' | 'may' => (kind === 'internal' ? 'never' : 'may')

/** A worry or a note for ourselves is for a few eyes: it can harm somebody who is in it. */
export const isForFewEyes = (kind: RemarkKind): boolean => kind === 'internal' || kind === 'worry'

/** Who asks, and what they opened. */
export interface Eyes {
  readonly personId: string
  /** Nothing but a maatje. */
  readonly onlyMaatje: boolean
  /** Cases of which they opened what others wrote for a few eyes. */
  readonly openedCases: ReadonlySet<string>
}
interface Written {
  readonly kind: RemarkKind
  readonly caseId: string
  /** Null: nobody knows any more. */
  readonly authorId: string | null
}

/** `gone`: not even that it is there. */
export function sightOf({ kind, caseId, authorId }: Written, eyes: Eyes): 'open' | 'hidden' | 'gone' {
  if (!isForFewEyes(kind) || authorId === eyes.personId) return 'open'
  if (eyes.onlyMaatje) return kind === 'internal' ? 'gone' : 'hidden'
  return eyes.openedCases.has(caseId) ? 'open' : 'hidden'
}
