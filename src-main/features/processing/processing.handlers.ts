import type { Handlers } from '#main/app/handlers.ts'
import type { processingContract } from './processing.contract.ts'

const later = (): Promise<never> => Promise.reject(new Error('not written yet'))

export const processingHandlers: Handlers<typeof processingContract> = {
  processors: later,
  addProcessor: later,
  amendProcessor: later,
  removeProcessor: later,
  restoreProcessor: later,
  notes: later,
  setNote: later,
}
