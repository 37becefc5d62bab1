import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { makeBackup, rotateBackups, type BackupFile } from '#main/database/backup.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { Migrations } from '#main/database/migrate.ts'
import { openDatabase, type OpenDatabase } from '#main/database/open-database.ts'
import { StorageError, type StorageFailure } from '#main/database/storage-error.ts'
import type { UnitOfWork } from '#main/database/unit-of-work.ts'
import type { OpeningFailure } from '#main/features/unlock/unlock.contract.ts'
import { organisationName, type PersonWithSlot } from '#main/features/unlock/unlock.repository.ts'
import { parseHeader, serialiseHeader, type VaultHeader } from '#main/vault/header.ts'
import { vaultKey, wipe } from '#main/vault/keys.ts'
import { vaultPaths } from '#main/vault/vault-folder.ts'
import { actorOn, type Actor } from './actor.ts'
import { createHeldState, type HeldState } from './held-state.ts'
import { newOpenMemory, type OpenMemory } from './open-memory.ts'
import type { Ports } from './ports.ts'

/** What calls work with while the vault is open. */
export interface OpenVault {
  readonly db: ReadDb
  readonly work: UnitOfWork
  readonly actor: Actor
  readonly memory: OpenMemory
  readonly vaultId: string
  readonly folder: string
  /** Writes the file anew after something was erased, so that nothing of it is left between the pages. */
  forgetFreed(): Promise<void>
}

/** The same with what only the session may touch. */
export interface HeldVault extends OpenVault, HeldState {
  readonly organisation: string
  /** Writes a compact copy with the same key. Waits for the running unit of work. */
  copyTo(path: string): Promise<void>
  backup(folder: string): Promise<Result<BackupFile, StorageFailure>>
  /** Runs something with the database key, which stays here. */
  withKey<T>(use: (key: Uint8Array) => Promise<T>): Promise<T>
  /** Closes the database and wipes the key. */
  close(): Promise<void>
}

export interface OpeningParts {
  readonly ports: Ports
  readonly folder: string
  readonly header: VaultHeader
  /** The caller's to wipe. */
  readonly masterKey: Uint8Array
  readonly migrations: Migrations
  readonly mode: 'create' | 'existing'
}

/** A key that came out of a slot fits its database, so "wrong key" can only mean a damaged first page. */
export const openingFailureOf = (failure: StorageFailure): Failure<OpeningFailure> => {
  switch (failure) {
    case 'wrong-key':
    case 'damaged':
    case 'not-found':
      return { code: 'database-damaged' }
    case 'not-writable':
      return { code: 'folder-not-writable' }
    case 'newer-version':
    case 'open-elsewhere':
    case 'disk-full':
    case 'node-too-old':
      return { code: failure }
  }
}

/** Opens the database behind a header; a copy is made first when the schema has to change. */
export const openBehind = async (
  parts: OpeningParts,
): Promise<
  Result<{ readonly database: OpenDatabase; readonly key: Uint8Array }, Failure<OpeningFailure>>
> => {
  const { ports, folder, header, masterKey, migrations, mode } = parts
  const key = vaultKey(masterKey, header.vaultId, 'database')
  const paths = vaultPaths(folder)
  const beforeMigrating = async (copyTo: (path: string) => void): Promise<void> => {
    const headerBytes = serialiseHeader(header)
    const made = await makeBackup({ copyTo, key, headerBytes, folder: paths.backups, now: ports.clock.now() })
    if (!made.ok) throw new StorageError(made.failure)
  }
  const opened = await openDatabase({ path: paths.database, key, mode, migrations, beforeMigrating }).catch(
    (error: unknown) => {
      wipe(key)
      throw error
    },
  )
  if (opened.ok) return ok({ database: opened.value, key })
  wipe(key)
  return fail(openingFailureOf(opened.failure))
}

/** Puts a person behind an open database. */
export const holdVault = async (
  { ports, folder, header }: OpeningParts,
  { database, key }: { readonly database: OpenDatabase; readonly key: Uint8Array },
  admitted: PersonWithSlot,
): Promise<HeldVault> => {
  const { state, work } = createHeldState(header, admitted, database.work)
  const isOurs = (bytes: Uint8Array): boolean => {
    const other = parseHeader(bytes)
    return other.ok && other.value.vaultId === header.vaultId
  }
  return {
    db: database.read,
    work,
    ...state,
    get actor() {
      return actorOn(state.person(), ports.clock.today())
    },
    copyTo: (path) => database.copyTo(path),
    memory: newOpenMemory(),
    vaultId: header.vaultId,
    folder,
    forgetFreed: () => database.forgetFreed(),
    organisation: await organisationName(database.read),
    withKey: (use) => use(key),
    backup: async (target) => {
      const at = ports.clock.now()
      const headerBytes = serialiseHeader(state.header())
      const copyTo = (path: string) => database.copyTo(path)
      const made = await makeBackup({ copyTo, key, headerBytes, folder: target, now: at })
      if (made.ok) rotateBackups(target, at, isOurs)
      return made
    },
    close: async () => {
      await database.close()
      wipe(key)
    },
  }
}
