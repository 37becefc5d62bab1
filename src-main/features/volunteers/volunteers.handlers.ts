import type { Handlers } from '#main/app/handlers.ts'
import {
  addVolunteer,
  amendVolunteer,
  removeVolunteer,
  restoreVolunteer,
  setVolunteerStatus,
} from './volunteer-change.use-cases.ts'
import {
  addTraining,
  amendTraining,
  removeTraining,
  restoreTraining,
} from './volunteer-trainings.use-cases.ts'
import type { volunteersContract } from './volunteers.contract.ts'
import { listVolunteers, readVolunteer } from './volunteers.use-cases.ts'

type Later =
  | 'hours'
  | 'addHours'
  | 'amendHours'
  | 'removeHours'
  | 'restoreHours'
  | 'expiring'
  | 'savePaper'
  | 'printPaper'

export const volunteersHandlers: Omit<Handlers<typeof volunteersContract>, Later> = {
  list: listVolunteers,
  read: readVolunteer,
  add: addVolunteer,
  amend: amendVolunteer,
  setStatus: setVolunteerStatus,
  remove: removeVolunteer,
  restore: restoreVolunteer,
  addTraining,
  amendTraining,
  removeTraining,
  restoreTraining,
}
