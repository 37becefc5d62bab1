import type { Handlers } from '#main/app/handlers.ts'
import type { debtsContract } from './debts.contract.ts'
import { addDebt, amendDebt, readDebts, removeDebt, restoreDebt } from './debts.use-cases.ts'

export const debtsHandlers: Handlers<typeof debtsContract> = {
  ofCase: readDebts,
  add: addDebt,
  amend: amendDebt,
  remove: removeDebt,
  restore: restoreDebt,
}
