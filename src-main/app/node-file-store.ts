import { link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { FileFailure, FileStore } from './ports.ts'

/**
 * Files where a person asked for them. Bytes go to a file of another name beside it, are flushed to disk, and only
 * then get their name: a power cut leaves either the whole file or none, and a file that is there is never touched.
 *
 * @param nextId gives an id for the name meanwhile
 */
export function createNodeFileStore(nextId: () => string): FileStore {
  return {
    async writeNew(path, bytes) {
      const part = join(dirname(path), `.${basename(path)}.${nextId()}.part`)
      try {
        await mkdir(dirname(path), { recursive: true })
        await writeFlushed(part, bytes)
        await giveName(part, path)
        await flushFolder(dirname(path))
        return ok(undefined)
      } catch (error) {
        return refuse(error)
      } finally {
        await unlink(part).catch(() => undefined)
      }
    },
    async read(path) {
      try {
        return ok(new Uint8Array(await readFile(path)))
      } catch (error) {
        return refuse(error)
      }
    },
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A hard link refuses an existing name in one step. Where there are none (USB sticks), a reservation comes first. */
async function giveName(part: string, path: string): Promise<void> {
  try {
    await link(part, path)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'UNKNOWN'].includes(codeOf(error))) throw error
    const reservation = await open(path, 'wx', 0o600)
    await reservation.close()
    await rename(part, path).catch(async (problem: unknown) => {
      await unlink(path)
      throw problem
    })
  }
}

/** Makes the new name survive a power cut. Windows cannot open a folder, and needs it less. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

const codes: Readonly<Record<string, FileFailure>> = {
  EEXIST: 'exists',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'not-found',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOTDIR: 'not-writable',
  EISDIR: 'not-writable',
}

/** What a person can do something about is a failure; the rest stays a surprise. */
function refuse(error: unknown): Result<never, FileFailure> {
  const failure = codes[codeOf(error)]
  if (failure === undefined) throw error
  return fail(failure)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
