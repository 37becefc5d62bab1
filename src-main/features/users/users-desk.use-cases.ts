import { issue, saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { wholeDayReader } from '#main/app/field-readers.ts'
import { readChanges } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok } from '#main/core/result.ts'
import { tieToAccount, volunteersByAccount } from '#main/features/volunteers/volunteer-account.use-cases.ts'
import type { usersContract } from './users.contract.ts'
import { changePerson, peopleHere, type StoredPerson } from './users.repository.ts'
import { isInPeriod, isReversed, leavesNoKeeper, type PersonState } from './users.rules.ts'

type Calls = typeof usersContract

const here = (people: readonly StoredPerson[], id: string): StoredPerson | undefined =>
  people.find((person) => person.id === id && person.state !== 'removed')

export async function listUsers({ db, ports, actor }: ReadContext) {
  const today = ports.clock.today()
  const tied = await volunteersByAccount(db)
  const rows = (await peopleHere(db)).map(({ slotId: _slot, ...person }) => ({
    ...person,
    roles: [...person.roles],
    deputyNow: person.roles.includes('deputy') && isInPeriod(person, today),
    volunteer: tied.get(person.id) ?? null,
    isMe: person.id === actor.personId,
  }))
  const gone = (state: PersonState): number => (state === 'removed' ? 1 : 0)
  return ok(rows.toSorted((a, b) => gone(a.state) - gone(b.state) || a.name.localeCompare(b.name, 'nl')))
}

/** Name, phone, roles and the period of a deputy. Roles count from the next call on. */
export async function amendUser(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  const { clock } = context.ports
  const days = { deputyFromText: wholeDayReader(clock), deputyUntilText: wholeDayReader(clock) }
  const read = readChanges(changes, days)
  if (!read.ok) return fail<Failure<'last-keeper'>>({ code: 'invalid-input', issues: read.failure })
  if (read.value.name === '') return issue('changes.name', 'text-missing')
  const saved = await saving<'last-keeper'>(context, id, async (tx, stamp) => {
    const people = await peopleHere(tx)
    const known = here(people, id)
    if (known === undefined) return false
    if (leavesNoKeeper(people, id, { roles: read.value.roles })) return fail({ code: 'last-keeper' })
    const { deputyFrom = known.deputyFrom, deputyUntil = known.deputyUntil } = read.value
    if (isReversed({ deputyFrom, deputyUntil })) {
      const field = changes.deputyUntilText === undefined ? 'deputyFromText' : 'deputyUntilText'
      return issue(`changes.${field}`, 'period-reversed')
    }
    return changePerson(tx, stamp, id, read.value)
  })
  if (saved.ok) await context.session.keys.refreshPerson()
  return saved
}

/** May not come in until somebody resumes them; the slot stays, so their own passphrase works again then. */
export const suspendUser = async (context: WriteContext, { id }: InputOf<Calls['suspend']>) => {
  if (id === context.actor.personId) return fail<Failure<'own-person'>>({ code: 'own-person' })
  return saving<'last-keeper' | 'own-person'>(context, id, async (tx, stamp) => {
    const people = await peopleHere(tx)
    const known = here(people, id)
    if (known === undefined) return false
    if (leavesNoKeeper(people, id, { state: 'suspended' })) return fail({ code: 'last-keeper' })
    return known.state === 'suspended' || changePerson(tx, stamp, id, { state: 'suspended' })
  })
}

/** Back in; where the keys were renewed meanwhile, a keeper first gives them a passphrase again. */
export const resumeUser = (context: WriteContext, { id }: InputOf<Calls['resume']>) =>
  saving(context, id, async (tx, stamp) => {
    const known = here(await peopleHere(tx), id)
    if (known === undefined) return false
    if (known.state !== 'suspended') return true
    return changePerson(tx, stamp, id, { state: known.slotId === null ? 'set-again' : 'active' })
  })

export const tieVolunteer = (context: WriteContext, { id, volunteerId }: InputOf<Calls['tieVolunteer']>) =>
  saving<'volunteer-tied'>(context, id, async (tx, stamp) => {
    if (here(await peopleHere(tx), id) === undefined) return false
    return tieToAccount(tx, stamp, id, volunteerId)
  })
