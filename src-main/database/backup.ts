import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '#main/core/result.ts'
import { partSuffix, renameDurably, syncFile, writeDurably } from '#main/vault/durable-file.ts'
import { inspectDatabase } from './open-database.ts'
import { StorageError, storageFailureOf, type StorageFailure } from './storage-error.ts'

/** One verified copy: a database and, beside it, the header that opens it. */
export interface BackupFile {
  /** Absolute path of the copy. */
  readonly path: string
  /** Instant of making, from its name: copying a stick changes file times. */
  readonly madeAt: string
  readonly bytes: number
}

const namePattern = /^thuisbasis-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.db$/
const headerSuffix = '.header.json'

/** Only the moment: a name may lie on a stick where anybody sees it. */
const nameFor = (instant: string): string => `thuisbasis-${instant.replace(/[-:.]/g, '')}.db`

const instantOf = (name: string): string | null => {
  const [, year, month, day, hour, minute, second, millis] = namePattern.exec(name) ?? []
  return year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}.${millis}Z`
}

/** Where the header of a copy lies. */
export const headerBeside = (path: string): string => path.replace(/\.db$/, headerSuffix)

/** Finished copies in a folder, newest first. A copy without its header does not count: nobody could open it. */
export const listBackups = (folder: string): readonly BackupFile[] => {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const madeAt = instantOf(name)
      const path = join(folder, name)
      if (madeAt === null || !existsSync(headerBeside(path))) return []
      return [{ path, madeAt, bytes: statSync(path).size }]
    })
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}

export interface BackupRequest {
  /** Writes a compact encrypted copy of the open database. */
  readonly copyTo: (path: string) => Promise<void> | void
  readonly key: Uint8Array
  /** The vault's header as it is now; without it a copy would never open. */
  readonly headerBytes: Uint8Array
  readonly folder: string
  /** Instant from the clock port. */
  readonly now: string
}

/**
 * Makes a copy: written under a working name, opened and read page by page, flushed, and only then given its name.
 * On any failure nothing of it is left.
 */
export const makeBackup = async (request: BackupRequest): Promise<Result<BackupFile, StorageFailure>> => {
  const path = join(request.folder, nameFor(request.now))
  const part = `${path}${partSuffix}`
  try {
    mkdirSync(request.folder, { recursive: true })
    removeLeftovers(request.folder)
    await request.copyTo(part)
    const seen = await inspectDatabase(part, request.key)
    if (!seen.ok) throw new StorageError('damaged', seen.failure)
    syncFile(part)
    writeDurably(headerBeside(path), request.headerBytes)
    renameDurably(part, path)
    return ok({ path, madeAt: request.now, bytes: statSync(path).size })
  } catch (error) {
    rmSync(part, { force: true })
    if (!existsSync(path)) rmSync(headerBeside(path), { force: true })
    const failure = storageFailureOf(error)
    if (failure === null) throw error
    return fail(failure)
  }
}

/** Parts of copies that a crash interrupted. */
const removeLeftovers = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('thuisbasis-') && name.endsWith(partSuffix))
      rmSync(join(folder, name), { force: true })
  }
}

const keepRecent = 10
const keepWeekly = 8
const keepDays = 60
const dayMs = 24 * 60 * 60 * 1000

/** Weeks since a Monday long ago, so that one copy of each can be kept. */
const weekOf = (instant: string): number => Math.floor((Date.parse(instant) / dayMs + 3) / 7)

/**
 * Which copies may go: beyond the ten newest and the newest of each of the last eight weeks, and everything older
 * than sixty days, because what was erased has to disappear from copies too. The newest always stays. Pure.
 */
export const backupsToDrop = (backups: readonly BackupFile[], now: string): readonly BackupFile[] => {
  const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  const weekly = new Map<number, BackupFile>()
  for (const backup of newestFirst) {
    const week = weekOf(backup.madeAt)
    if (!weekly.has(week)) weekly.set(week, backup)
  }
  const kept = new Set([...newestFirst.slice(0, keepRecent), ...[...weekly.values()].slice(0, keepWeekly)])
  const tooOld = (backup: BackupFile): boolean =>
    Date.parse(now) - Date.parse(backup.madeAt) > keepDays * dayMs
  return newestFirst.filter((backup, index) => index > 0 && (!kept.has(backup) || tooOld(backup)))
}

/** Deletes what {@link backupsToDrop} names, of this vault only. @param isOurs judges a copy by its header. */
export const rotateBackups = (
  folder: string,
  now: string,
  isOurs: (headerBytes: Uint8Array) => boolean,
): number => {
  const ours = listBackups(folder).filter((backup) => isOurs(readFileSync(headerBeside(backup.path))))
  const dropped = backupsToDrop(ours, now)
  for (const backup of dropped) {
    rmSync(backup.path, { force: true })
    rmSync(headerBeside(backup.path), { force: true })
  }
  return dropped.length
}

const asidePattern = /^thuisbasis\.db\.damaged-(\d{8}T\d{9}Z)(?:-wal)?$/

/** Databases of which a copy took the place, and their logs. Newest first. */
export const listSetAside = (folder: string): readonly BackupFile[] => {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const label = asidePattern.exec(name)?.[1]
      const madeAt = label === undefined ? null : instantOf(`thuisbasis-${label}.db`)
      const path = join(folder, name)
      return madeAt === null ? [] : [{ path, madeAt, bytes: statSync(path).size }]
    })
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}

/**
 * Deletes what was set aside more than sixty days ago. Until then a damaged vault can still be looked at; after that it
 * would keep whoever was erased since.
 */
export const dropOldSetAside = (folder: string, now: string): number => {
  const old = listSetAside(folder).filter(
    ({ madeAt }) => Date.parse(now) - Date.parse(madeAt) > keepDays * dayMs,
  )
  for (const { path } of old) rmSync(path, { force: true })
  return old.length
}

/** A copy, or the folder of a vault that somebody copied by hand. */
export interface RestoreSource {
  readonly database: string
  readonly log: string | null
  readonly header: string
}

/** Finds what to restore from a path that a person chose: a copy, a folder of copies (its newest), or a vault's folder. */
export const findSource = (path: string): RestoreSource | null => {
  if (!existsSync(path)) return null
  if (!statSync(path).isDirectory()) {
    if (basename(path) === 'thuisbasis.db') return findSource(dirname(path))
    const header = headerBeside(path)
    return existsSync(header) && header !== path ? { database: path, log: null, header } : null
  }
  const newest = listBackups(path)[0]
  if (newest !== undefined) return findSource(newest.path)
  const vault = { database: join(path, 'thuisbasis.db'), header: join(path, 'header.json') }
  if (!existsSync(vault.database) || !existsSync(vault.header)) return null
  const log = `${vault.database}-wal`
  return { ...vault, log: existsSync(log) ? log : null }
}

/** Copies a source to a new name and flushes it. The source stays as it is. */
export const copySource = (source: RestoreSource, target: string): Result<void, StorageFailure> => {
  try {
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(source.database, target)
    syncFile(target)
    if (source.log !== null) {
      copyFileSync(source.log, `${target}-wal`)
      syncFile(`${target}-wal`)
    }
    return ok(undefined)
  } catch (error) {
    rmSync(target, { force: true })
    rmSync(`${target}-wal`, { force: true })
    const failure = storageFailureOf(error)
    if (failure === null) throw error
    return fail(failure)
  }
}

/**
 * Gives a staged, verified database the vault's name. What was there stays, under a name that says when.
 * The log goes first: a log of one file must never be read into another.
 */
export const swapIn = (staged: string, target: string, label: string): void => {
  if (existsSync(`${target}-wal`)) renameDurably(`${target}-wal`, `${target}.damaged-${label}-wal`)
  if (existsSync(target)) renameDurably(target, `${target}.damaged-${label}`)
  renameDurably(staged, target)
}
