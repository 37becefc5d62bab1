import type { Handlers } from '#main/app/handlers.ts'
import { answerQuestion, dropImport, mapColumn, takeLine } from './volunteer-choices.use-cases.ts'
import type { volunteerImportContract } from './volunteer-import.contract.ts'
import {
  acceptImport,
  importChosenFile,
  importFromFile,
  readImport,
  readOpenImports,
} from './volunteer-import.use-cases.ts'

export const volunteerImportHandlers: Handlers<typeof volunteerImportContract> = {
  choose: importChosenFile,
  fromFile: importFromFile,
  open: readOpenImports,
  read: readImport,
  mapColumn,
  answer: answerQuestion,
  take: takeLine,
  accept: acceptImport,
  drop: dropImport,
}
