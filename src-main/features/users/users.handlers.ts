import type { Handlers } from '#main/app/handlers.ts'
import type { usersContract } from './users.contract.ts'

const later = (): never => {
  throw new Error('not written yet')
}

export const usersHandlers: Handlers<typeof usersContract> = {
  list: later,
  add: later,
  amend: later,
  suspend: later,
  resume: later,
  remove: later,
  confirmRemoval: later,
  cancelRemoval: later,
  setPassphrase: later,
  changeOwn: later,
  tieVolunteer: later,
  generate: later,
  strength: later,
}
