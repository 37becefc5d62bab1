export const consentForms = ['signature-on-paper', 'oral-with-witness', 'oral'] as const
export const consentInterpreters = ['none', 'professional', 'phone', 'other-adult'] as const
/** In what capacity a person consented. */
export const consentCapacities = ['self', 'partner', 'parent', 'curator', 'bewindvoerder', 'mentor'] as const

export type ConsentForm = (typeof consentForms)[number]
export type ConsentInterpreter = (typeof consentInterpreters)[number]
export type ConsentCapacity = (typeof consentCapacities)[number]
export type PartAnswerWord = 'yes' | 'no'

/**
 * Parts that go along with agreeing to a handover at all: without them there is nobody to help and nothing to ask.
 * Own decision, from the yardstick cases. A "no" to one of them is still a no.
 */
export const baseParts = [
  'identity',
  'household',
  'contact',
  'crisis',
  'own-words',
  'companion',
  'actions',
] as const
/** Parts about which the resident is asked one by one: "mag dit mee?" */
export const askedParts = [
  'income',
  'costs',
  'debts',
  'reading',
  'language',
  'digital',
  'strengths',
  'missing',
] as const
/**
 * Only asked where they mean something: full name, birth date and address on one loose sheet for one named person
 * (when something else than the name goes round), and on it an address that is hidden everywhere else.
 */
export const sheetParts = ['identity-sheet', 'identity-address'] as const
export type BasePart = (typeof baseParts)[number]
export type AskedPart = (typeof askedParts)[number]
export type SheetPart = (typeof sheetParts)[number]

/** A worry is asked about on its own, never as a heap. */
export const remarkPart = (remarkId: string): string => `remark:${remarkId}`
/** So is a contact moment with somebody else than the receiver: what was said there is not ours to pass on. */
export const contactPart = (contactId: string): string => `contact:${contactId}`

const isIn = <T extends string>(list: readonly T[], part: string): part is T =>
  list.some((item) => item === part)
export const isBasePart = (part: string): part is BasePart => isIn(baseParts, part)

/** True for every name that a part can have. */
export const isPart = (part: string): boolean =>
  isBasePart(part) || isIn(askedParts, part) || isIn(sheetParts, part) || /^(remark|contact):./.test(part)

/** What a handover needs to know of a consent. */
export interface ConsentFacts {
  readonly givenOn: string
  readonly form: ConsentForm
  readonly witness: string
  readonly interpreter: ConsentInterpreter
  readonly capacity: ConsentCapacity
  readonly partnerAgreed: 'yes' | 'no' | 'unknown' | null
  readonly parts: readonly { readonly part: string; readonly answer: PartAnswerWord }[]
  readonly withdrawnOn: string | null
}

/** The resident's answer for a part. Base parts are answered by agreeing, unless they were refused by name. */
export function answerFor(consent: ConsentFacts | null, part: string): PartAnswerWord | null {
  const said = consent?.parts.find((answer) => answer.part === part)?.answer
  if (said !== undefined) return said
  return isBasePart(part) ? 'yes' : null
}

export const consentBlocks = [
  'consent-missing',
  'consent-withdrawn',
  'consent-refused',
  'signature-required',
] as const
export type ConsentBlock = (typeof consentBlocks)[number]

/**
 * The only things that stop a handover. Everything else warns.
 * @param handoverWish the resident's wish about a handover at all; a refusal wins over an older consent.
 */
export function blockOf(
  consent: ConsentFacts | null,
  handoverWish: string | null,
  signatureRequired: boolean,
): ConsentBlock | null {
  if (handoverWish === 'refused') return 'consent-refused'
  if (consent === null) return 'consent-missing'
  if (consent.withdrawnOn !== null) return 'consent-withdrawn'
  if (signatureRequired && consent.form !== 'signature-on-paper') return 'signature-required'
  return null
}

/**
 * The consent that counts for a receiver: one that stands, else the last one that was withdrawn.
 * @param consents oldest first.
 */
export function currentConsent<T extends Pick<ConsentFacts, 'withdrawnOn'>>(
  consents: readonly T[],
): T | null {
  return consents.findLast(({ withdrawnOn }) => withdrawnOn === null) ?? consents.at(-1) ?? null
}
