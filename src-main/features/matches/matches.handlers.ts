import type { Handlers } from '#main/app/handlers.ts'
import { printIntroduction, saveIntroduction } from './introduction.use-cases.ts'
import {
  amendMatch,
  declineMatch,
  finishMatch,
  introduceMatch,
  noteAsked,
  pauseMatch,
  resumeMatch,
  setClick,
  startMatch,
} from './match-course.use-cases.ts'
import { listMatches, readBars, readMatches } from './match-lists.use-cases.ts'
import {
  addBar,
  addEvaluation,
  addRole,
  removeBar,
  removeEvaluation,
  removeRole,
  restoreBar,
  restoreEvaluation,
  restoreRole,
} from './match-parts.use-cases.ts'
import { proposeMatch, replaceMatch } from './match-propose.use-cases.ts'
import type { matchesContract } from './matches.contract.ts'

export const matchesHandlers: Handlers<typeof matchesContract> = {
  ofCase: readMatches,
  list: listMatches,
  propose: proposeMatch,
  decline: declineMatch,
  introduce: introduceMatch,
  click: setClick,
  start: startMatch,
  pause: pauseMatch,
  resume: resumeMatch,
  end: finishMatch,
  replace: replaceMatch,
  amend: amendMatch,
  noteAsked,
  addRole,
  removeRole,
  restoreRole,
  addEvaluation,
  removeEvaluation,
  restoreEvaluation,
  bars: readBars,
  addBar,
  removeBar,
  restoreBar,
  saveSheet: saveIntroduction,
  printSheet: printIntroduction,
}
