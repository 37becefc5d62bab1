import type { Handlers } from '#main/app/handlers.ts'
import type { receiversContract } from './receivers.contract.ts'
import { addReceiver, amendReceiver, listReceivers, removeReceiver } from './receivers.use-cases.ts'

export const receiversHandlers: Handlers<typeof receiversContract> = {
  list: listReceivers,
  add: addReceiver,
  amend: amendReceiver,
  remove: removeReceiver,
}
