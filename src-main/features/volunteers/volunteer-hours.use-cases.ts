import { issue, saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { pastDayReader } from '#main/app/field-readers.ts'
import type { Clock } from '#main/app/ports.ts'
import { stampOf } from '#main/app/stamp.ts'
import { readChanges, readFields, type FieldReader } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import type { Day } from '#main/core/calendar-day.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { feeOfYear } from '#main/core/volunteer-fees.ts'
import { amendRecord, insertRecord, setRemoved } from '#main/database/records.ts'
import { readDuration, readPaid } from './volunteer-hours.reader.ts'
import {
  contactMinutesOf,
  hoursColumns,
  hoursOf,
  hoursRecordOf,
  newHours,
} from './volunteer-hours.repository.ts'
import {
  aboveMaximum,
  changesWhatCounts,
  hoursByMonth,
  maximumFor,
  sumHours,
} from './volunteer-hours.rules.ts'
import type { volunteersContract } from './volunteers.contract.ts'
import { volunteerOf } from './volunteers.repository.ts'

type Calls = typeof volunteersContract

/** Hours and money are of one day that has been. */
const workDayReader =
  (clock: Clock): FieldReader<Day> =>
  (text) => {
    const read = pastDayReader(clock)(text)
    if (!read.ok) return read
    return read.value === null ? fail({ code: 'text-missing' }) : ok(read.value)
  }

const readers = (clock: Clock) => ({
  dayText: workDayReader(clock),
  durationText: readDuration,
  feeText: readPaid,
  expenseText: readPaid,
})

export async function readHours(context: ReadContext, { volunteerId, year }: InputOf<Calls['hours']>) {
  const { db, norms, ports } = context
  const volunteer = await volunteerOf(db, volunteerId)
  if (volunteer === null) return fail<Failure<never>>({ code: 'not-found' })
  const rows = await hoursOf(db, volunteerId, year)
  const fee = feeOfYear(norms.volunteerFees, year)
  return ok({
    rows,
    sums: sumHours(rows),
    months: hoursByMonth(rows),
    maximum: fee === null ? null : maximumFor(fee, volunteer.birthDay, ports.clock.today()),
    ...aboveMaximum(rows, fee),
    contactMinutes: await contactMinutesOf(db, volunteerId, year),
  })
}

export async function addHours(
  context: WriteContext,
  { volunteerId, ...typed }: InputOf<Calls['addHours']>,
): Promise<Result<Saved, Failure<never>>> {
  const read = readFields(typed, readers(context.ports.clock))
  if (!read.ok) return fail({ code: 'invalid-input', issues: read.failure })
  const { day = '', duration: minutes = 0, fee: feeCents = 0, expense: expenseCents = 0 } = read.value
  const { kilometres } = typed
  // A line without anything in it is a field that was forgotten.
  if (minutes + feeCents + expenseCents + kilometres === 0) return issue('durationText', 'text-missing')
  const money = { feeCents, expenseCents, kilometres }
  const facts = { day, minutes, ...money, approved: false, description: typed.description.trim() }
  const stamp = stampOf(context)
  return context.work.run(async (tx): Promise<Result<Saved, Failure<never>>> => {
    if ((await volunteerOf(tx, volunteerId)) === null) return fail({ code: 'not-found' })
    const id = await insertRecord(tx, stamp, 'volunteer_hours', newHours(volunteerId, facts))
    return ok({ id, savedAt: stamp.at })
  })
}

/** Who approved an amount approved that amount: another one asks for a new yes. */
export async function amendHours(context: WriteContext, { id, changes }: InputOf<Calls['amendHours']>) {
  const read = readChanges(changes, readers(context.ports.clock))
  if (!read.ok) return fail<Failure<never>>({ code: 'invalid-input', issues: read.failure })
  return saving(context, id, async (tx, stamp) => {
    const known = await hoursRecordOf(tx, id)
    if (known === null) return false
    const { duration: minutes, fee: feeCents, expense: expenseCents, ...rest } = read.value
    const facts = { ...rest, minutes, feeCents, expenseCents }
    const again = changesWhatCounts(known, facts) && facts.approved === undefined ? { approved: false } : {}
    const values = hoursColumns({ ...facts, ...again })
    return Object.keys(values).length === 0 || amendRecord(tx, stamp, 'volunteer_hours', id, values)
  })
}

export const removeHours = (context: WriteContext, { id }: InputOf<Calls['removeHours']>) =>
  saving(context, id, (tx, stamp) => setRemoved(tx, stamp, 'volunteer_hours', id, true))

export const restoreHours = (context: WriteContext, { id }: InputOf<Calls['restoreHours']>) =>
  saving(context, id, (tx, stamp) => setRemoved(tx, stamp, 'volunteer_hours', id, false))
