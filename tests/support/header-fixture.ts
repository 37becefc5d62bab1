import type { KeyDerivation } from '#main/app/ports.ts'
import { parseHeader, type VaultHeader } from '#main/vault/header.ts'
import { kdfFloor } from '#main/vault/kdf-params.ts'
import {
  isSealIntact,
  makePassphraseSlot,
  makeRecoverySlot,
  openWithPassphrase,
  sealHeader,
} from '#main/vault/slots.ts'
import { countedIds, seededRandom } from './test-ports.ts'

export const headerPassphrase = new TextEncoder().encode('vier woorden op papier')

/** A sealed header with two people and a recovery code. */
export const makeTestHeader = async (derivation: KeyDerivation): Promise<VaultHeader> => {
  const ids = countedIds()
  const random = seededRandom(5)
  const common = { vaultId: ids.next(), masterKey: random.bytes(32), random }
  const other = new TextEncoder().encode('andere woorden dan deze')
  const slots = [
    await makePassphraseSlot({ ...common, slotId: ids.next() }, headerPassphrase, kdfFloor, derivation),
    await makePassphraseSlot({ ...common, slotId: ids.next() }, other, kdfFloor, derivation),
    makeRecoverySlot({ ...common, slotId: ids.next() }, random.bytes(20)),
  ]
  return sealHeader({ vaultId: common.vaultId, slots }, common.masterKey)
}

/** What the session asks of header bytes before it opens a database. */
export const opens = async (bytes: Uint8Array, derivation: KeyDerivation): Promise<string> => {
  const header = parseHeader(bytes)
  if (!header.ok) return header.failure
  const slot = await openWithPassphrase(header.value, headerPassphrase, derivation)
  if (slot === null) return 'wrong-passphrase'
  return isSealIntact(header.value, slot.masterKey) ? 'open' : 'header-damaged'
}
