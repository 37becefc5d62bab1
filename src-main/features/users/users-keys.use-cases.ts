import { issue } from '#main/app/amend.ts'
import type { PublicContext, WriteContext } from '#main/app/context.ts'
import { stampOf } from '#main/app/stamp.ts'
import { loadWords } from '#main/app/word-list.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import { tieToAccount } from '#main/features/volunteers/volunteer-account.use-cases.ts'
import { wipe } from '#main/vault/keys.ts'
import { pickWords } from '#main/vault/words.ts'
import type { usersContract } from './users.contract.ts'
import {
  changePerson,
  insertPerson,
  peopleHere,
  readOrganisation,
  type StoredPerson,
} from './users.repository.ts'
import { leavesNoKeeper } from './users.rules.ts'

type Calls = typeof usersContract
type RefusalOf<K extends keyof Calls> = Failure<Calls[K]['failures'][number]>
type Guard = Failure<'last-keeper' | 'own-person'>

/** An answer before the keys were asked: nothing that was typed stays in memory. */
const wiped = <T>(answer: T, ...secrets: readonly Uint8Array[]): T => {
  wipe(...secrets)
  return answer
}

/** What nobody may have as passphrase: their own name, and that of the organisation. */
const namesAround = async (db: ReadDb, name: string): Promise<readonly string[]> => [
  (await readOrganisation(db)).name,
  name,
]

const savedAt = ({ at }: Stamp, id: string): Result<Saved, Failure<never>> => ok({ id, savedAt: at })

export async function addUser(
  context: WriteContext,
  input: InputOf<Calls['add']>,
): Promise<Result<Saved, RefusalOf<'add'>>> {
  const { ownPassphrase, newPassphrase, chosenBy, roles } = input
  const [name, phone] = [input.name.trim(), input.phone.trim()]
  if (name === '') return wiped(issue('name', 'text-missing'), ownPassphrase, newPassphrase)
  const stamp = stampOf(context)
  const slotId = context.ports.ids.next()
  const names = await namesAround(context.db, name)
  return context.session.keys.give({ ownPassphrase, newPassphrase, slotId, names }, async (tx) => {
    const person = { name, phone, roles, slotId, passphraseBy: chosenBy }
    return savedAt(stamp, await insertPerson(tx, stamp, person))
  })
}

const personHere = async (db: ReadDb, id: string): Promise<StoredPerson | null> =>
  (await peopleHere(db)).find((person) => person.id === id && person.state !== 'removed') ?? null

/** A suspended person stays suspended: a passphrase is no permission. */
export async function setPassphrase(
  context: WriteContext,
  { id, ownPassphrase, newPassphrase, chosenBy }: InputOf<Calls['setPassphrase']>,
): Promise<Result<Saved, RefusalOf<'setPassphrase'>>> {
  const refused = (code: 'own-person' | 'not-found') => wiped(fail({ code }), ownPassphrase, newPassphrase)
  if (id === context.actor.personId) return refused('own-person')
  const person = await personHere(context.db, id)
  if (person === null) return refused('not-found')
  const stamp = stampOf(context)
  const slotId = person.slotId ?? context.ports.ids.next()
  const names = await namesAround(context.db, person.name)
  return context.session.keys.give({ ownPassphrase, newPassphrase, slotId, names }, async (tx) => {
    const state = person.state === 'suspended' ? 'suspended' : 'active'
    const passphrase = { passphraseBy: chosenBy, passphraseAt: stamp.at }
    const done = await changePerson(tx, stamp, id, { state, slotId, ...passphrase })
    return done ? savedAt(stamp, id) : fail<Failure<never>>({ code: 'not-found' })
  })
}

export async function changeOwnPassphrase(
  context: WriteContext,
  { oldPassphrase, newPassphrase }: InputOf<Calls['changeOwn']>,
): Promise<Result<Saved, RefusalOf<'changeOwn'>>> {
  const { actor, session, db } = context
  const person = await personHere(db, actor.personId)
  if (person === null || person.slotId === null)
    return wiped(fail({ code: 'not-found' }), oldPassphrase, newPassphrase)
  const stamp = stampOf(context)
  const names = await namesAround(db, person.name)
  const order = { ownPassphrase: oldPassphrase, newPassphrase, slotId: person.slotId, names }
  const given = await session.keys.give(order, async (tx) => {
    await changePerson(tx, stamp, person.id, { passphraseBy: 'self', passphraseAt: stamp.at })
    return savedAt(stamp, person.id)
  })
  if (given.ok) await session.keys.refreshPerson()
  return given
}

/** Whether this person can be taken away at all; null: they can. */
const guardOf = (people: readonly StoredPerson[], id: string, ownId: string): Guard | null => {
  if (id === ownId) return { code: 'own-person' }
  if (!people.some((person) => person.id === id && person.state !== 'removed')) return { code: 'not-found' }
  return leavesNoKeeper(people, id, { state: 'removed' }) ? { code: 'last-keeper' } : null
}

export async function prepareRemoval(
  { db, actor, session }: WriteContext,
  { id, ownPassphrase }: InputOf<Calls['remove']>,
) {
  const people = await peopleHere(db)
  const guard = guardOf(people, id, actor.personId)
  if (guard !== null) return wiped(fail(guard), ownPassphrase)
  const prepared = await session.keys.prepareRenewal(id, ownPassphrase)
  if (!prepared.ok) return prepared
  const others = people.filter((person) => person.id !== id && person.id !== actor.personId)
  const setAgain = others.filter(({ slotId }) => slotId !== null).map(({ name }) => name)
  return ok({ ...prepared.value, setAgain })
}

/** In the new file only: one is gone, the others have no slot any more, whoever does this keeps theirs. */
const removeFrom = async (tx: WriteDb, stamp: Stamp, id: string, keptSlotId: string): Promise<void> => {
  await tieToAccount(tx, stamp, id, null)
  // The name stays beside what they wrote; how to call them is nobody's business any more.
  await changePerson(tx, stamp, id, { state: 'removed', slotId: null, phone: '' })
  for (const { id: other, slotId, state } of await peopleHere(tx)) {
    if (slotId === null || slotId === keptSlotId) continue
    await changePerson(tx, stamp, other, {
      slotId: null,
      state: state === 'suspended' ? 'suspended' : 'set-again',
    })
  }
}

export async function confirmRemoval(
  context: WriteContext,
  { groups }: InputOf<Calls['confirmRemoval']>,
): Promise<Result<Saved, RefusalOf<'confirmRemoval'>>> {
  const { actor, session, work } = context
  const id = session.keys.renewalFor()
  if (id === null) return fail({ code: 'nothing-prepared' })
  const stamp = stampOf(context)
  // Through the doorway's unit of work, so that who did this is noted before the old file closes.
  const guard = await work.run(async (tx) => guardOf(await peopleHere(tx), id, actor.personId))
  if (guard?.code === 'last-keeper' || guard?.code === 'not-found') return fail({ code: guard.code })
  const renewed = await session.keys.renew(groups, async (tx, keptSlotId) => {
    await removeFrom(tx, stamp, id, keptSlotId)
    return ok(undefined)
  })
  return renewed.ok ? savedAt(stamp, id) : renewed
}

export const cancelRemoval = ({
  session,
}: WriteContext): Promise<Result<Record<never, never>, Failure<never>>> => {
  session.keys.forgetRenewal()
  return Promise.resolve(ok({}))
}

export const generatePassphrase = ({ ports }: PublicContext) => {
  const words = pickWords(loadWords(ports.resourcesFolder), (count) => ports.random.bytes(count))
  return Promise.resolve(ok({ words }))
}
