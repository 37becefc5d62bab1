import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { opensCase } from './case-access.rules.ts'
import { matchStates } from './matches.rules.ts'

const openStates = matchStates.filter(opensCase)

/** The volunteer behind an account, unless taken away or gone. */
const volunteerRows = preparedSelect((db, personId: string) =>
  db
    .selectFrom('volunteers')
    .select('id')
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .where('status', 'not in', ['left', 'declined']),
)

const caseRows = preparedSelect((db, volunteerId: string) =>
  db
    .selectFrom('matches')
    .select('case_id')
    .distinct()
    .where('volunteer_id', '=', volunteerId)
    .where('state', 'in', openStates)
    .where('removed_at', 'is', null)
    .orderBy('case_id'),
)

/** Null: this account is of no volunteer, or of one who has left. */
export async function volunteerOfAccount(db: ReadDb, personId: string): Promise<string | null> {
  return (await volunteerRows(db, personId))[0]?.id ?? null
}

/** Cases in which a match of this volunteer opens the door now. */
export const openCasesOf = async (db: ReadDb, volunteerId: string): Promise<string[]> =>
  (await caseRows(db, volunteerId)).map((row) => row.case_id)
