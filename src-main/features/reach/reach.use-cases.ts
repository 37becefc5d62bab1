import { caseRecords, refuseKeeping } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { markReaders } from '#main/app/field-readers.ts'
import type { FieldReader } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import { fail, ok } from '#main/core/result.ts'
import { refreshSearch } from '#main/features/search/search.use-cases.ts'
import { readPhone } from './phone.adapter.ts'
import type { reachContract } from './reach.contract.ts'
import { contactPointColumns, contactPointOf, contactPointsOf, newContactPoint } from './reach.repository.ts'
import { isPhoneChannel, looksLikeEmail, type ReachChannel } from './reach.rules.ts'

type Calls = typeof reachContract
const points = caseRecords('contact_points', refreshSearch)

/** What can be typed depends on how somebody is reached: a number, an e-mail address, or any words. */
const valueReader =
  (channel: ReachChannel | null): FieldReader<string> =>
  (text) => {
    if (channel !== null && isPhoneChannel(channel)) return readPhone(text)
    const value = text.trim()
    const isEmail = channel !== 'email' || value === '' || looksLikeEmail(value)
    return isEmail ? ok(value) : fail({ code: 'email-unreadable' })
  }

export const readReach = async ({ db }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) =>
  ok(await contactPointsOf(db, caseId))

export async function addContactPoint(context: WriteContext, input: InputOf<Calls['add']>) {
  const { caseId, channel, value, person } = input
  const read = valueReader(channel)(value)
  if (!read.ok) {
    const issues = [{ path: 'value', code: read.failure.code }]
    return refuseKeeping(context, caseId, `${caseId}.new-contact-point`, { value, person }, issues)
  }
  const drafts = ['new-contact-point.value', 'new-contact-point.person']
  return points.add(context, caseId, newContactPoint(channel, read.value, person.trim()), drafts)
}

export async function amendContactPoint(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  const present = await contactPointOf(context.db, id)
  const readers = {
    ...markReaders(context.ports.clock),
    value: valueReader(changes.channel ?? present?.channel ?? null),
  }
  return points.amend(context, { id, changes, readers, columns: contactPointColumns })
}

export const removeContactPoint = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  points.remove(context, id)

export const restoreContactPoint = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  points.restore(context, id)
