import type { Day } from '#main/core/calendar-day.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { askedByVolunteer } from './matches.repository.ts'

/** What matches say about a volunteer: places taken inside Thuisbasis, and when somebody asked last. */
export interface MatchCount {
  readonly openMatches: number
  /** Null: never. */
  readonly lastAsked: Day | null
}

/** By volunteer; who was never asked is not in it. */
export async function openMatchCounts(db: ReadDb): Promise<ReadonlyMap<string, MatchCount>> {
  const rows = await askedByVolunteer(db)
  return new Map(rows.map(({ volunteerId, ...count }) => [volunteerId, count]))
}
