import {
  configure,
  ERR_BAD_FORMAT,
  ERR_CENTRAL_DIRECTORY_NOT_FOUND,
  ERR_ENCRYPTED,
  ERR_EOCDR_NOT_FOUND,
  ERR_INVALID_PASSWORD,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  type Entry,
} from '@zip.js/zip.js/lib/zip-core-native.js'
import { fail, ok, type Result } from '#main/core/result.ts'

/** One file of a package. */
export interface PackedFile {
  /** Neutral: names in a ZIP can be read without the passphrase. Folders with `/`. */
  readonly name: string
  readonly bytes: Uint8Array
}

export type UnpackFailure = 'wrong-passphrase' | 'not-a-zip' | 'damaged' | 'too-large'

/** What is taken from outside, in bytes and in files; ten years of history is a hundredth of it. */
export const packLimits = { packed: 64 * 1024 * 1024, unpacked: 256 * 1024 * 1024, files: 500 } as const

/** AES-256: the three in the specification of WinZip. */
const strongest = 3

// Set before each use: the library keeps it for the whole process. A worker would be a second copy of what is secret.
const stayHere = (): void => configure({ useWebWorkers: false, useCompressionStream: true })

/**
 * Packs files as a ZIP in memory; with a passphrase every entry is AES-256 and carries no checksum of its content.
 * @param madeAt ISO instant, the time of every file: the machine's own would be one more thing told.
 */
export async function packFiles(
  files: readonly PackedFile[],
  passphrase: string | null,
  madeAt: string,
): Promise<Uint8Array> {
  // The library takes an empty one for none.
  if (passphrase === '') throw new RangeError('a package is not protected with nothing')
  stayHere()
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: new Date(madeAt),
    ...(passphrase === null ? {} : { password: passphrase, encryptionStrength: strongest }),
  })
  for (const { name, bytes } of files) await writer.add(name, new Uint8ArrayReader(bytes))
  return writer.close()
}

/** Unpacks what `packFiles` made, or anything alike. Never throws for what stands in the file. */
export async function unpackFiles(
  bytes: Uint8Array,
  passphrase: string | null,
): Promise<Result<readonly PackedFile[], UnpackFailure>> {
  if (bytes.length > packLimits.packed) return fail('too-large')
  stayHere()
  const reader = new ZipReader(
    new Uint8ArrayReader(bytes),
    passphrase === null ? {} : { password: passphrase },
  )
  try {
    const entries = await reader.getEntries()
    const said = entries.reduce((total, { uncompressedSize }) => total + uncompressedSize, 0)
    if (entries.length > packLimits.files || said > packLimits.unpacked) return fail('too-large')
    return await contents(entries)
  } catch (problem) {
    return fail(failureOf(problem))
  } finally {
    await reader.close()
  }
}

/**
 * A wrong passphrase passes the first check of one entry in 65,536; then a later entry tells. So a damaged entry is no
 * reason to stop looking.
 */
async function contents(entries: readonly Entry[]): Promise<Result<readonly PackedFile[], UnpackFailure>> {
  const files: PackedFile[] = []
  let failure: UnpackFailure | null = null
  for (const entry of entries) {
    if (entry.directory) continue
    try {
      // The library stops as soon as an entry grows beyond the size that it gave itself.
      files.push({ name: entry.filename, bytes: await entry.getData(new Uint8ArrayWriter()) })
    } catch (problem) {
      const found = failureOf(problem)
      failure = found === 'wrong-passphrase' ? found : (failure ?? 'damaged')
      if (failure === 'wrong-passphrase') break
    }
  }
  return failure === null ? ok(files) : fail(failure)
}

const noZip: readonly string[] = [ERR_BAD_FORMAT, ERR_EOCDR_NOT_FOUND, ERR_CENTRAL_DIRECTORY_NOT_FOUND]

function failureOf(problem: unknown): UnpackFailure {
  const said = problem instanceof Error ? problem.message : ''
  if (said === ERR_INVALID_PASSWORD || said === ERR_ENCRYPTED) return 'wrong-passphrase'
  return noZip.includes(said) ? 'not-a-zip' : 'damaged'
}
