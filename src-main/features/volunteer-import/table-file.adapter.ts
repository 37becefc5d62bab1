import { fail } from '#main/core/result.ts'
import { readTableText } from './table-text.adapter.ts'
import { decodeText } from './text-encoding.adapter.ts'
import { tableLimits, type FileRead, type RawTable } from './volunteer-import.rules.ts'
import { readWorkbook } from './workbook.adapter.ts'

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign)

const zipStart = [0x50, 0x4b, 0x03, 0x04]
/** The container of workbooks before 2007, and of those that have a password. */
const oldStart = [0xd0, 0xcf, 0x11, 0xe0]
const lockedName = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Reads a list from the bytes of a file; what it is follows from the content, never from its name. Never throws.
 * Failures are about the whole file.
 */
export async function readTableFile(bytes: Uint8Array): Promise<FileRead<RawTable>> {
  if (bytes.length === 0) return fail({ code: 'file-empty' })
  if (bytes.length > tableLimits.bytes) return fail({ code: 'file-too-large' })
  if (startsWith(bytes, zipStart)) return readWorkbook(bytes)
  if (startsWith(bytes, oldStart)) {
    return fail({ code: Buffer.from(bytes).includes(lockedName) ? 'file-is-locked' : 'file-is-old-workbook' })
  }
  return readTableText(decodeText(bytes))
}
