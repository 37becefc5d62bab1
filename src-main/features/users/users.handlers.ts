import type { Handlers } from '#main/app/handlers.ts'
import { judgeStrength } from './passphrase-strength.use-cases.ts'
import { amendUser, listUsers, resumeUser, suspendUser, tieVolunteer } from './users-desk.use-cases.ts'
import {
  addUser,
  cancelRemoval,
  changeOwnPassphrase,
  confirmRemoval,
  generatePassphrase,
  prepareRemoval,
  setPassphrase,
} from './users-keys.use-cases.ts'
import type { usersContract } from './users.contract.ts'

export const usersHandlers: Handlers<typeof usersContract> = {
  list: listUsers,
  add: addUser,
  amend: amendUser,
  suspend: suspendUser,
  resume: resumeUser,
  remove: prepareRemoval,
  confirmRemoval,
  cancelRemoval,
  setPassphrase,
  changeOwn: changeOwnPassphrase,
  tieVolunteer,
  generate: generatePassphrase,
  strength: judgeStrength,
}
