import type { Role } from '#main/contract/define.ts'
import { roles } from '#main/contract/define.ts'
import type { UserRow } from '#main/features/users/users.contract.ts'
import type { NoticeKind } from '#renderer/ui/Notice.tsx'
import { formatDay } from '#renderer/ui/time.ts'
import { usersTexts as texts } from './users.texts.ts'

export type User = UserRow

export const roleOptions = roles.map((value) => ({
  value,
  label: texts.roles[value][0],
  hint: texts.roles[value][1],
}))

/** `coördinator en beheerder`. */
export const roleList = (own: readonly Role[]): string => own.map((role) => texts.roles[role][0]).join(', ')

export const stateKind: Readonly<Record<User['state'], NoticeKind>> = {
  active: 'done',
  suspended: 'attention',
  'set-again': 'attention',
  removed: 'info',
}

/** First and last day of a deputy in words; empty for who is none, or without a period. */
export function periodWords({ deputyFrom: from, deputyUntil: until }: User): string {
  if (from !== null && until !== null) return texts.period(formatDay(from), formatDay(until))
  if (from !== null) return texts.periodFrom(formatDay(from))
  return until === null ? '' : texts.periodUntil(formatDay(until))
}
