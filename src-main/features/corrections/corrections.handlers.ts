import type { Handlers } from '#main/app/handlers.ts'
import { printTelling, saveTelling } from './corrections-letter.use-cases.ts'
import type { correctionsContract } from './corrections.contract.ts'
import {
  finishCorrecting,
  noteTold,
  readCorrections,
  readReceivers,
  startCorrecting,
} from './corrections.use-cases.ts'

export const correctionsHandlers: Handlers<typeof correctionsContract> = {
  start: startCorrecting,
  finish: finishCorrecting,
  of: readCorrections,
  receivers: readReceivers,
  told: noteTold,
  saveLetter: saveTelling,
  printLetter: printTelling,
}
