import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import { accountOfVolunteer, setAccount, tiedVolunteers } from './volunteer-account.repository.ts'
import { volunteerName } from './volunteers.rules.ts'

export interface TiedVolunteer {
  readonly id: string
  readonly name: string
}

/** The volunteer of each account that has one. */
export async function volunteersByAccount(db: ReadDb): Promise<ReadonlyMap<string, TiedVolunteer>> {
  const rows = await tiedVolunteers(db)
  return new Map(
    rows.map(({ id, personId, ...names }) => [personId ?? '', { id, name: volunteerName(names) }]),
  )
}

/** Ties an account to a volunteer, and to no other any more; null unties. Inside the unit of work of the caller. */
export async function tieToAccount(
  tx: WriteDb,
  stamp: Stamp,
  personId: string,
  volunteerId: string | null,
): Promise<Result<true, Failure<'volunteer-tied'>>> {
  if (volunteerId !== null) {
    const known = await accountOfVolunteer(tx, volunteerId)
    if (known === undefined) return fail({ code: 'not-found' })
    if (known.personId === personId) return ok(true)
    if (known.personId !== null) return fail({ code: 'volunteer-tied' })
  }
  const present = (await volunteersByAccount(tx)).get(personId)
  if (present !== undefined) await setAccount(tx, stamp, present.id, null)
  if (volunteerId !== null) await setAccount(tx, stamp, volunteerId, personId)
  return ok(true)
}
