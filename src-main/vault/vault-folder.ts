import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '#main/core/result.ts'
import { renameDurably, writeDurably } from './durable-file.ts'
import { parseHeader, serialiseHeader, type HeaderProblem, type VaultHeader } from './header.ts'

/** Names of everything that lies in a vault's folder. */
export const vaultPaths = (folder: string) => ({
  header: join(folder, 'header.json'),
  /** Same as the header; takes its place when that is damaged. */
  headerCopy: join(folder, 'header.json.bak'),
  /** The header of a vault whose recovery code was not typed back yet. */
  newHeader: join(folder, 'header.new.json'),
  database: join(folder, 'thuisbasis.db'),
  log: join(folder, 'thuisbasis.db-wal'),
  attempts: join(folder, 'attempts.json'),
  backups: join(folder, 'backups'),
})

/** `unfinished` is a vault without a single case: made, but its recovery code was never typed back. */
export type Presence = 'none' | 'unfinished' | 'vault'

/** What lies in the folder. A database without any header counts as a vault: it may be somebody's work. */
export const presenceIn = (folder: string): Presence => {
  const paths = vaultPaths(folder)
  if (existsSync(paths.header) || existsSync(paths.headerCopy)) return 'vault'
  if (existsSync(paths.newHeader)) return 'unfinished'
  return existsSync(paths.database) ? 'vault' : 'none'
}

const readFrom = (path: string): Result<VaultHeader, HeaderProblem> => {
  try {
    return parseHeader(readFileSync(path))
  } catch {
    return fail('header-damaged')
  }
}

export const readHeader = (folder: string): Result<VaultHeader, HeaderProblem | 'no-vault'> => {
  if (presenceIn(folder) !== 'vault') return fail('no-vault')
  return readFrom(vaultPaths(folder).header)
}

/** Reads a header wherever it lies, as beside a backup. */
export const readHeaderAt = readFrom

/** Whether the copy could take the place of a header that does not read. */
export const isHeaderRepairable = (folder: string): boolean => {
  const paths = vaultPaths(folder)
  return presenceIn(folder) === 'vault' && !readFrom(paths.header).ok && readFrom(paths.headerCopy).ok
}

/** Replaces the header, then its copy: whenever the power goes, one of them opens the vault. */
export const writeHeader = (folder: string, header: VaultHeader): void => {
  const paths = vaultPaths(folder)
  writeDurably(paths.header, serialiseHeader(header))
  writeDurably(paths.headerCopy, serialiseHeader(header))
}

/** Puts the copy in place of a damaged header, which stays under another name. @param label for that name. */
export const repairHeader = (folder: string, label: string): Result<void, 'header-damaged'> => {
  const paths = vaultPaths(folder)
  const copy = readFrom(paths.headerCopy)
  if (!copy.ok) return fail('header-damaged')
  if (existsSync(paths.header)) renameDurably(paths.header, `${paths.header}.damaged-${label}`)
  writeDurably(paths.header, serialiseHeader(copy.value))
  return ok(undefined)
}

/** The recovery code was typed back: from now on this is the vault. */
export const finishHeader = (folder: string): void => {
  const paths = vaultPaths(folder)
  writeDurably(paths.headerCopy, readFileSync(paths.newHeader))
  renameDurably(paths.newHeader, paths.header)
}

/** Takes away a vault that was never finished. Does nothing to any other. */
export const clearUnfinished = (folder: string): void => {
  if (presenceIn(folder) !== 'unfinished') return
  const paths = vaultPaths(folder)
  rmSync(paths.log, { force: true })
  rmSync(paths.database, { force: true })
  rmSync(paths.newHeader, { force: true })
}
