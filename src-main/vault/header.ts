import { createHash } from 'node:crypto'
import type { KdfParams } from '#main/app/ports.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { isAcceptable } from './kdf-params.ts'

/** Bytes of one way to open the vault: the master key, wrapped. */
interface SlotBytes {
  /** UUID; the people table points at it. Holds nothing personal. */
  readonly id: string
  /** 16 bytes. */
  readonly salt: Uint8Array
  /** 12 bytes. */
  readonly nonce: Uint8Array
  /** 32 bytes of master key and 16 of tag. */
  readonly wrapped: Uint8Array
}
export interface PassphraseSlot extends SlotBytes {
  readonly kind: 'passphrase'
  readonly kdf: KdfParams
}
export interface RecoverySlot extends SlotBytes {
  readonly kind: 'recovery'
}
export type Slot = PassphraseSlot | RecoverySlot

/** What lies beside the database in plain sight: how to open it, and nothing about anybody. */
export interface VaultHeader {
  readonly vaultId: string
  readonly slots: readonly Slot[]
  /** HMAC over everything above with a key that only an opened vault has; 32 bytes. */
  readonly seal: Uint8Array
}

export type HeaderProblem = 'header-damaged' | 'newer-version'
export const headerVersion = 1
const headerFormat = 'thuisbasis-vault'
const maxBytes = 64 * 1024

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const slotToJson = (slot: Slot): object => ({
  id: slot.id,
  kind: slot.kind,
  kdf: slot.kind === 'passphrase' ? { name: 'argon2id', ...kdfToJson(slot.kdf) } : { name: 'hkdf-sha256' },
  salt: base64(slot.salt),
  nonce: base64(slot.nonce),
  wrapped: base64(slot.wrapped),
})

const kdfToJson = ({ memoryKiB, passes, lanes }: KdfParams): object => ({ memoryKiB, passes, lanes })

const bodyOf = ({ vaultId, slots }: Omit<VaultHeader, 'seal'>): object => ({
  format: headerFormat,
  version: headerVersion,
  vaultId,
  slots: slots.map(slotToJson),
})

/** The text that the seal covers. */
export const sealedText = (header: Omit<VaultHeader, 'seal'>): string => JSON.stringify(bodyOf(header))

const checksumOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64')

/** Everything but the closing line with the checksum. Every later version keeps that line, so age can be told. */
const openText = (header: VaultHeader): string =>
  JSON.stringify({ ...bodyOf(header), seal: base64(header.seal) }, null, 2).replace(/\n}$/, '')

/** One header has one spelling: what does not read back to the same bytes was altered. */
export const serialiseHeader = (header: VaultHeader): Uint8Array => {
  const text = openText(header)
  return new TextEncoder().encode(`${text},\n  "checksum": "${checksumOf(text)}"\n}\n`)
}

/**
 * Reads a header strictly: every byte counts. The checksum tells damage from a wrong passphrase before anything is
 * derived; it is no protection, that is the seal (checked after opening) and the tag of every slot.
 */
export const parseHeader = (bytes: Uint8Array): Result<VaultHeader, HeaderProblem> => {
  if (bytes.length > maxBytes) return fail('header-damaged')
  const text = Buffer.from(bytes).toString('latin1')
  const parts = /^([^]*),\n {2}"checksum": "([A-Za-z0-9+/=]{44})"\n}\n$/.exec(text)
  if (parts?.[1] === undefined || checksumOf(parts[1]) !== parts[2]) return fail('header-damaged')
  const json = parseJson(text)
  if (!isRecord(json) || json['format'] !== headerFormat) return fail('header-damaged')
  if (typeof json['version'] === 'number' && json['version'] > headerVersion) return fail('newer-version')
  const header = headerFrom(json)
  if (header === null || !Buffer.from(serialiseHeader(header)).equals(bytes)) return fail('header-damaged')
  return ok(header)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)

const bytesFrom = (value: unknown, length: number): Uint8Array | null => {
  if (typeof value !== 'string') return null
  const bytes = new Uint8Array(Buffer.from(value, 'base64'))
  return bytes.length === length ? bytes : null
}

const headerFrom = (json: Readonly<Record<string, unknown>>): VaultHeader | null => {
  const { vaultId, slots } = json
  const seal = bytesFrom(json['seal'], 32)
  if (!isId(vaultId) || !Array.isArray(slots) || slots.length === 0 || seal === null) return null
  const read = slots.map(slotFrom).filter((slot) => slot !== null)
  const ids = new Set(read.map((slot) => slot.id))
  return read.length === slots.length && ids.size === slots.length ? { vaultId, slots: read, seal } : null
}

const slotFrom = (json: unknown): Slot | null => {
  if (!isRecord(json) || !isId(json['id'])) return null
  const salt = bytesFrom(json['salt'], 16)
  const nonce = bytesFrom(json['nonce'], 12)
  const wrapped = bytesFrom(json['wrapped'], 48)
  if (salt === null || nonce === null || wrapped === null) return null
  const common = { id: json['id'], salt, nonce, wrapped }
  if (json['kind'] === 'recovery') return { ...common, kind: 'recovery' }
  const kdf = json['kind'] === 'passphrase' ? kdfFrom(json['kdf']) : null
  return kdf === null ? null : { ...common, kind: 'passphrase', kdf }
}

const kdfFrom = (json: unknown): KdfParams | null => {
  if (!isRecord(json)) return null
  const { memoryKiB, passes, lanes } = json
  if (typeof memoryKiB !== 'number' || typeof passes !== 'number' || typeof lanes !== 'number') return null
  const params = { memoryKiB, passes, lanes }
  return isAcceptable(params) ? params : null
}
