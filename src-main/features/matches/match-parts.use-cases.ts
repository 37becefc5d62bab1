import { caseRecords, refuseKeeping } from '#main/app/case-records.ts'
import type { WriteContext } from '#main/app/context.ts'
import { neededDayReader } from '#main/app/field-readers.ts'
import { readFields } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail } from '#main/core/result.ts'
import { caseOfMatch, isVolunteer } from './match-parts.repository.ts'
import type { matchesContract } from './matches.contract.ts'

type Calls = typeof matchesContract
const roles = caseRecords('match_roles')
const evaluations = caseRecords('match_evaluations')
const bars = caseRecords('pair_bars')

const notFound = fail<Failure<never>>({ code: 'not-found' })
const draftsOf = (form: string, typed: object): string[] =>
  Object.keys(typed).map((field) => `${form}.${field}`)

/** A role from a day on; the ones before it stay, so that the history can be read. */
export async function addRole(context: WriteContext, { matchId, role, ...typed }: InputOf<Calls['addRole']>) {
  const caseId = await caseOfMatch(context.db, matchId)
  if (caseId === null) return notFound
  const read = readFields(typed, { fromDayText: neededDayReader(context.ports.clock) })
  if (!read.ok) return refuseKeeping(context, caseId, `${caseId}.new-role`, typed, read.failure)
  const { fromDay = context.ports.clock.today(), note = '' } = read.value
  const values = { match_id: matchId, role, from_day: fromDay, note }
  return roles.add(context, caseId, values, draftsOf('new-role', typed))
}
export const removeRole = (context: WriteContext, { id }: InputOf<Calls['removeRole']>) =>
  roles.remove(context, id)
export const restoreRole = (context: WriteContext, { id }: InputOf<Calls['restoreRole']>) =>
  roles.restore(context, id)

export async function addEvaluation(
  context: WriteContext,
  { matchId, grade, ...typed }: InputOf<Calls['addEvaluation']>,
) {
  const caseId = await caseOfMatch(context.db, matchId)
  if (caseId === null) return notFound
  const read = readFields(typed, { dayText: neededDayReader(context.ports.clock) })
  if (!read.ok) return refuseKeeping(context, caseId, `${caseId}.new-evaluation`, typed, read.failure)
  const { day = context.ports.clock.today(), goesWell = '', differently = '', followUp = '' } = read.value
  const values = {
    match_id: matchId,
    day,
    goes_well: goesWell,
    differently,
    grade,
    follow_up: followUp,
  }
  return evaluations.add(context, caseId, values, draftsOf('new-evaluation', typed))
}
export const removeEvaluation = (context: WriteContext, { id }: InputOf<Calls['removeEvaluation']>) =>
  evaluations.remove(context, id)
export const restoreEvaluation = (context: WriteContext, { id }: InputOf<Calls['restoreEvaluation']>) =>
  evaluations.restore(context, id)

export async function addBar(
  context: WriteContext,
  { caseId, volunteerId, kind, note }: InputOf<Calls['addBar']>,
) {
  if (!(await isVolunteer(context.db, volunteerId))) return notFound
  const values = { volunteer_id: volunteerId, kind, note: note.trim() }
  return bars.add(context, caseId, values, ['new-bar.note'])
}
export const removeBar = (context: WriteContext, { id }: InputOf<Calls['removeBar']>) =>
  bars.remove(context, id)
export const restoreBar = (context: WriteContext, { id }: InputOf<Calls['restoreBar']>) =>
  bars.restore(context, id)
