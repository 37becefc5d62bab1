import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { personKinds, type PersonKind } from '#main/core/person-kinds.ts'
import { rootKey, type ErasedRoot } from '#main/features/erasure/erasure-engine.use-cases.ts'
import { renameDurably, writeDurably } from '#main/vault/durable-file.ts'
import { vaultPaths } from '#main/vault/vault-folder.ts'

const fileName = 'erasures.json'
const format = 1

const checkOf = (erased: readonly ErasedRoot[]): string =>
  createHash('sha256').update(JSON.stringify(erased), 'utf8').digest('hex')

const isKind = (value: unknown): value is PersonKind => personKinds.some((kind) => kind === value)
const isRoot = (value: unknown): value is ErasedRoot =>
  typeof value === 'object' &&
  value !== null &&
  'digest' in value &&
  typeof value.digest === 'string' &&
  'salt' in value &&
  typeof value.salt === 'string' &&
  'kind' in value &&
  isKind(value.kind) &&
  'at' in value &&
  typeof value.at === 'string'

const parse = (text: string): readonly ErasedRoot[] | null => {
  const read: unknown = JSON.parse(text)
  if (typeof read !== 'object' || read === null || !('erased' in read) || !('check' in read)) return null
  const { erased, check } = read
  if (!Array.isArray(erased)) return null
  const roots = erased
    .filter(isRoot)
    .map(({ digest, salt, kind, at }): ErasedRoot => ({ digest, salt, kind, at }))
  return roots.length === erased.length && checkOf(roots) === check ? roots : null
}

/** Null when it is there and cannot be trusted; empty when there is none. */
const readListAt = (folder: string): readonly ErasedRoot[] | null => {
  const path = join(folder, fileName)
  if (!existsSync(path)) return []
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

const together = (lists: readonly (readonly ErasedRoot[])[]): readonly ErasedRoot[] => {
  const byKey = new Map(lists.flat().map((root) => [rootKey(root), root]))
  return [...byKey.values()].toSorted((a, b) => (rootKey(a) < rootKey(b) ? -1 : 1))
}

/** Who was erased, as far as the lists in these folders know. One that is damaged or away is made good by the others. */
export const readErasureLists = (folders: readonly string[]): readonly ErasedRoot[] =>
  together(folders.map((folder) => readListAt(folder) ?? []))

/**
 * Writes a list so that a power cut leaves the old or the new one. Only ever grows by what is there already; what could
 * not be read stays under another name.
 */
const mergeInto = (folder: string, roots: readonly ErasedRoot[]): void => {
  const path = join(folder, fileName)
  const present = readListAt(folder)
  if (present === null) renameDurably(path, `${path}.damaged`)
  const erased = together([present ?? [], roots])
  if (present !== null && erased.length === present.length) return
  writeList(folder, erased)
}

const writeList = (folder: string, erased: readonly ErasedRoot[]): void => {
  mkdirSync(folder, { recursive: true })
  const text = JSON.stringify({ version: format, erased, check: checkOf(erased) })
  writeDurably(join(folder, fileName), Buffer.from(text, 'utf8'))
}

/** The two places of a vault's own list. */
export const listFolders = (folder: string): readonly string[] => [folder, vaultPaths(folder).backups]

/**
 * Notes who is about to be erased, before the database forgets them: when the power goes in between, the next opening
 * finds them in the list and finishes what was asked.
 */
export const noteErasure = (folder: string, roots: readonly ErasedRoot[]): void => {
  for (const place of listFolders(folder)) mergeInto(place, roots)
}

/** Takes back what was noted, when nothing was erased after all. */
export const unnoteErasure = (folder: string, roots: readonly ErasedRoot[]): void => {
  const taken = new Set(roots.map(rootKey))
  for (const place of listFolders(folder)) {
    const present = readListAt(place)
    if (present === null) continue
    const left = present.filter((root) => !taken.has(rootKey(root)))
    if (left.length < present.length) writeList(place, left)
  }
}

/** Puts what a vault knows beside copies of it. */
export const copyErasureList = (folder: string, target: string): void => {
  const known = readErasureLists(listFolders(folder))
  if (known.length > 0) mergeInto(target, known)
}
