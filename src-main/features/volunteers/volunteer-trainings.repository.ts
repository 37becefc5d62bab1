import { given } from '#main/database/change-columns.ts'
import { dayColumn, toOneOf } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { NewValues } from '#main/database/records.ts'
import { trainingKinds } from './volunteer-words.rules.ts'
import { trainingStates, type TrainingFacts } from './volunteers.rules.ts'

export interface StoredTraining extends TrainingFacts {
  readonly id: string
  readonly volunteerId: string
}

const everyRow = preparedSelect((db) =>
  db
    .selectFrom('volunteer_trainings')
    .select(['id', 'volunteer_id', 'kind', 'description', 'state', 'done_day', 'valid_until'])
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
)
const ownRows = preparedSelect((db, volunteerId: string) =>
  db
    .selectFrom('volunteer_trainings')
    .select(['id', 'volunteer_id', 'kind', 'description', 'state', 'done_day', 'valid_until'])
    .where('volunteer_id', '=', volunteerId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
)
type Row = Awaited<ReturnType<typeof ownRows>>[number]

const toTraining = (row: Row): StoredTraining => ({
  id: row.id,
  volunteerId: row.volunteer_id,
  kind: toOneOf(trainingKinds, row.kind),
  description: row.description,
  state: toOneOf(trainingStates, row.state),
  doneDay: row.done_day,
  validUntil: row.valid_until,
})

/** Of one volunteer, in the order in which they were written down. */
export const trainingsOf = async (db: ReadDb, volunteerId: string): Promise<StoredTraining[]> =>
  (await ownRows(db, volunteerId)).map(toTraining)

/** Of everybody, by volunteer: one query, however many there are. */
export async function trainingsByVolunteer(db: ReadDb): Promise<ReadonlyMap<string, StoredTraining[]>> {
  return Map.groupBy((await everyRow(db)).map(toTraining), ({ volunteerId }) => volunteerId)
}

export const newTraining = (volunteerId: string, facts: TrainingFacts): NewValues<'volunteer_trainings'> => ({
  volunteer_id: volunteerId,
  kind: facts.kind,
  description: facts.description,
  state: facts.state,
  done_day: dayColumn(facts.doneDay),
  valid_until: dayColumn(facts.validUntil),
})

export const trainingColumns = (facts: {
  readonly [K in keyof TrainingFacts]?: TrainingFacts[K] | undefined
}) =>
  given<NewValues<'volunteer_trainings'>>({
    kind: facts.kind,
    description: facts.description,
    state: facts.state,
    done_day: facts.doneDay === undefined ? undefined : dayColumn(facts.doneDay),
    valid_until: facts.validUntil === undefined ? undefined : dayColumn(facts.validUntil),
  })
