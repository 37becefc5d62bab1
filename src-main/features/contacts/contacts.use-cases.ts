import { caseRecords } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import type { InputOf } from '#main/contract/define.ts'
import { readMoment } from '#main/core/moment.ts'
import { ok } from '#main/core/result.ts'
import type { contactsContract } from './contacts.contract.ts'
import { contactMomentColumns, contactMomentsOf, newContactMoment } from './contacts.repository.ts'

type Calls = typeof contactsContract
const moments = caseRecords('contact_moments')

export const readContacts = async ({ db }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) =>
  ok(await contactMomentsOf(db, caseId))

/** A contact of this very moment; `amend` sets another time. What a maatje writes down was their own contact. */
export function addContactMoment(context: WriteContext, { caseId, ...moment }: InputOf<Calls['add']>) {
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

export const amendContactMoment = (context: WriteContext, { id, changes }: InputOf<Calls['amend']>) =>
  moments.amend(context, {
    id,
    changes,
    readers: { atText: (text: string) => readMoment(text, context.ports.clock.now()) },
    columns: contactMomentColumns,
  })

export const removeContactMoment = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  moments.remove(context, id)

export const restoreContactMoment = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  moments.restore(context, id)
