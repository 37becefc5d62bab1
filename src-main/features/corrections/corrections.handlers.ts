import type { Handlers } from '#main/app/handlers.ts'
import type { correctionsContract } from './corrections.contract.ts'

const later = (): Promise<never> => Promise.reject(new Error('not written yet'))

export const correctionsHandlers: Handlers<typeof correctionsContract> = {
  start: later,
  finish: later,
  of: later,
  receivers: later,
  told: later,
  saveLetter: later,
  printLetter: later,
}
