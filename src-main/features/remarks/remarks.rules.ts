/** Strength, worry, something tried already, something still missing, or a note for ourselves only. */
export const remarkKinds = ['strength', 'worry', 'tried', 'missing', 'internal'] as const
export type RemarkKind = (typeof remarkKinds)[number]

/** What somebody writes for us alone never leaves; the rest may, once the resident has been asked. */
export const startingSharing = (kind: RemarkKind): 'never' | 'may' => (kind === 'internal' ? 'never' : 'may')
