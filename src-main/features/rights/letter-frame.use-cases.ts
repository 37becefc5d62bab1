import type { ReadContext } from '#main/app/context.ts'
import { organisationOf, personOf } from '#main/features/users/users.use-cases.ts'
import type { LetterSender } from './letter-frame.rules.ts'

/** The organisation and whoever makes the letter. */
export async function letterSender({ db, actor }: Pick<ReadContext, 'db' | 'actor'>): Promise<LetterSender> {
  const organisation = await organisationOf(db)
  const person = await personOf(db, actor.personId)
  return { ...organisation, organisation: organisation.name, coordinator: person?.name ?? actor.name }
}
