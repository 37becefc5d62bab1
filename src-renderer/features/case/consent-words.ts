import { partLabels } from '#main/features/consent/consent.labels.ts'
import { contactPart, currentConsent, remarkPart } from '#main/features/consent/consent.rules.ts'
import type { CaseData, Consent } from './case-data.ts'
import { consentTexts } from './consent.texts.ts'

const isKnown = (part: string): part is keyof typeof partLabels => Object.hasOwn(partLabels, part)

/** The part in words; a worry or a talk by what was written down. Null when that is not there any more. */
export function partWords(
  part: string,
  { remarks, moments }: Pick<CaseData, 'remarks' | 'moments'>,
): string | null {
  if (isKnown(part)) return partLabels[part]
  const remark = remarks.find(({ id }) => remarkPart(id) === part)
  if (remark !== undefined)
    return remark.text === null ? consentTexts.hidden : consentTexts.quoted(remark.text)
  const moment = moments.find(({ id }) => contactPart(id) === part)
  return moment === undefined ? null : consentTexts.talkWith(moment.withWhom)
}

/** The consent that counts for a receiver. */
export const consentOf = (consents: readonly Consent[], receiverId: string | null): Consent | null =>
  currentConsent(consents.filter((one) => one.receiverId === receiverId))
