import type { LetterBlock } from '#main/core/plain-letter.ts'
import type { RightsKind } from '#main/features/rights/rights.rules.ts'
import { tellingWords as words } from './corrections.labels.ts'

/** What a receiver is told: which fields changed, not what they were or became; of erasure and restriction only that. */
export function tellingBlocks(kind: RightsKind, fields: readonly string[]): LetterBlock[] {
  const end = [words.about, words.law]
  switch (kind) {
    case 'erasure':
      return [words.erased, ...end]
    case 'restriction':
    case 'objection':
      return [words.restricted, ...end]
    case 'rectification':
    case 'complaint':
      return fields.length === 0 ? [] : [words.corrected, [...new Set(fields)], words.ask, ...end]
    case 'access':
    case 'portability':
      return []
  }
}
