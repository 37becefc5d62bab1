import { expiryKindLabels } from '#main/features/volunteers/volunteers.labels.ts'
import type { VolunteerPart } from '#renderer/app/paths.ts'
import type { NoticeKind } from '#renderer/ui/Notice.tsx'
import type { ExpiryRow } from './volunteer-data.ts'
import { expiringTexts as texts } from './volunteers.texts.ts'

/** A match runs while what it rests on is missing or has ended. */
export const isAlarm = ({ state, runningMatches }: ExpiryRow): boolean =>
  runningMatches > 0 && (state === 'missing' || state === 'ended')

/** `VOG`, `training: basistraining`. */
export const expiryWhat = ({ kind, about }: ExpiryRow): string =>
  about === '' ? expiryKindLabels[kind] : texts.about(expiryKindLabels[kind], about)

/** How long it still counts, with the picture that goes beside it. */
export function expiryState({ state, monthsToGo }: ExpiryRow): {
  readonly kind: NoticeKind
  readonly words: string
} {
  if (state === 'missing' || monthsToGo === null) return { kind: 'attention', words: texts.missing }
  if (state === 'ended') return { kind: 'attention', words: texts.ended(Math.max(0, -monthsToGo)) }
  return { kind: state === 'soon' ? 'attention' : 'done', words: texts.toGo(monthsToGo) }
}

/** Where it is mended. */
export const expiryPart: VolunteerPart = 'vog'
