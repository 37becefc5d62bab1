import type { Handlers } from '#main/app/handlers.ts'
import type { retentionContract } from './retention.contract.ts'
import { holdPerson, liftHold, listHolds } from './retention-holds.use-cases.ts'
import { applyRetention, previewRetention } from './retention-batch.use-cases.ts'
import { listRetention } from './retention.use-cases.ts'
import { listTerms, setTerm } from './retention-terms.use-cases.ts'

export const retentionHandlers: Handlers<typeof retentionContract> = {
  terms: (context) => listTerms(context),
  setTerm: (context, input) => setTerm(context, input),
  list: (context) => listRetention(context),
  holds: (context) => listHolds(context),
  hold: (context, input) => holdPerson(context, input),
  lift: (context, { id }) => liftHold(context, id),
  preview: (context, { choices }) => previewRetention(context, choices),
  apply: (context, input) => applyRetention(context, input),
}
