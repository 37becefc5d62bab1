import type { z } from 'zod'
import type { HoursRow as HoursShape } from '#main/features/volunteers/volunteer-hours.contract.ts'
import type {
  ExpiryRow as ExpiryShape,
  TrainingSheet,
  VolunteerRow as RowShape,
  volunteersContract,
} from '#main/features/volunteers/volunteers.contract.ts'

export type VolunteerRow = z.output<typeof RowShape>
export type ExpiryRow = z.output<typeof ExpiryShape>
export type Training = z.output<typeof TrainingSheet>
export type HoursLine = z.output<typeof HoursShape>
/** One volunteer with everything around it. */
export type VolunteerAnswer = z.output<(typeof volunteersContract)['read']['output']>
export type VolunteerChanges = z.input<(typeof volunteersContract)['amend']['input']>['changes']
export type YearOfHours = z.output<(typeof volunteersContract)['hours']['output']>
