import type { Handlers } from '#main/app/handlers.ts'
import { breachText, printBreachLetter, saveBreachLetter } from './breach-letter.use-cases.ts'
import type { breachesContract } from './breaches.contract.ts'
import {
  addBreach,
  adviseBreach,
  amendBreach,
  closeBreach,
  decideInform,
  decideReport,
  listBreaches,
  noteInformed,
  noteReported,
  readBreach,
  reopenBreach,
} from './breaches.use-cases.ts'

export const breachesHandlers: Handlers<typeof breachesContract> = {
  list: listBreaches,
  read: readBreach,
  add: addBreach,
  amend: amendBreach,
  advice: adviseBreach,
  decideReport,
  decideInform,
  reported: noteReported,
  informed: noteInformed,
  close: closeBreach,
  reopen: reopenBreach,
  text: breachText,
  saveLetter: saveBreachLetter,
  printLetter: printBreachLetter,
}
