import type { Handlers } from '#main/app/handlers.ts'
import { discardEmptyCase, listCases } from './case-list.use-cases.ts'
import { readFrozenPage } from './case-freeze.use-cases.ts'
import type { casesContract } from './cases.contract.ts'
import { amendCase, amendResident, markField, openCase, readCase } from './cases.use-cases.ts'

export const casesHandlers: Handlers<typeof casesContract> = {
  open: openCase,
  list: listCases,
  read: readCase,
  amendResident,
  amendCase,
  markField,
  frozenPage: readFrozenPage,
  discardEmpty: discardEmptyCase,
}
