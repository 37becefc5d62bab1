import type { Handlers } from '#main/app/handlers.ts'
import type { waitingListContract } from './waiting-list.contract.ts'
import {
  addRequest,
  addRequestForGemeente,
  amendRequest,
  listWaiting,
  readRequests,
  removeRequest,
  restoreRequest,
} from './waiting-list.use-cases.ts'

export const waitingListHandlers: Handlers<typeof waitingListContract> = {
  ofCase: readRequests,
  add: addRequest,
  addForGemeente: addRequestForGemeente,
  amend: amendRequest,
  remove: removeRequest,
  restore: restoreRequest,
  list: listWaiting,
}
