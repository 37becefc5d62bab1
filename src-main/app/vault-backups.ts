import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import {
  dropOldSetAside,
  findSource,
  listBackups,
  listSetAside,
  type BackupFile,
} from '#main/database/backup.ts'
import type { Migrations } from '#main/database/migrate.ts'
import type { StorageFailure } from '#main/database/storage-error.ts'
import { haveSameKeys } from '#main/vault/slots.ts'
import { readHeaderAt, vaultPaths } from '#main/vault/vault-folder.ts'
import { copyErasureList } from './erasure-list.ts'
import type { HeldVault } from './open-vault.ts'
import type { Ports } from './ports.ts'
import { clearStaging, restoreVault, stageAndCheck, type RestoreFailure } from './restore-vault.ts'

export type BackupFailure = 'folder-not-writable' | 'database-damaged'
export type VerifyFailure =
  | 'backup-damaged'
  | 'backup-of-another-vault'
  /** Made before the keys were renewed: the passphrases of that time open it. */
  | 'backup-older-keys'
  | 'newer-version'
export type RestoreRefusal = RestoreFailure | 'vault-open' | 'must-wait'
export interface RestoreOrder {
  readonly from: string
  /** Null: in the place of the present vault. */
  readonly to: string | null
  /** UTF-8; the caller's to wipe. */
  readonly passphrase: Uint8Array
}

/** Copies of the vault: made, looked at, and put back. */
export interface VaultBackups {
  /** A verified copy in a folder; older ones of this vault there are thinned out. */
  make(folder: string): Promise<Result<BackupFile, Failure<BackupFailure>>>
  /** Newest first; null is the vault's own folder. */
  list(folder: string | null): readonly BackupFile[]
  /** Whole vaults that lie in the vault's folder because a copy took their place; newest first. */
  setAside(): readonly BackupFile[]
  /** Opens a copy with the key of the open vault and reads every page; the copy itself is not touched. */
  verify(path: string): Promise<Result<BackupFile, Failure<VerifyFailure>>>
  restore(order: RestoreOrder): Promise<Result<void, Failure<RestoreRefusal>>>
  /** Plans a copy in a moment when the newest is older than twelve hours. */
  planAutomatic(): void
  /** Ends what is planned or being made. */
  stop(): Promise<void>
  /** Waits until the planned copy is there. */
  settled(): Promise<void>
  /** Why the last automatic copy did not come about; null is all well. */
  problem(): StorageFailure | null
}

export interface VaultBackupParts {
  readonly ports: Ports
  readonly migrations: Migrations
  readonly held: () => HeldVault | null
  readonly folder: () => string
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T>
  /** Applies the wait after wrong passphrases. */
  readonly tried: <T>(
    attempt: () => Promise<T | null>,
  ) => Promise<Result<T, Failure<'must-wait' | 'wrong-passphrase'>>>
}

const automaticAfterMs = 12 * 60 * 60 * 1000
/** First the list on the screen, then the copy. */
const automaticDelayMs = 1_000

const isDue = (backups: readonly BackupFile[], now: string): boolean => {
  const newest = backups[0]
  return newest === undefined || Math.abs(Date.parse(now) - Date.parse(newest.madeAt)) > automaticAfterMs
}

export const createVaultBackups = (parts: VaultBackupParts): VaultBackups => {
  const automatic = createAutomatic(parts)
  const list = (folder: string | null): readonly BackupFile[] =>
    listBackups(folder === null ? vaultPaths(parts.folder()).backups : resolve(folder))
  return {
    ...automatic,
    list,
    setAside: () => listSetAside(parts.folder()),
    make: async (folder) => {
      const held = parts.held()
      if (held === null) return fail({ code: 'not-unlocked' })
      const made = await backUp(held, resolve(folder))
      parts.ports.logger.event('backup', { outcome: made.ok ? 'ok' : made.failure })
      return made.ok ? made : fail(backupFailureOf(made.failure))
    },
    verify: (path) => parts.inTurn(() => verify(parts, resolve(path))),
    restore: (order) => parts.inTurn(() => restore(parts, order)),
  }
}

const backupFailureOf = (failure: StorageFailure): Failure<BackupFailure> => {
  if (failure === 'disk-full') return { code: 'disk-full' }
  return { code: failure === 'damaged' ? 'database-damaged' : 'folder-not-writable' }
}

/** A copy, and beside it who was erased: whoever puts it back later has to know. */
const backUp = async (held: HeldVault, folder: string): Promise<Result<BackupFile, StorageFailure>> => {
  const made = await held.backup(folder)
  if (!made.ok) return made
  copyErasureList(held.folder, folder)
  dropOldSetAside(held.folder, made.value.madeAt)
  return made
}

/** A wait that can be broken off; it never keeps the program alive. */
const createPause = () => {
  let cancel: () => void = () => undefined
  /** True when the time has passed, false when it was broken off. */
  const begin = (): Promise<boolean> =>
    new Promise((go) => {
      const timer = setTimeout(() => go(true), automaticDelayMs)
      timer.unref()
      cancel = () => {
        clearTimeout(timer)
        go(false)
      }
    })
  return { begin, cancel: () => cancel() }
}

/** The copy that nobody has to think of. */
const createAutomatic = (
  parts: VaultBackupParts,
): Pick<VaultBackups, 'planAutomatic' | 'stop' | 'settled' | 'problem'> => {
  let problem: StorageFailure | null = null
  let running: Promise<void> = Promise.resolve()
  const pause = createPause()
  const makeIfDue = async (): Promise<void> => {
    const held = parts.held()
    if (held === null) return
    const { backups } = vaultPaths(held.folder)
    if (!isDue(listBackups(backups), parts.ports.clock.now())) return
    const made = await backUp(held, backups)
    problem = made.ok ? null : made.failure
    parts.ports.logger.event('automatic-backup', { outcome: made.ok ? 'ok' : made.failure })
  }
  const run = async (): Promise<void> => {
    try {
      if (await pause.begin()) await makeIfDue()
    } catch (error) {
      parts.ports.logger.event('automatic-backup', {
        outcome: error instanceof Error ? error.name : 'unknown',
      })
    }
  }
  return {
    planAutomatic: () => {
      problem = null
      running = run()
    },
    stop: () => {
      pause.cancel()
      return running
    },
    settled: () => running,
    problem: () => problem,
  }
}

const verify = async (
  { held, migrations }: VaultBackupParts,
  path: string,
): Promise<Result<BackupFile, Failure<VerifyFailure>>> => {
  const vault = held()
  if (vault === null) return fail({ code: 'not-unlocked' })
  const source = findSource(path)
  if (source === null) return fail({ code: 'not-found' })
  const header = readHeaderAt(source.header)
  if (!header.ok)
    return fail({ code: header.failure === 'newer-version' ? 'newer-version' : 'backup-damaged' })
  if (header.value.vaultId !== vault.vaultId) return fail({ code: 'backup-of-another-vault' })
  if (!haveSameKeys(header.value, vault.header())) return fail({ code: 'backup-older-keys' })
  try {
    const failure = await vault.withKey((key) => stageAndCheck(source, vault.folder, key, migrations))
    if (failure === 'disk-full') return fail({ code: 'disk-full' })
    if (failure !== null)
      return fail({ code: failure === 'newer-version' ? 'newer-version' : 'backup-damaged' })
  } finally {
    clearStaging(vault.folder)
  }
  const listed = listBackups(resolve(source.database, '..')).find((backup) => backup.path === source.database)
  const { size, mtime } = statSync(source.database)
  return ok(listed ?? { path: source.database, madeAt: mtime.toISOString(), bytes: size })
}

const restore = async (
  { ports, migrations, held, folder, tried }: VaultBackupParts,
  { from, to, passphrase }: RestoreOrder,
): Promise<Result<void, Failure<RestoreRefusal>>> => {
  const inPlace = to === null
  if (inPlace && held() !== null) return fail({ code: 'vault-open' })
  const request = { ports, migrations, from, to: to ?? folder(), inPlace, passphrase }
  // Only a wrong passphrase counts as a try; every other outcome says nothing about it.
  const outcome = await tried(async () => {
    const restored = await restoreVault(request)
    return !restored.ok && restored.failure.code === 'wrong-passphrase' ? null : restored
  })
  if (!outcome.ok) return outcome
  ports.logger.event('restore', { outcome: outcome.value.ok ? 'ok' : outcome.value.failure.code })
  return outcome.value
}
