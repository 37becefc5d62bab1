import type { Handlers } from '#main/app/handlers.ts'
import type { householdContract } from './household.contract.ts'
import {
  addChildren,
  addMember,
  amendMember,
  readHousehold,
  removeMember,
  restoreMember,
} from './household.use-cases.ts'

export const householdHandlers: Handlers<typeof householdContract> = {
  ofCase: readHousehold,
  add: addMember,
  addChildren,
  amend: amendMember,
  remove: removeMember,
  restore: restoreMember,
}
