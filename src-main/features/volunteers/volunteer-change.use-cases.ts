import { issue, saving } from '#main/app/amend.ts'
import type { Clock } from '#main/app/ports.ts'
import type { WriteContext } from '#main/app/context.ts'
import { dayReader, pastDayReader, wholeDayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import { readChanges } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { amendRecord, setRemoved } from '#main/database/records.ts'
import { readPhone } from '#main/features/reach/phone.adapter.ts'
import { looksLikeEmail } from '#main/features/reach/reach.rules.ts'
import { readName } from '#main/features/volunteer-import/name-cell.reader.ts'
import { readAreas, readVolunteerPostcode } from './volunteer-fields.reader.ts'
import { matchesOf } from './volunteer-matches.repository.ts'
import type { volunteersContract } from './volunteers.contract.ts'
import { insertStep, insertVolunteerRow, volunteerColumns, volunteerOf } from './volunteers.repository.ts'
import { newVolunteer, volunteerName, type VolunteerStatus } from './volunteers.rules.ts'

type Calls = typeof volunteersContract

const emailReader = (text: string) => {
  const value = text.trim()
  return value === '' || looksLikeEmail(value) ? ok(value) : fail({ code: 'email-unreadable' as const })
}

const readers = (clock: Clock) => ({
  birthDayText: dayReader(clock),
  phone: readPhone,
  emergencyPhone: readPhone,
  email: emailReader,
  postcode: readVolunteerPostcode,
  certificateDayText: pastDayReader(clock),
  agreementDayText: pastDayReader(clock),
  areasText: readAreas,
})

/** "mevr." is no part of a name, but it was typed, so it stays in the note. */
export async function addVolunteer(
  context: WriteContext,
  input: InputOf<Calls['add']>,
): Promise<Result<Saved, Failure<never>>> {
  const { givenName, familyName, title } = readName(input.name)
  if (givenName === '' && familyName === '') return issue('name', 'text-missing')
  const stamp = stampOf(context)
  return context.work.run(async (tx) => {
    const facts = { ...newVolunteer, givenName, familyName, note: title }
    return ok({ id: await insertVolunteerRow(tx, stamp, facts), savedAt: stamp.at })
  })
}

export async function amendVolunteer(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  const read = readChanges(changes, readers(context.ports.clock))
  if (!read.ok) return fail<Failure<never>>({ code: 'invalid-input', issues: read.failure })
  return saving(context, id, async (tx, stamp) => {
    const known = await volunteerOf(tx, id)
    if (known === null) return false
    const { givenName = known.givenName, familyName = known.familyName } = read.value
    // Somebody without any name cannot be found back.
    if (volunteerName({ givenName, familyName }) === '') {
      return issue(
        changes.givenName === undefined ? 'changes.familyName' : 'changes.givenName',
        'text-missing',
      )
    }
    const values = volunteerColumns(read.value)
    return Object.keys(values).length === 0 || amendRecord(tx, stamp, 'volunteers', id, values)
  })
}

/** Saying goodbye takes time, so `leaving` may begin with open matches; being gone may not. */
const goneStatuses: readonly VolunteerStatus[] = ['left', 'declined']
const openMatches = async (db: ReadDb, id: string): Promise<number> =>
  (await matchesOf(db, id)).filter(({ state }) => state !== 'ended').length

/** One step in the course. Who leaves hands over or ends what is open first, outside Thuisbasis as well. */
export async function setVolunteerStatus(context: WriteContext, input: InputOf<Calls['setStatus']>) {
  const { id, status, reason } = input
  const until = wholeDayReader(context.ports.clock, { prefer: 'future' })(
    status === 'paused' ? input.pausedUntilText : '',
  )
  if (!until.ok) return issue('pausedUntilText', until.failure.code)
  return saving<'open-matches'>(context, id, async (tx, stamp) => {
    const known = await volunteerOf(tx, id)
    if (known === null) return false
    const count = goneStatuses.includes(status) ? (await openMatches(tx, id)) + known.otherMatches : 0
    if (count > 0) return fail({ code: 'open-matches', detail: { count, outside: known.otherMatches } })
    const statusReason = reason.trim()
    const values = volunteerColumns({ status, statusReason, pausedUntil: until.value })
    await amendRecord(tx, stamp, 'volunteers', id, values)
    await insertStep(tx, stamp, id, status, statusReason)
    return true
  })
}

/** Only who was never matched: anybody else leaves, so that what happened keeps its name. */
export const removeVolunteer = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  saving<'has-matches'>(context, id, async (tx, stamp) => {
    const { length: count } = await matchesOf(tx, id)
    if (count > 0) return fail({ code: 'has-matches', detail: { count } })
    return setRemoved(tx, stamp, 'volunteers', id, true)
  })

export const restoreVolunteer = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  saving(context, id, (tx, stamp) => setRemoved(tx, stamp, 'volunteers', id, false))
