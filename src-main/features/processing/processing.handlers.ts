import type { Handlers } from '#main/app/handlers.ts'
import type { processingContract } from './processing.contract.ts'
import {
  addProcessor,
  amendProcessor,
  listProcessors,
  readNotes,
  removeProcessor,
  restoreProcessor,
  setNote,
} from './processing.use-cases.ts'
import { printSheet, readRegister, saveDpia, saveRegister, saveSheet } from './register.use-cases.ts'

export const processingHandlers: Handlers<typeof processingContract> = {
  processors: listProcessors,
  addProcessor,
  amendProcessor,
  removeProcessor,
  restoreProcessor,
  notes: readNotes,
  setNote,
  register: readRegister,
  saveRegister,
  saveSheet,
  printSheet,
  saveDpia,
}
