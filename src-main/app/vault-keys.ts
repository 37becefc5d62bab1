import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { StorageError } from '#main/database/storage-error.ts'
import { peopleWithSlot } from '#main/features/unlock/unlock.repository.ts'
import type { VaultHeader } from '#main/vault/header.ts'
import { wipe } from '#main/vault/keys.ts'
import { passphraseProblem, type PassphraseProblem } from '#main/vault/passphrase.ts'
import { openWithPassphrase, sealHeader } from '#main/vault/slots.ts'
import { writeHeader } from '#main/vault/vault-folder.ts'
import { replaceSlot } from './enter-vault.ts'
import { createKeyRenewal, type KeyRenewal } from './key-renewal.ts'
import { onDiskAsync } from './on-disk.ts'
import type { HeldVault } from './open-vault.ts'
import type { KdfParams, Ports } from './ports.ts'
import { openOwn, type OwnRefusal, type VaultKeyParts } from './vault-key-parts.ts'

export type GiveRefusal = OwnRefusal | PassphraseProblem | 'passphrase-taken' | 'folder-not-writable'

export interface PassphraseOrder {
  /** Of whoever is in; opens the master key. Wiped. */
  readonly ownPassphrase: Uint8Array
  /** Wiped. */
  readonly newPassphrase: Uint8Array
  /** The slot to fill; new or present. */
  readonly slotId: string
  /** Names that may not be the passphrase. */
  readonly names: readonly string[]
}

/** Everything that changes who opens the vault with what, while it is open. */
export interface VaultKeys extends KeyRenewal {
  /**
   * Fills a slot with a new passphrase; the slots of others stay as they are, and the database keeps its key.
   * @param write what changes in the database with it, in the same unit of work; the slot is written as its last act.
   */
  give<T, F extends string>(
    order: PassphraseOrder,
    write: (tx: WriteDb) => Promise<Result<T, Failure<F>>>,
  ): Promise<Result<T, Failure<F | GiveRefusal>>>
  /** Reads again who is in, after their name, roles or passphrase changed. */
  refreshPerson(): Promise<void>
}

/** The slots of people who are here and of the recovery code: what hangs loose after an interruption goes. */
const pruned = (header: VaultHeader, known: readonly { readonly slotId: string }[]): VaultHeader => ({
  ...header,
  slots: header.slots.filter(
    ({ id, kind }) => kind === 'recovery' || known.some(({ slotId }) => slotId === id),
  ),
})

const isTaken = async (
  held: HeldVault,
  { newPassphrase, slotId }: PassphraseOrder,
  { keyDerivation }: Pick<Ports, 'keyDerivation'>,
): Promise<boolean> => {
  const slots = held.header().slots.filter(({ id }) => id !== slotId)
  const opened = await openWithPassphrase({ ...held.header(), slots }, newPassphrase, keyDerivation)
  wipe(opened?.masterKey)
  return opened !== null
}

const kdfOfOwn = (held: HeldVault): KdfParams | null => {
  const own = held.header().slots.find(({ id }) => id === held.person().slotId)
  return own?.kind === 'passphrase' ? own.kdf : null
}

/** The database first, the slot as the last act of the same unit of work: either both are there or neither is. */
const writeBoth = async <T, F extends string>(
  held: HeldVault,
  fresh: VaultHeader,
  masterKey: Uint8Array,
  write: (tx: WriteDb) => Promise<Result<T, Failure<F>>>,
): Promise<Result<T, Failure<F | 'folder-not-writable'>>> => {
  const before = held.header()
  try {
    return await held.work.run(async (tx) => {
      const written = await write(tx)
      if (!written.ok) return written
      const { vaultId, slots } = pruned(fresh, await peopleWithSlot(tx))
      const header = sealHeader({ vaultId, slots }, masterKey)
      held.keepHeader(header)
      writeHeader(held.folder, header)
      return written
    })
  } catch (error) {
    if (held.header() !== before) {
      held.keepHeader(before)
      await onDiskAsync(async () => ok(writeHeader(held.folder, before)))
    }
    throw error
  }
}

const give = async <T, F extends string>(
  { ports, kdf, held: now, tried }: VaultKeyParts,
  order: PassphraseOrder,
  write: (tx: WriteDb) => Promise<Result<T, Failure<F>>>,
): Promise<Result<T, Failure<F | GiveRefusal>>> => {
  const held = now()
  if (held === null) return fail({ code: 'not-unlocked' })
  const problem = passphraseProblem(order.newPassphrase, order.names)
  if (problem !== null) return fail({ code: problem })
  const opened = await tried(() => openOwn(held, order.ownPassphrase, ports))
  if (!opened.ok) return opened
  const { masterKey } = opened.value
  try {
    if (await isTaken(held, order, ports)) return fail({ code: 'passphrase-taken' })
    const parts = { ports, header: held.header(), masterKey }
    const fresh = await replaceSlot(parts, order.slotId, order.newPassphrase, kdf ?? kdfOfOwn(held))
    return await onDiskAsync(() => writeBoth(held, fresh, masterKey, write))
  } finally {
    wipe(masterKey)
  }
}

export const createVaultKeys = (parts: VaultKeyParts): VaultKeys => ({
  ...createKeyRenewal(parts),
  give: (order, write) =>
    parts.inTurn(async () => {
      try {
        return await give(parts, order, write)
      } finally {
        wipe(order.ownPassphrase, order.newPassphrase)
      }
    }),
  refreshPerson: async () => {
    const held = parts.held()
    if (held === null) return
    const person = (await peopleWithSlot(held.db)).find(({ id }) => id === held.person().id)
    if (person === undefined) throw new StorageError('damaged')
    held.keepPerson(person)
  },
})
