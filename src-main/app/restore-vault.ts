import { rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { copySource, findSource, swapIn, type RestoreSource } from '#main/database/backup.ts'
import type { Migrations } from '#main/database/migrate.ts'
import { openDatabase, type OpenDatabase } from '#main/database/open-database.ts'
import { storageFailureOf, type StorageFailure } from '#main/database/storage-error.ts'
import type { OpeningFailure } from '#main/features/unlock/unlock.contract.ts'
import { renameDurably } from '#main/vault/durable-file.ts'
import type { VaultHeader } from '#main/vault/header.ts'
import { vaultKey, wipe } from '#main/vault/keys.ts'
import { haveSameKeys, isSealIntact, openWithPassphrase } from '#main/vault/slots.ts'
import { settleRenewal } from '#main/vault/renewal.ts'
import { presenceIn, readHeader, readHeaderAt, vaultPaths, writeHeader } from '#main/vault/vault-folder.ts'
import { listFolders, noteErasure, readErasureLists } from './erasure-list.ts'
import { forgetInCopy } from './forget-listed.ts'
import { onDisk } from './on-disk.ts'
import { openingFailureOf } from './open-vault.ts'
import type { Ports } from './ports.ts'

export type RestoreFailure = OpeningFailure | 'backup-damaged' | 'vault-exists'

export interface RestoreRequest {
  readonly ports: Ports
  readonly migrations: Migrations
  /** A copy, a folder of copies, or the folder of a vault copied by hand. */
  readonly from: string
  /** Folder where the vault has to be. */
  readonly to: string
  /** Put back over the vault in `to`, whose files stay under another name; otherwise `to` must hold no vault. */
  readonly inPlace: boolean
  /** UTF-8; the caller's to wipe. */
  readonly passphrase: Uint8Array
}

/** Copied next to where it will be, so that the last step is a rename on one disk. */
const stagedPath = (folder: string): string => join(folder, 'restore.part', 'thuisbasis.db')
export const clearStaging = (folder: string): void =>
  rmSync(join(folder, 'restore.part'), { recursive: true, force: true })

/** The present header when it belongs to the copy (a passphrase may have changed since), then the copy's own. */
const headersFor = (source: RestoreSource, { to, inPlace }: RestoreRequest): readonly VaultHeader[] => {
  const own = readHeaderAt(source.header)
  const present = inPlace ? readHeader(to) : own
  const headers = [present, own].flatMap((read) => (read.ok ? [read.value] : []))
  // After the keys were renewed the present slots open another database than the copy.
  return own.ok ? headers.filter((header) => haveSameKeys(header, own.value)) : headers
}

type Unlocked = { readonly header: VaultHeader; readonly key: Uint8Array }

const unlockOne = async (
  headers: readonly VaultHeader[],
  { ports, passphrase }: RestoreRequest,
): Promise<Unlocked | null> => {
  for (const header of new Set(headers)) {
    const opened = await openWithPassphrase(header, passphrase, ports.keyDerivation)
    if (opened === null) continue
    try {
      if (isSealIntact(header, opened.masterKey)) {
        return { header, key: vaultKey(opened.masterKey, header.vaultId, 'database') }
      }
    } finally {
      wipe(opened.masterKey)
    }
  }
  return null
}

/**
 * Copies the source to a working folder and opens it there in full; answers why that cannot be.
 * @param whileOpen works on the copy, never on the source.
 */
export const stageAndCheck = async (
  source: RestoreSource,
  folder: string,
  key: Uint8Array,
  migrations: Migrations,
  whileOpen: (copy: OpenDatabase) => Promise<void> = () => Promise.resolve(),
): Promise<StorageFailure | null> => {
  clearStaging(folder)
  const copied = copySource(source, stagedPath(folder))
  if (!copied.ok) return copied.failure
  const opened = await openDatabase({ path: stagedPath(folder), key, mode: 'existing', migrations })
  if (!opened.ok) return opened.failure
  try {
    await whileOpen(opened.value)
  } finally {
    await opened.value.close()
  }
  return null
}

const failureOf = (failure: StorageFailure): Failure<RestoreFailure> =>
  ['wrong-key', 'damaged', 'not-found'].includes(failure)
    ? { code: 'backup-damaged' }
    : openingFailureOf(failure)

/** Everything is on the same disk and checked; from here on only names change. */
const putInPlace = (header: VaultHeader, { ports, to, inPlace }: RestoreRequest): void => {
  const paths = vaultPaths(to)
  const label = ports.clock.now().replace(/[-:.]/g, '')
  const present = readHeader(to)
  if (inPlace && !present.ok && presenceIn(to) === 'vault') {
    try {
      renameDurably(paths.header, `${paths.header}.damaged-${label}`)
    } catch {
      // There was no header at all: nothing to keep.
    }
  }
  swapIn(stagedPath(to), paths.database, label)
  writeHeader(to, header)
  // Whoever puts a copy back knows that it is older.
  ports.deviceMemory.write(header.vaultId, 0)
}

/**
 * Puts a copy back: copied, opened, every page read, and only then given the vault's name. Nothing is deleted; a
 * failure at any step leaves what was there.
 */
export const restoreVault = async (
  request: RestoreRequest,
): Promise<Result<void, Failure<RestoreFailure>>> => {
  const to = resolve(request.to)
  const settled = onDisk<boolean, never>(() => ok(settleRenewal(to)))
  if (!settled.ok) return settled
  const source = findSource(resolve(request.from))
  if (source === null) return fail({ code: 'not-found' })
  if (!request.inPlace && presenceIn(to) !== 'none') return fail({ code: 'vault-exists' })
  const headers = headersFor(source, request)
  if (headers.length === 0) return fail({ code: 'header-damaged' })
  const unlocked = await unlockOne(headers, request)
  if (unlocked === null) return fail({ code: 'wrong-passphrase' })
  try {
    // Who was erased since the copy was made goes again, before it is anybody's vault.
    const erased = readErasureLists([dirname(source.database), ...listFolders(to)])
    const failure = await stageAndCheck(source, to, unlocked.key, request.migrations, (copy) =>
      forgetInCopy(request.ports, copy, erased),
    )
    if (failure !== null) return fail(failureOf(failure))
    if (erased.length > 0) noteErasure(to, erased)
    putInPlace(unlocked.header, { ...request, to })
    return ok(undefined)
  } catch (error) {
    const failure = storageFailureOf(error)
    if (failure === null) throw error
    return fail(failureOf(failure))
  } finally {
    wipe(unlocked.key)
    clearStaging(to)
  }
}
