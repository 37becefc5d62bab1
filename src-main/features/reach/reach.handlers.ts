import type { Handlers } from '#main/app/handlers.ts'
import type { reachContract } from './reach.contract.ts'
import {
  addContactPoint,
  amendContactPoint,
  readReach,
  removeContactPoint,
  restoreContactPoint,
} from './reach.use-cases.ts'

export const reachHandlers: Handlers<typeof reachContract> = {
  ofCase: readReach,
  add: addContactPoint,
  amend: amendContactPoint,
  remove: removeContactPoint,
  restore: restoreContactPoint,
}
