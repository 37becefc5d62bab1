import type { MemberKind } from './household.rules.ts'

export const memberKindLabels: Readonly<Record<MemberKind, string>> = {
  partner: 'partner',
  child: 'kind',
  other: 'huisgenoot',
}
