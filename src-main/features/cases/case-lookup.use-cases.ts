import type { Day } from '#main/core/calendar-day.ts'
import { fromLocal } from '#main/core/moment.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { caseExists, casesStarted } from './case-lookup.repository.ts'

export const isCase = (db: ReadDb, caseId: string): Promise<boolean> => caseExists(db, caseId)

/** Cases of the walk-in hour of a day: what somebody who only helps there may see. */
export const deskCases = (db: ReadDb, today: Day): Promise<string[]> =>
  casesStarted(db, 'walk-in', fromLocal(today, '00:00'))
