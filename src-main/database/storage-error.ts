/** What can be wrong with the place where the data lies. Closed; every screen has a sentence for each. */
export const storageFailures = [
  /** Nothing lies there. */
  'not-found',
  /** The key does not fit, or the first page is damaged: the cipher cannot tell these two apart. */
  'wrong-key',
  'damaged',
  /** Made by a later version of the application; left exactly as it was. */
  'newer-version',
  /** Another window, or another computer on a shared folder, has the file open. */
  'open-elsewhere',
  'not-writable',
  'disk-full',
  /** The program runs on a Node that would crash on the database driver. */
  'node-too-old',
] as const
export type StorageFailure = (typeof storageFailures)[number]

/** Thrown by storage in the middle of work; the doorway turns the code into a failure. Nothing was changed. */
export class StorageError extends Error {
  readonly code: StorageFailure
  constructor(code: StorageFailure, cause?: unknown) {
    super(`storage: ${code}`, { cause })
    this.name = 'StorageError'
    this.code = code
  }
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

const byPrefix: readonly (readonly [prefix: string, failure: StorageFailure])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_NOTADB', 'wrong-key'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_BUSY', 'open-elsewhere'],
  ['SQLITE_LOCKED', 'open-elsewhere'],
  ['SQLITE_READONLY', 'not-writable'],
  ['SQLITE_CANTOPEN', 'not-writable'],
  ['SQLITE_PERM', 'not-writable'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['EROFS', 'not-writable'],
  ['ENOTDIR', 'not-writable'],
  ['ENOENT', 'not-found'],
  // A stick that was pulled out, or a disk that stopped answering.
  ['SQLITE_IOERR', 'not-writable'],
]

/** Translates an error of the driver or of the file system; null when it is none of ours (a surprise). */
export const storageFailureOf = (error: unknown): StorageFailure | null => {
  if (error instanceof StorageError) return error.code
  const code = codeOf(error)
  if (code === null) return null
  return byPrefix.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null
}
