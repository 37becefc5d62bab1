import { caseRecords, refuseKeeping } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { markReaders } from '#main/app/field-readers.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { ok, type Result } from '#main/core/result.ts'
import type { householdContract } from './household.contract.ts'
import { memberColumns, membersOf, newMember } from './household.repository.ts'
import { readAge, readAges } from './household.rules.ts'

type Calls = typeof householdContract
const members = caseRecords('household_members')

export const readHousehold = async ({ db }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) =>
  ok(await membersOf(db, caseId))

export async function addMember(context: WriteContext, input: InputOf<Calls['add']>) {
  const { caseId, kind, ageText, presence } = input
  const age = readAge(ageText, context.ports.clock.today())
  if (!age.ok) {
    const issues = [{ path: 'ageText', code: age.failure.code }]
    return refuseKeeping(context, caseId, `${caseId}.new-member`, { ageText, presence }, issues)
  }
  const drafts = ['new-member.ageText', 'new-member.presence']
  return members.add(context, caseId, newMember(kind, age.value, presence.trim()), drafts)
}

/** "6 en 11": as many children as there are ages, all or none. */
export async function addChildren(
  context: WriteContext,
  { caseId, agesText, presence }: InputOf<Calls['addChildren']>,
): Promise<Result<{ ids: string[] }, Failure<never>>> {
  const ages = readAges(agesText, context.ports.clock.today())
  if (!ages.ok) {
    const issues = [{ path: 'agesText', code: ages.failure.code }]
    return refuseKeeping(context, caseId, `${caseId}.new-children`, { agesText, presence }, issues)
  }
  const [first, ...others] = ages.value.map((age) => newMember('child', age, presence.trim()))
  if (first === undefined) throw new Error('a row of ages without an age')
  return members.addAll(
    context,
    caseId,
    [first, ...others],
    ['new-children.agesText', 'new-children.presence'],
  )
}

export function amendMember(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  const { clock } = context.ports
  const readers = { ...markReaders(clock), ageText: (text: string) => readAge(text, clock.today()) }
  return members.amend(context, { id, changes, readers, columns: memberColumns })
}

export const removeMember = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  members.remove(context, id)

export const restoreMember = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  members.restore(context, id)
