import type { Handlers } from '#main/app/handlers.ts'
import { printConfirmation, saveConfirmation } from './handover-confirmation.use-cases.ts'
import {
  previewHandover,
  printHandover,
  saveFrozenCopy,
  saveHandover,
  saveHandoverTo,
} from './handover-copy.use-cases.ts'
import { addStep, markSent } from './handover-course.use-cases.ts'
import { amendHandover, readHandovers, readOpenHandovers, startHandover } from './handover-draft.use-cases.ts'
import type { handoverContract } from './handover.contract.ts'

export const handoverHandlers: Handlers<typeof handoverContract> = {
  ofCase: readHandovers,
  open: readOpenHandovers,
  start: startHandover,
  amend: amendHandover,
  preview: previewHandover,
  save: saveHandover,
  print: printHandover,
  saveTo: saveHandoverTo,
  saveCopy: saveFrozenCopy,
  markSent,
  step: addStep,
  saveConfirmation,
  printConfirmation,
}
