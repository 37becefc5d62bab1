import type { Handlers } from '#main/app/handlers.ts'
import type { accessLogContract } from './access-log.contract.ts'
import {
  openSensitive,
  readAccessOfCase,
  readAccessOfVolunteer,
  verifyAccess,
} from './access-log.use-cases.ts'

export const accessLogHandlers: Handlers<typeof accessLogContract> = {
  ofCase: readAccessOfCase,
  ofVolunteer: readAccessOfVolunteer,
  verify: verifyAccess,
  openSensitive,
}
