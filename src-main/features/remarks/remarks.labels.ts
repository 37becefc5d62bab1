import type { RemarkKind } from './remarks.rules.ts'

export const remarkKindLabels: Readonly<Record<RemarkKind, string>> = {
  strength: 'kracht',
  worry: 'zorg',
  tried: 'al geprobeerd',
  missing: 'ontbreekt nog',
  internal: 'alleen voor onszelf',
}
