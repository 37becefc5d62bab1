import { caseRecords } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { readMoment } from '#main/core/moment.ts'
import { fail, ok } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { volunteerRefs } from '#main/features/volunteers/volunteers.use-cases.ts'
import type { contactsContract } from './contacts.contract.ts'
import { contactMomentColumns, contactMomentsOf, newContactMoment } from './contacts.repository.ts'

type Calls = typeof contactsContract
const moments = caseRecords('contact_moments')

export const readContacts = async ({ db }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) =>
  ok(await contactMomentsOf(db, caseId))

const noSuchVolunteer = async (db: ReadDb, id: string | null | undefined): Promise<boolean> =>
  typeof id === 'string' && !(await volunteerRefs(db, [id])).has(id)

/** A contact of this very moment; `amend` sets another time. What a maatje writes down was their own contact. */
export async function addContactMoment(context: WriteContext, { caseId, ...moment }: InputOf<Calls['add']>) {
  if (await noSuchVolunteer(context.db, moment.volunteerId))
    return fail<Failure<never>>({ code: 'not-found' })
  const facts = {
    ...moment,
    volunteerId: moment.volunteerId ?? context.limitedTo?.volunteerId ?? null,
    at: context.ports.clock.now(),
    withWhom: moment.withWhom.trim(),
    number: moment.number.trim(),
    agreed: moment.agreed.trim(),
  }
  const drafts = ['new-contact.withWhom', 'new-contact.number', 'new-contact.agreed']
  return moments.add(context, caseId, newContactMoment(facts), drafts)
}

export async function amendContactMoment(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  if (await noSuchVolunteer(context.db, changes.volunteerId))
    return fail<Failure<never>>({ code: 'not-found' })
  return moments.amend(context, {
    id,
    changes,
    readers: { atText: (text: string) => readMoment(text, context.ports.clock.now()) },
    columns: contactMomentColumns,
  })
}

export const removeContactMoment = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  moments.remove(context, id)

export const restoreContactMoment = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  moments.restore(context, id)
