import type { Handlers } from '#main/app/handlers.ts'
import type { rightsContract } from './rights.contract.ts'

const later = (): Promise<never> => Promise.reject(new Error('not written yet'))

export const rightsHandlers: Handlers<typeof rightsContract> = {
  list: later,
  read: later,
  people: later,
  add: later,
  amend: later,
  identify: later,
  extend: later,
  answer: later,
  refuse: later,
  withdraw: later,
  reopen: later,
  remove: later,
  restore: later,
  letterText: later,
  saveLetter: later,
  printLetter: later,
  restrict: later,
  lift: later,
  ofCase: later,
}
