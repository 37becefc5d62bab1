import type { Handlers } from '#main/app/handlers.ts'
import type { moneyContract } from './money.contract.ts'
import {
  addCost,
  addIncome,
  amendCost,
  amendIncome,
  readMoney,
  removeCost,
  removeIncome,
  restoreCost,
  restoreIncome,
} from './money.use-cases.ts'

export const moneyHandlers: Handlers<typeof moneyContract> = {
  ofCase: readMoney,
  addIncome,
  addCost,
  amendIncome,
  amendCost,
  removeIncome,
  restoreIncome,
  removeCost,
  restoreCost,
}
