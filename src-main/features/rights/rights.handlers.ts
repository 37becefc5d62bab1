import type { Handlers } from '#main/app/handlers.ts'
import {
  addRequest,
  amendRequest,
  answerRequest,
  extendRequest,
  identifyRequest,
  refuseRequest,
  removeRequest,
  reopenRequest,
  restoreRequest,
  withdrawRequest,
} from './rights-course.use-cases.ts'
import { letterOf, printLetter, saveLetter } from './rights-letters.use-cases.ts'
import { liftCase, restrictCase } from './rights-restriction.use-cases.ts'
import type { rightsContract } from './rights.contract.ts'
import { findPeople, listRequests, readRequest, rightsOfCase } from './rights.use-cases.ts'

export const rightsHandlers: Handlers<typeof rightsContract> = {
  list: listRequests,
  read: readRequest,
  people: findPeople,
  add: addRequest,
  amend: amendRequest,
  identify: identifyRequest,
  extend: extendRequest,
  answer: answerRequest,
  refuse: refuseRequest,
  withdraw: withdrawRequest,
  reopen: reopenRequest,
  remove: removeRequest,
  restore: restoreRequest,
  letterText: letterOf,
  saveLetter,
  printLetter,
  restrict: restrictCase,
  lift: liftCase,
  ofCase: rightsOfCase,
}
