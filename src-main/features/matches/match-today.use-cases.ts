import type { Day } from '#main/core/calendar-day.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { matchAlarms } from '#main/features/matching/matching-alarms.rules.ts'
import { matchingGround } from '#main/features/matching/matching-ground.use-cases.ts'
import { matchesWithSignals } from './match-lists.use-cases.ts'
import { evaluationDays } from './match-parts.repository.ts'
import { evaluationDueOn, isRunning } from './matches.rules.ts'

type Signalled = Awaited<ReturnType<typeof matchesWithSignals>>[number]

const pair = ({ match, residentName, volunteerName }: Signalled) => ({
  matchId: match.id,
  caseId: match.caseId,
  residentName,
  volunteerName,
})

/** Nobody asked yet, longest silence first. */
const silentOnes = (rows: readonly Signalled[]) =>
  rows
    .flatMap((row) =>
      row.silence === null || row.silence.asked
        ? []
        : [{ ...pair(row), days: row.silence.days, level: row.silence.level }],
    )
    .toSorted((a, b) => b.days - a.days)

/** Who may get no new match while one is running, here or elsewhere: with what is in the way. */
async function alarmedVolunteers(db: ReadDb, rows: readonly Signalled[], today: Day) {
  const { candidates, policy } = await matchingGround(db, today)
  const { certificateBlockMonths } = policy
  const here = Map.groupBy(
    rows.filter(({ match }) => isRunning(match.state)),
    ({ match }) => match.volunteerId,
  )
  const alarms = candidates.flatMap((candidate) => {
    const running = (here.get(candidate.id) ?? []).length + candidate.otherMatches
    const rules = running === 0 ? [] : matchAlarms(candidate, policy, today).map(({ rule }) => rule)
    if (rules.length === 0) return []
    return [{ volunteerId: candidate.id, volunteerName: candidate.name, running, rules }]
  })
  return { alarms, certificateBlockMonths }
}

/** What matches ask of a coordinator today. A few queries, however many matches there are. */
export async function matchesToday(db: ReadDb, today: Day) {
  const rows = await matchesWithSignals(db, 'open', today)
  const held = await evaluationDays(db)
  const evaluations = rows.flatMap((row) => {
    const dueDay = evaluationDueOn(row.match, held.get(row.match.id) ?? [])
    return dueDay === null || dueDay > today ? [] : [{ ...pair(row), dueDay }]
  })
  const pauses = rows.flatMap((row) => {
    const { state, resumeDay } = row.match
    return state !== 'paused' || resumeDay === null || resumeDay > today ? [] : [{ ...pair(row), resumeDay }]
  })
  return {
    silent: silentOnes(rows),
    ...(await alarmedVolunteers(db, rows, today)),
    introductions: rows
      .filter(({ match }) => match.state === 'introduction' && match.introductionDay === today)
      .map((row) => ({ ...pair(row), place: row.match.introductionPlace })),
    evaluations: evaluations.toSorted((a, b) => a.dueDay.localeCompare(b.dueDay)),
    pauses,
  }
}
