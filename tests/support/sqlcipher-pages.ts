import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/** SQLCipher 4, written down once more from its format, so that no library of ours is asked about itself. */
const pageSize = 4096
const saltBytes = 16
const ivBytes = 16
const macBytes = 64
const contentEnd = pageSize - ivBytes - macBytes
const walHeaderBytes = 32
const frameHeaderBytes = 24

interface PageKeys {
  readonly page: Uint8Array
  readonly mac: Buffer
}

const keysFor = (key: Uint8Array, salt: Uint8Array): PageKeys => ({
  // A raw key is the key of the pages itself; only the key of the seal is derived from it.
  page: key,
  mac: pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  ),
})

/** Checks the seal of a page and decrypts it; the part that holds no content stays out. */
const decryptPage = (page: Buffer, number: number, keys: PageKeys): Buffer => {
  const begin = number === 1 ? saltBytes : 0
  const place = Buffer.alloc(4)
  place.writeUInt32LE(number)
  const seal = createHmac('sha512', keys.mac)
    .update(page.subarray(begin, contentEnd + ivBytes))
    .update(place)
    .digest()
  if (!timingSafeEqual(seal, page.subarray(contentEnd + ivBytes))) {
    throw new Error(`page ${number} has another seal`)
  }
  const decipher = createDecipheriv('aes-256-cbc', keys.page, page.subarray(contentEnd, contentEnd + ivBytes))
  decipher.setAutoPadding(false)
  return Buffer.concat([decipher.update(page.subarray(begin, contentEnd)), decipher.final()])
}

export interface DecryptedPage {
  /** `db 7`, `wal 3 (page 7)`. */
  readonly place: string
  readonly bytes: Buffer
}

/** Every page of a database file, whether it is in use or not, and every frame of its log. */
export const decryptedPages = (path: string, key: Uint8Array): readonly DecryptedPage[] => {
  const file = readFileSync(path)
  if (file.length === 0 || file.length % pageSize !== 0) throw new Error('no whole number of pages')
  const keys = keysFor(key, file.subarray(0, saltBytes))
  const pages = Array.from({ length: file.length / pageSize }, (_, i) => ({
    place: `db ${i + 1}`,
    bytes: decryptPage(file.subarray(i * pageSize, (i + 1) * pageSize), i + 1, keys),
  }))
  return [...pages, ...decryptedFrames(`${path}-wal`, keys)]
}

const decryptedFrames = (path: string, keys: PageKeys): readonly DecryptedPage[] => {
  if (!existsSync(path)) return []
  const log = readFileSync(path)
  const frameBytes = frameHeaderBytes + pageSize
  const count = Math.max(0, Math.floor((log.length - walHeaderBytes) / frameBytes))
  return Array.from({ length: count }, (_, i) => {
    const begin = walHeaderBytes + i * frameBytes
    const number = log.readUInt32BE(begin)
    const page = log.subarray(begin + frameHeaderBytes, begin + frameBytes)
    return { place: `wal ${i + 1} (page ${number})`, bytes: decryptPage(page, number, keys) }
  })
}

/** Places in which one of these texts stands, in UTF-8 or UTF-16. */
export const placesOf = (text: string, pages: readonly DecryptedPage[]): readonly string[] => {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  return pages
    .filter(({ bytes }) => wanted.some((bytesOfText) => bytes.includes(bytesOfText)))
    .map(({ place }) => place)
}
