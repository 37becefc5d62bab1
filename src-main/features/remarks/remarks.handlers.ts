import type { Handlers } from '#main/app/handlers.ts'
import type { remarksContract } from './remarks.contract.ts'
import { addRemark, amendRemark, readRemarks, removeRemark, restoreRemark } from './remarks.use-cases.ts'

export const remarksHandlers: Handlers<typeof remarksContract> = {
  ofCase: readRemarks,
  add: addRemark,
  amend: amendRemark,
  remove: removeRemark,
  restore: restoreRemark,
}
