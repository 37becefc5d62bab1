import { fromBool, toBool, toOneOf } from '#main/database/columns.ts'
import { given } from '#main/database/change-columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { ChangedValues } from '#main/database/records.ts'
import { contactChannels, type ContactChannel } from './contacts.rules.ts'

const rowsOf = preparedSelect((db, caseId: string) =>
  db
    .selectFrom('contact_moments')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc'),
)

/** Newest first. */
export async function contactMomentsOf(db: ReadDb, caseId: string) {
  const rows = await rowsOf(db, caseId)
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    channel: toOneOf(contactChannels, row.channel),
    withWhom: row.with_whom,
    number: row.number,
    receiverId: row.receiver_id,
    agreed: row.agreed,
    confirmationAsked: toBool(row.confirmation_asked),
    toldOfCrisis: toBool(row.told_of_crisis),
    volunteerId: row.volunteer_id,
    minutes: row.minutes,
  }))
}

interface ContactMomentFacts {
  readonly at: string
  readonly channel: ContactChannel
  readonly withWhom: string
  readonly number: string
  readonly receiverId: string | null
  readonly agreed: string
  readonly confirmationAsked: boolean
  readonly toldOfCrisis: boolean
  readonly volunteerId: string | null
  readonly minutes: number | null
}

export const newContactMoment = (facts: ContactMomentFacts) => ({
  at: facts.at,
  channel: facts.channel,
  with_whom: facts.withWhom,
  number: facts.number,
  receiver_id: facts.receiverId,
  agreed: facts.agreed,
  confirmation_asked: fromBool(facts.confirmationAsked),
  told_of_crisis: fromBool(facts.toldOfCrisis),
  volunteer_id: facts.volunteerId,
  minutes: facts.minutes,
})

export const contactMomentColumns = (facts: {
  readonly [K in keyof ContactMomentFacts]?: ContactMomentFacts[K] | undefined
}) =>
  given<ChangedValues<'contact_moments'>>({
    at: facts.at,
    channel: facts.channel,
    with_whom: facts.withWhom,
    number: facts.number,
    receiver_id: facts.receiverId,
    agreed: facts.agreed,
    confirmation_asked: facts.confirmationAsked === undefined ? undefined : fromBool(facts.confirmationAsked),
    told_of_crisis: facts.toldOfCrisis === undefined ? undefined : fromBool(facts.toldOfCrisis),
    volunteer_id: facts.volunteerId,
    minutes: facts.minutes,
  })
