import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { inspectDatabase, openDatabase } from '#main/database/open-database.ts'
import { rekeyCopy } from '#main/database/rekey.ts'
import { StorageError } from '#main/database/storage-error.ts'
import type { VaultHeader } from '#main/vault/header.ts'
import { vaultKey, wipe } from '#main/vault/keys.ts'
import { askTwoGroups, recoveryCodeBytes, recoveryGroups, sameGroup } from '#main/vault/recovery-code.ts'
import { beginRenewal, commitRenewal, settleRenewal, stageHeader } from '#main/vault/renewal.ts'
import { makePassphraseSlot, makeRecoverySlot, masterKeyBytes, sealHeader } from '#main/vault/slots.ts'
import { vaultPaths } from '#main/vault/vault-folder.ts'
import { onDiskAsync } from './on-disk.ts'
import type { HeldVault } from './open-vault.ts'
import { openOwn, type OwnRefusal, type VaultKeyParts } from './vault-key-parts.ts'

export type RenewRefusal = 'groups-differ' | 'nothing-prepared' | 'folder-not-writable' | 'database-damaged'

export interface PreparedRenewal {
  /** The new recovery code; shown once, never stored. */
  readonly recoveryGroups: readonly string[]
  /** Which two to type back, counted from 1. */
  readonly askedGroups: readonly number[]
}

/** New keys for the whole vault, after somebody left: whoever had the old ones opens nothing of what is written from now on. */
export interface KeyRenewal {
  /**
   * Makes new keys in memory; nothing on disk changes. @param subject what the renewal is for, handed back by
   * `renewalFor`. @param passphrase of whoever is in; wiped.
   */
  prepareRenewal(
    subject: string,
    passphrase: Uint8Array,
  ): Promise<Result<PreparedRenewal, Failure<OwnRefusal>>>
  /** What was prepared, and is still waiting; null: nothing. */
  renewalFor(): string | null
  /**
   * Rewrites the database under the new keys. Interrupted at any moment, the vault opens with the old keys or with the
   * new ones. @param write changes the new file only, before it counts: the slots of all others are gone there.
   */
  renew(
    groups: readonly string[],
    write: (tx: WriteDb, keptSlotId: string) => Promise<Result<void, Failure<never>>>,
  ): Promise<Result<void, Failure<RenewRefusal>>>
  /** Forgets what was prepared. */
  forgetRenewal(): void
}

interface Pending extends PreparedRenewal {
  readonly subject: string
  readonly header: VaultHeader
  readonly slotId: string
  /** 32 bytes each; wiped when the renewal ends. */
  readonly oldMasterKey: Uint8Array
  readonly newMasterKey: Uint8Array
}

const prepare = async (
  { ports, kdf, tried }: VaultKeyParts,
  held: HeldVault,
  subject: string,
  passphrase: Uint8Array,
): Promise<Result<Pending, Failure<OwnRefusal>>> => {
  const opened = await tried(() => openOwn(held, passphrase, ports))
  if (!opened.ok) return opened
  const { masterKey: oldMasterKey, slotId } = opened.value
  const newMasterKey = ports.random.bytes(masterKeyBytes)
  const code = ports.random.bytes(recoveryCodeBytes)
  const { vaultId, slots: before } = held.header()
  const old = before.find(({ id }) => id === slotId)
  if (old?.kind !== 'passphrase') throw new Error('the own slot opened and is not there')
  const common = { vaultId, masterKey: newMasterKey, random: ports.random }
  const slots = [
    await makePassphraseSlot({ ...common, slotId }, passphrase, kdf ?? old.kdf, ports.keyDerivation),
    makeRecoverySlot({ ...common, slotId: ports.ids.next() }, code),
  ]
  const shown = { recoveryGroups: recoveryGroups(code), askedGroups: askTwoGroups(ports.random.bytes(2)) }
  wipe(code)
  const header = sealHeader({ vaultId, slots }, newMasterKey)
  return ok({ ...shown, subject, header, slotId, oldMasterKey, newMasterKey })
}

/** Makes the new database beside the old one, changes in it what has to change, and reads every page of it. */
const stage = async (
  { migrations }: VaultKeyParts,
  held: HeldVault,
  { header, slotId, oldMasterKey, newMasterKey }: Pending,
  write: Parameters<KeyRenewal['renew']>[1],
): Promise<void> => {
  const oldKey = vaultKey(oldMasterKey, header.vaultId, 'database')
  const newKey = vaultKey(newMasterKey, header.vaultId, 'database')
  try {
    const path = beginRenewal(held.folder)
    await held.copyTo(path)
    await rekeyCopy(path, oldKey, newKey)
    const opened = await openDatabase({ path, key: newKey, mode: 'existing', migrations })
    if (!opened.ok) throw new StorageError(opened.failure)
    try {
      const written = await opened.value.work.run((tx) => write(tx, slotId))
      if (!written.ok) throw new Error('the change that goes with new keys was refused')
    } finally {
      await opened.value.close()
    }
    const seen = await inspectDatabase(path, newKey)
    if (!seen.ok) throw new StorageError(seen.failure)
    stageHeader(held.folder, header)
  } finally {
    wipe(oldKey, newKey)
  }
}

/** Up to the note that counts nothing has happened: then the vault goes on as it was. */
const renew = async (
  parts: VaultKeyParts,
  held: HeldVault,
  pending: Pending,
  write: Parameters<KeyRenewal['renew']>[1],
): Promise<Result<void, Failure>> => {
  const { quiet, leave, enter } = parts
  const { folder } = held
  await quiet()
  held.seal(true)
  try {
    await stage(parts, held, pending, write)
  } catch (error) {
    held.seal(false)
    settleRenewal(folder)
    throw error
  }
  leave()
  await held.close()
  try {
    commitRenewal(folder)
  } catch (error) {
    // The note can be there although flushing its folder failed: then the new keys count.
    if (!settleRenewal(folder)) {
      await enter(held.header(), { slotId: pending.slotId, masterKey: Uint8Array.from(pending.oldMasterKey) })
      throw error
    }
  }
  settleRenewal(folder)
  const slot = { slotId: pending.slotId, masterKey: Uint8Array.from(pending.newMasterKey) }
  return enter(pending.header, slot)
}

/** So that nobody depends on copies under the old keys. The new ones count whether or not it comes about. */
const copyUnderNewKeys = async ({ ports, held }: VaultKeyParts): Promise<void> => {
  const vault = held()
  if (vault === null) return
  try {
    const made = await vault.backup(vaultPaths(vault.folder).backups)
    ports.logger.event('copy-under-new-keys', { outcome: made.ok ? 'ok' : made.failure })
  } catch (error) {
    ports.logger.event('copy-under-new-keys', { outcome: error instanceof Error ? error.name : 'unknown' })
  }
}

const refusalOf = ({ code }: Failure): Failure<RenewRefusal> =>
  code === 'disk-full' || code === 'folder-not-writable' ? { code } : { code: 'database-damaged' }

export const createKeyRenewal = (parts: VaultKeyParts): KeyRenewal => {
  let pending: Pending | null = null
  const forgetRenewal = (): void => {
    wipe(pending?.oldMasterKey, pending?.newMasterKey)
    pending = null
  }
  return {
    forgetRenewal,
    renewalFor: () => pending?.subject ?? null,
    prepareRenewal: (subject, passphrase) =>
      parts.inTurn(async () => {
        try {
          const held = parts.held()
          if (held === null) return fail({ code: 'not-unlocked' })
          forgetRenewal()
          const prepared = await prepare(parts, held, subject, passphrase)
          if (!prepared.ok) return prepared
          pending = prepared.value
          const { recoveryGroups: shown, askedGroups } = prepared.value
          return ok({ recoveryGroups: shown, askedGroups })
        } finally {
          wipe(passphrase)
        }
      }),
    renew: (groups, write) =>
      parts.inTurn(async () => {
        const [held, waiting] = [parts.held(), pending]
        if (held === null || waiting === null) return fail({ code: 'nothing-prepared' })
        const same = waiting.askedGroups.every((asked, i) =>
          sameGroup(groups[i] ?? '', waiting.recoveryGroups[asked - 1] ?? ''),
        )
        if (!same) return fail({ code: 'groups-differ' })
        const renewed = await onDiskAsync(() => renew(parts, held, waiting, write).finally(parts.arrived))
        // Still in with the old keys: then it can be tried again, for instance when the disk was full.
        if (renewed.ok || parts.held() !== held) forgetRenewal()
        if (!renewed.ok) return fail(refusalOf(renewed.failure))
        await copyUnderNewKeys(parts)
        return ok(undefined)
      }),
  }
}
