import type { OpenVault } from '#main/app/session.ts'
import type { Role } from '#main/contract/define.ts'
import type { Stamp } from '#main/database/records.ts'
import { addUser } from '#main/features/users/users-keys.use-cases.ts'
import { shippedNorms } from './shipped-norms.ts'
import { secret, type TestSession } from './test-session.ts'

/** The vault as it is open now. */
export function openVaultOf({ session }: TestSession): OpenVault {
  const open = session.current()
  if (open === null) throw new Error('the test vault is closed')
  return open
}

/** Who writes, for rows that a test puts in without a call. */
export function stampFor(app: TestSession): Stamp {
  const { actor } = openVaultOf(app)
  return { at: app.ports.clock.now(), actorId: actor.personId, nextId: () => app.ports.ids.next() }
}

export interface NewPerson {
  readonly name: string
  readonly roles: readonly Role[]
  readonly passphrase: string
}

/** Gives somebody else a passphrase in an open vault, as the keeper of the test vault does. Answers their id. */
export async function addPerson(app: TestSession, { name, roles, passphrase }: NewPerson): Promise<string> {
  const { ports, session } = app
  const { db, work, actor, memory } = openVaultOf(app)
  const reading = {
    ports,
    actor,
    db,
    norms: shippedNorms(),
    limitedTo: null,
    openedCases: memory.openedCases,
  }
  const context = { ...reading, session, work, because: () => undefined }
  const secrets = { ownPassphrase: secret(), newPassphrase: secret(passphrase) }
  const added = await addUser(context, { name, phone: '', roles: [...roles], ...secrets, chosenBy: 'self' })
  if (!added.ok) throw new Error(`nobody was added: ${added.failure.code}`)
  return added.value.id
}

/** Locks the vault and opens it again as whoever has this passphrase. */
export async function comeInAs({ session }: TestSession, passphrase?: string): Promise<void> {
  await session.lock()
  const opened = await session.unlock(secret(passphrase))
  if (!opened.ok) throw new Error(`the vault did not open: ${opened.failure.code}`)
}
