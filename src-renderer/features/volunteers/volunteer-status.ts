import type { ExclusionRule } from '#main/features/matching/matching-shape.rules.ts'
import { exclusionLabel } from '#main/features/matching/matching.labels.ts'
import type { VolunteerStatus } from '#main/features/volunteers/volunteers.rules.ts'
import type { VolunteerPart } from '#renderer/app/paths.ts'
import type { NoticeKind } from '#renderer/ui/Notice.tsx'
import { volunteersTexts } from './volunteers.texts.ts'

/** Picture beside the word of a status. */
export const statusKind = (status: VolunteerStatus): NoticeKind =>
  status === 'deployable' ? 'done' : status === 'paused' || status === 'leaving' ? 'attention' : 'info'

/** The course as it usually goes, up to where somebody may be matched. */
const usualCourse: readonly VolunteerStatus[] = [
  'new',
  'meeting',
  'certificate-pending',
  'training',
  'deployable',
]

/** Steps to show for a status: the usual course, and what came after it. */
export const courseOf = (status: VolunteerStatus): readonly VolunteerStatus[] => {
  if (usualCourse.includes(status)) return usualCourse
  if (status === 'declined') return ['new', 'declined']
  return [...usualCourse, status]
}

/** Why somebody gets no new match, in words. */
export const flagText = (rule: ExclusionRule): string =>
  rule === 'certificate-too-old' ? volunteersTexts.certificate.tooOld : exclusionLabel(rule, 0)

/** Where this can be looked at and changed. */
export const partOfFlag = (rule: ExclusionRule): VolunteerPart => {
  if (rule === 'full') return 'koppelingen'
  return rule === 'not-deployable' || rule === 'paused' ? 'contact' : 'vog'
}
