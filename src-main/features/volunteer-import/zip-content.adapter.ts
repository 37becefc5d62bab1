import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: Buffer
}
export type ZipContent =
  | { readonly kind: 'entries'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'too-large' | 'locked' | 'broken' }

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
/** The end record is 22 bytes and may have a comment of 65,535 behind it. */
const longestEnd = 22 + 65_535

function endRecord(zip: Buffer): number {
  for (let at = zip.length - 22; at >= 0 && at >= zip.length - longestEnd; at -= 1) {
    if (zip.readUInt32LE(at) === endMark) return at
  }
  return -1
}

interface EntryHead {
  readonly name: string
  readonly locked: boolean
  readonly method: number
  readonly packedSize: number
  readonly offset: number
  readonly next: number
}

function headAt(zip: Buffer, at: number): EntryHead {
  if (zip.readUInt32LE(at) !== entryMark) throw new RangeError('no entry')
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
  return {
    name: zip.toString('utf8', at + 46, nameEnd),
    locked: (zip.readUInt16LE(at + 8) & 1) === 1,
    method: zip.readUInt16LE(at + 10),
    packedSize: zip.readUInt32LE(at + 20),
    offset: zip.readUInt32LE(at + 42),
    next: nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32),
  }
}

/** What stands in an entry, whatever size it says it has. Throws when it grows beyond `most`. */
function contentOf(zip: Buffer, { offset, method, packedSize }: EntryHead, most: number): Buffer {
  if (zip.readUInt32LE(offset) !== localMark) throw new RangeError('no entry')
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  const packed = zip.subarray(start, start + packedSize)
  if (method === 0) return packed
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
}

const isTooLarge = (problem: unknown): boolean =>
  problem instanceof RangeError && 'code' in problem && problem.code === 'ERR_BUFFER_TOO_LARGE'

/**
 * Unpacks the entries with such names, never more than `most` bytes together: sizes that the file gives itself are not
 * believed. Never throws.
 */
export function zipContent(bytes: Uint8Array, wanted: (name: string) => boolean, most: number): ZipContent {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: ZipEntry[] = []
  let left = most
  try {
    const end = endRecord(zip)
    if (end < 0) return { kind: 'broken' }
    let at = zip.readUInt32LE(end + 16)
    for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
      const head = headAt(zip, at)
      at = head.next
      if (!wanted(head.name)) continue
      if (head.locked) return { kind: 'locked' }
      const content = contentOf(zip, head, left)
      left -= content.length
      if (left < 0) return { kind: 'too-large' }
      entries.push({ name: head.name, content })
    }
    return { kind: 'entries', entries }
  } catch (problem) {
    return { kind: isTooLarge(problem) ? 'too-large' : 'broken' }
  }
}
