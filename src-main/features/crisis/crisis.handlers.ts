import type { Handlers } from '#main/app/handlers.ts'
import type { crisisContract } from './crisis.contract.ts'
import { addCrisis, amendCrisis, readCrises, removeCrisis, restoreCrisis } from './crisis.use-cases.ts'

export const crisisHandlers: Handlers<typeof crisisContract> = {
  ofCase: readCrises,
  add: addCrisis,
  amend: amendCrisis,
  remove: removeCrisis,
  restore: restoreCrisis,
}
