import type { Handlers } from '#main/app/handlers.ts'
import type { consentContract } from './consent.contract.ts'
import { amendConsent, answerPart, giveConsent, readConsents, withdrawConsent } from './consent.use-cases.ts'

export const consentHandlers: Handlers<typeof consentContract> = {
  ofCase: readConsents,
  give: giveConsent,
  answerPart,
  amend: amendConsent,
  withdraw: withdrawConsent,
}
