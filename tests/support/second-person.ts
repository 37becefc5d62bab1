import type { Role } from '#main/contract/define.ts'
import { insertRecord, type Stamp } from '#main/database/records.ts'
import { kdfFloor } from '#main/vault/kdf-params.ts'
import { wipe } from '#main/vault/keys.ts'
import { makePassphraseSlot, openWithPassphrase, sealHeader } from '#main/vault/slots.ts'
import { readHeader, writeHeader } from '#main/vault/vault-folder.ts'
import type { OpenVault } from '#main/app/session.ts'
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

/** Gives somebody else a slot in an open vault: a person and a header as the product reads them. Answers their id. */
export async function addPerson(app: TestSession, { name, roles, passphrase }: NewPerson): Promise<string> {
  const { ports, folder } = app
  const header = readHeader(folder)
  if (!header.ok) throw new Error(header.failure)
  const opened = await openWithPassphrase(header.value, secret(), ports.keyDerivation)
  if (opened === null) throw new Error('the test vault has another passphrase')
  const { masterKey } = opened
  const { vaultId, slots } = header.value
  const slotId = ports.ids.next()
  const place = { vaultId, slotId, masterKey, random: ports.random }
  const slot = await makePassphraseSlot(place, secret(passphrase), kdfFloor, ports.keyDerivation)
  writeHeader(folder, sealHeader({ vaultId, slots: [...slots, slot] }, masterKey))
  wipe(masterKey)
  const period = { deputy_from: null, deputy_until: null }
  const passphraseOf = { passphrase_by: 'self', passphrase_at: ports.clock.now(), seen_at: null }
  const named = { name, phone: '', roles: JSON.stringify(roles), slot_id: slotId, state: 'active' }
  const person = { ...named, ...period, ...passphraseOf }
  return openVaultOf(app).work.run((tx) => insertRecord(tx, stampFor(app), 'people', person))
}

/** Locks the vault and opens it again as whoever has this passphrase. */
export async function comeInAs({ session }: TestSession, passphrase?: string): Promise<void> {
  await session.lock()
  const opened = await session.unlock(secret(passphrase))
  if (!opened.ok) throw new Error(`the vault did not open: ${opened.failure.code}`)
}
