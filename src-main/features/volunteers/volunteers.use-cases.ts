import type { ReadContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Day } from '#main/core/calendar-day.ts'
import { fail, ok } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { insertRecord, type Stamp } from '#main/database/records.ts'
import type { Candidate } from '#main/features/matching/matching-shape.rules.ts'
import { trainingsOn } from '#main/features/matching/matching-volunteer.rules.ts'
import { matchPolicy } from '#main/features/settings/settings.use-cases.ts'
import { expiringWithin } from './volunteer-expiry.rules.ts'
import { matchesOf, matchLoads, noLoad } from './volunteer-matches.repository.ts'
import { byName, namesFor, searchVolunteers, standingOn } from './volunteer-standing.rules.ts'
import { newTraining, trainingsByVolunteer, trainingsOf } from './volunteer-trainings.repository.ts'
import type { volunteersContract } from './volunteers.contract.ts'
import {
  insertVolunteerRow,
  namesOf,
  stepsOf,
  volunteerOf,
  volunteersOf,
  type StoredVolunteer,
} from './volunteers.repository.ts'
import type { TrainingFacts, VolunteerFacts, VolunteerStatus } from './volunteers.rules.ts'

type Calls = typeof volunteersContract

const gone: readonly VolunteerStatus[] = ['left', 'declined']

/** Three queries and the settings, however many volunteers there are. */
async function everybody(db: ReadDb) {
  const trainings = await trainingsByVolunteer(db)
  const loads = await matchLoads(db)
  return (await volunteersOf(db)).map((facts) => ({
    facts,
    trainings: trainings.get(facts.id) ?? [],
    load: loads.get(facts.id) ?? noLoad,
  }))
}

export async function listVolunteers({ db, ports }: ReadContext, { text, show }: InputOf<Calls['list']>) {
  const today = ports.clock.today()
  const policy = await matchPolicy(db)
  const found = searchVolunteers(text)
  const rows = (await everybody(db))
    .filter(({ facts }) => show === 'all' || !gone.includes(facts.status))
    .filter(({ facts, trainings }) => found(facts, trainings))
    .map(({ facts, trainings, load }) => ({
      id: facts.id,
      ...namesFor(facts),
      status: facts.status,
      pausedUntil: facts.pausedUntil,
      postcode: facts.postcode,
      place: facts.place,
      phone: facts.phone,
      languages: [...facts.languages],
      dayParts: [...facts.dayParts],
      skills: [...facts.skills],
      affinities: [...facts.affinities],
      maxMatches: facts.maxMatches,
      takenPlaces: load.open + facts.otherMatches,
      lastAsked: load.lastAsked,
      ...standingOn(facts, trainings, load.open, policy, today),
    }))
  return ok(byName(rows))
}

/** Who left or was declined has nothing that runs out. */
export async function expiringPapers(
  { db, ports }: ReadContext,
  { withinMonths }: InputOf<Calls['expiring']>,
) {
  const current = (await everybody(db)).filter(({ facts }) => !gone.includes(facts.status))
  const list = current.map(({ facts, trainings, load }) => ({
    facts,
    trainings,
    runningMatches: load.running + facts.otherMatches,
  }))
  return ok(expiringWithin(list, withinMonths, await matchPolicy(db), ports.clock.today()))
}

/** As the contract has it: lists that the receiver may change. */
const sheetOf = (facts: StoredVolunteer) => ({
  ...facts,
  languages: [...facts.languages],
  dayParts: [...facts.dayParts],
  areas: [...facts.areas],
  travel: [...facts.travel],
  skills: [...facts.skills],
  affinities: [...facts.affinities],
  limits: [...facts.limits],
})

export async function readVolunteer({ db, ports }: ReadContext, { volunteerId }: InputOf<Calls['read']>) {
  const facts = await volunteerOf(db, volunteerId)
  if (facts === null) return fail<Failure<never>>({ code: 'not-found' })
  const trainings = await trainingsOf(db, volunteerId)
  const matches = await matchesOf(db, volunteerId)
  const open = matches.filter(({ state }) => state !== 'ended').length
  return ok({
    volunteer: sheetOf(facts),
    name: namesFor(facts).name,
    ...standingOn(facts, trainings, open, await matchPolicy(db), ports.clock.today()),
    trainings: trainings.map(({ volunteerId: _owner, ...training }) => training),
    steps: await stepsOf(db, volunteerId),
    matches,
  })
}

/** Everybody who was not taken off the lists, as matching sees them. */
export async function volunteersForMatching(db: ReadDb, today: Day): Promise<Candidate[]> {
  const candidates = (await everybody(db)).map(({ facts, trainings, load }) => {
    const { note, wishes, emergencyName, emergencyPhone, ...seen } = facts
    const { open: openMatches, lastAsked } = load
    return { ...seen, ...namesFor(facts), ...trainingsOn(trainings, today), openMatches, lastAsked }
  })
  return byName(candidates)
}

export interface VolunteerRef {
  readonly id: string
  readonly name: string
  readonly sortKey: string
}
/** Names by id, also of volunteers who left or were taken off the lists: what happened keeps its name. */
export async function volunteerRefs(
  db: ReadDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VolunteerRef>> {
  if (ids.length === 0) return new Map()
  const rows = await namesOf(db, [...new Set(ids)])
  return new Map(rows.map(({ id, ...names }) => [id, { id, ...namesFor(names) }]))
}

/** Adds a volunteer with trainings, inside the unit of work of the caller. Answers the id. */
export async function insertVolunteer(
  tx: WriteDb,
  stamp: Stamp,
  facts: VolunteerFacts,
  trainings: readonly TrainingFacts[],
): Promise<string> {
  const id = await insertVolunteerRow(tx, stamp, facts)
  for (const training of trainings)
    await insertRecord(tx, stamp, 'volunteer_trainings', newTraining(id, training))
  return id
}
