import { saving } from '#main/app/amend.ts'
import type { WriteContext } from '#main/app/context.ts'
import { dayReader } from '#main/app/field-readers.ts'
import type { Clock } from '#main/app/ports.ts'
import { stampOf } from '#main/app/stamp.ts'
import { readChanges, readFields } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { amendRecord, insertRecord, setRemoved } from '#main/database/records.ts'
import { newTraining, trainingColumns } from './volunteer-trainings.repository.ts'
import type { volunteersContract } from './volunteers.contract.ts'
import { volunteerOf } from './volunteers.repository.ts'

type Calls = typeof volunteersContract

const readers = (clock: Clock) => ({
  doneDayText: dayReader(clock),
  validUntilText: dayReader(clock, { prefer: 'future' }),
})

export async function addTraining(
  context: WriteContext,
  { volunteerId, ...training }: InputOf<Calls['addTraining']>,
): Promise<Result<Saved, Failure<never>>> {
  const read = readFields(training, readers(context.ports.clock))
  if (!read.ok) return fail({ code: 'invalid-input', issues: read.failure })
  const { kind, state, description } = training
  const { doneDay = null, validUntil = null } = read.value
  const facts = { kind, state, description: description.trim(), doneDay, validUntil }
  const stamp = stampOf(context)
  return context.work.run(async (tx): Promise<Result<Saved, Failure<never>>> => {
    if ((await volunteerOf(tx, volunteerId)) === null) return fail({ code: 'not-found' })
    const id = await insertRecord(tx, stamp, 'volunteer_trainings', newTraining(volunteerId, facts))
    return ok({ id, savedAt: stamp.at })
  })
}

export async function amendTraining(context: WriteContext, { id, changes }: InputOf<Calls['amendTraining']>) {
  const read = readChanges(changes, readers(context.ports.clock))
  if (!read.ok) return fail<Failure<never>>({ code: 'invalid-input', issues: read.failure })
  const values = trainingColumns(read.value)
  return saving(context, id, async (tx, stamp) => amendRecord(tx, stamp, 'volunteer_trainings', id, values))
}

export const removeTraining = (context: WriteContext, { id }: InputOf<Calls['removeTraining']>) =>
  saving(context, id, (tx, stamp) => setRemoved(tx, stamp, 'volunteer_trainings', id, true))

export const restoreTraining = (context: WriteContext, { id }: InputOf<Calls['restoreTraining']>) =>
  saving(context, id, (tx, stamp) => setRemoved(tx, stamp, 'volunteer_trainings', id, false))
