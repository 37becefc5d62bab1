import type { Handlers } from '#main/app/handlers.ts'
import {
  addVolunteer,
  amendVolunteer,
  removeVolunteer,
  restoreVolunteer,
  setVolunteerStatus,
} from './volunteer-change.use-cases.ts'
import { addHours, amendHours, readHours, removeHours, restoreHours } from './volunteer-hours.use-cases.ts'
import { printPaper, savePaper } from './volunteer-papers.use-cases.ts'
import {
  addTraining,
  amendTraining,
  removeTraining,
  restoreTraining,
} from './volunteer-trainings.use-cases.ts'
import type { volunteersContract } from './volunteers.contract.ts'
import { expiringPapers, listVolunteers, readVolunteer } from './volunteers.use-cases.ts'

export const volunteersHandlers: Handlers<typeof volunteersContract> = {
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
  hours: readHours,
  addHours,
  amendHours,
  removeHours,
  restoreHours,
  expiring: expiringPapers,
  savePaper,
  printPaper,
}
