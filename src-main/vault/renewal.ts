import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { partSuffix, renameDurably, syncFile, syncFolder, writeDurably } from './durable-file.ts'
import { serialiseHeader, type VaultHeader } from './header.ts'
import { vaultPaths } from './vault-folder.ts'

/** Where the new files of a renewal of the keys wait, and the note that makes them count. */
const renewalPaths = (folder: string) => ({
  staging: join(folder, 'renewal.part'),
  database: join(folder, 'renewal.part', 'thuisbasis.db'),
  header: join(folder, 'renewal.part', 'header.json'),
  /** As long as it is not there nothing has happened; once it is there, everything has. */
  journal: join(folder, 'renewal.json'),
})

/** An empty place for the copy that gets the new key. Answers the path of the copy. */
export const beginRenewal = (folder: string): string => {
  const { staging, database, journal } = renewalPaths(folder)
  if (existsSync(journal)) throw new Error('a renewal that counts was not finished')
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging, { recursive: true })
  return database
}

/** Puts the header beside the copy and flushes both: from here on only names change. */
export const stageHeader = (folder: string, header: VaultHeader): void => {
  const paths = renewalPaths(folder)
  writeDurably(paths.header, serialiseHeader(header))
  syncFile(paths.database)
  syncFolder(paths.staging)
  syncFolder(folder)
}

/** First bytes of an encrypted database: its salt, which no other file has. Only for a file that nobody has open. */
const saltOf = (path: string): string => {
  const first = Buffer.alloc(16)
  const file = openSync(path, 'r')
  try {
    readSync(file, first, 0, first.length, 0)
  } finally {
    closeSync(file)
  }
  return first.toString('hex')
}

/** The one moment that counts: before it the old keys open the vault, after it the new ones. */
export const commitRenewal = (folder: string): void => {
  const { database, header, journal } = renewalPaths(folder)
  if (!existsSync(header)) throw new Error('a renewal that was taken away')
  const note = JSON.stringify({ renewal: 1, salt: saltOf(database) })
  writeDurably(journal, new TextEncoder().encode(`${note}\n`))
}

/** Is the database in its place the one that the note is about? */
const isInPlace = (folder: string): boolean => {
  const note: unknown = JSON.parse(readFileSync(renewalPaths(folder).journal, 'utf8'))
  if (typeof note !== 'object' || note === null || !('salt' in note)) return false
  return note.salt === saltOf(vaultPaths(folder).database)
}

/**
 * Gives the staged files their names. Every step can be done again, so an interruption is no matter. False when the new
 * database is not there any more: then the old one and its header stay together.
 */
const rollForward = (folder: string): boolean => {
  const staged = renewalPaths(folder)
  const paths = vaultPaths(folder)
  if (existsSync(staged.database)) {
    // The log goes first: a log of one file must never be read into another.
    rmSync(paths.log, { force: true })
    rmSync(`${paths.database}-shm`, { force: true })
    syncFolder(folder)
    renameDurably(staged.database, paths.database)
  }
  const counts = isInPlace(folder)
  if (counts && existsSync(staged.header)) {
    const header = readFileSync(staged.header)
    writeDurably(paths.header, header)
    writeDurably(paths.headerCopy, header)
  }
  rmSync(staged.journal, { force: true })
  syncFolder(folder)
  return counts
}

/**
 * Ends a renewal that was interrupted: what counted is finished, what did not count is taken away. Called before the
 * header is read; does nothing where nothing was begun. Answers whether new keys took the place of the old ones.
 * @throws the file system's error; then nothing may be opened, and the next start tries again.
 */
export const settleRenewal = (folder: string): boolean => {
  const { staging, journal } = renewalPaths(folder)
  const counted = existsSync(journal) && rollForward(folder)
  rmSync(`${journal}${partSuffix}`, { force: true })
  rmSync(staging, { recursive: true, force: true })
  return counted
}
