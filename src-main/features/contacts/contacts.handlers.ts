import type { Handlers } from '#main/app/handlers.ts'
import type { contactsContract } from './contacts.contract.ts'
import {
  addContactMoment,
  amendContactMoment,
  readContacts,
  removeContactMoment,
  restoreContactMoment,
} from './contacts.use-cases.ts'

export const contactsHandlers: Handlers<typeof contactsContract> = {
  ofCase: readContacts,
  add: addContactMoment,
  amend: amendContactMoment,
  remove: removeContactMoment,
  restore: restoreContactMoment,
}
