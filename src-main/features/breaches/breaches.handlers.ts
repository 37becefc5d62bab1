import type { Handlers } from '#main/app/handlers.ts'
import type { breachesContract } from './breaches.contract.ts'

const later = (): Promise<never> => Promise.reject(new Error('not written yet'))

export const breachesHandlers: Handlers<typeof breachesContract> = {
  list: later,
  read: later,
  add: later,
  amend: later,
  advice: later,
  decideReport: later,
  decideInform: later,
  reported: later,
  informed: later,
  close: later,
  reopen: later,
  text: later,
  saveLetter: later,
  printLetter: later,
}
