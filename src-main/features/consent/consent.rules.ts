export const consentForms = ['signature-on-paper', 'oral-with-witness', 'oral'] as const
export const consentInterpreters = ['none', 'professional', 'phone', 'other-adult'] as const
/** In what capacity a person consented. */
export const consentCapacities = ['self', 'partner', 'parent', 'curator', 'bewindvoerder', 'mentor'] as const

export type ConsentForm = (typeof consentForms)[number]
export type ConsentInterpreter = (typeof consentInterpreters)[number]
export type ConsentCapacity = (typeof consentCapacities)[number]

/**
 * Parts that go along with agreeing to a handover at all: without them there is nobody to help and nothing to ask.
 * Own decision, from the yardstick cases.
 */
export const baseParts = ['identity', 'household', 'contact', 'crisis', 'own-words', 'companion', 'actions'] as const
/** Parts about which the resident is asked one by one: "mag dit mee?" */
export const askedParts = ['income', 'costs', 'debts', 'reading', 'language', 'digital', 'strengths', 'missing'] as const
export type BasePart = (typeof baseParts)[number]
export type AskedPart = (typeof askedParts)[number]

/** A worry is asked about on its own, never as a heap. */
export const remarkPart = (remarkId: string): string => `remark:${remarkId}`
