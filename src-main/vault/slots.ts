import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { KdfParams, KeyDerivation, RandomSource } from '#main/app/ports.ts'
import {
  headerVersion,
  sealedText,
  type PassphraseSlot,
  type RecoverySlot,
  type Slot,
  type VaultHeader,
} from './header.ts'
import { isAcceptable } from './kdf-params.ts'
import { deriveKey, equalBytes, hmac, vaultKey, wipe } from './keys.ts'

export const masterKeyBytes = 32

type Bare<S extends Slot> = Omit<S, 'nonce' | 'wrapped'>

/** Binds the wrapped key to its place: a slot moved to another vault, kind or strength does not open. */
const contextOf = (vaultId: string, slot: Bare<PassphraseSlot> | Bare<RecoverySlot>): Uint8Array => {
  const kdf =
    slot.kind === 'passphrase'
      ? `argon2id,${slot.kdf.memoryKiB},${slot.kdf.passes},${slot.kdf.lanes}`
      : 'hkdf-sha256'
  const salt = Buffer.from(slot.salt).toString('hex')
  return new TextEncoder().encode([vaultId, slot.id, slot.kind, kdf, salt, headerVersion].join('|'))
}

const wrap = <S extends Bare<PassphraseSlot> | Bare<RecoverySlot>>(
  vaultId: string,
  slot: S,
  parts: { readonly wrappingKey: Uint8Array; readonly masterKey: Uint8Array; readonly nonce: Uint8Array },
): S & Pick<Slot, 'nonce' | 'wrapped'> => {
  const cipher = createCipheriv('aes-256-gcm', parts.wrappingKey, parts.nonce)
  cipher.setAAD(contextOf(vaultId, slot))
  const body = cipher.update(parts.masterKey)
  cipher.final()
  const wrapped = new Uint8Array(body.length + 16)
  wrapped.set(body)
  wrapped.set(cipher.getAuthTag(), body.length)
  return { ...slot, nonce: parts.nonce, wrapped }
}

/** Null when the key does not fit or anything that the slot is bound to was altered. */
const unwrap = (vaultId: string, slot: Slot, wrappingKey: Uint8Array): Uint8Array | null => {
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, slot.nonce)
  decipher.setAAD(contextOf(vaultId, slot))
  decipher.setAuthTag(slot.wrapped.subarray(masterKeyBytes))
  const masterKey = decipher.update(slot.wrapped.subarray(0, masterKeyBytes))
  try {
    decipher.final()
    return masterKey
  } catch {
    wipe(masterKey)
    return null
  }
}

export interface NewSlot {
  readonly vaultId: string
  readonly slotId: string
  readonly masterKey: Uint8Array
  readonly random: RandomSource
}

/** @throws Error when the parameters are below the floor: a programming mistake, never input. */
export const makePassphraseSlot = async (
  { vaultId, slotId, masterKey, random }: NewSlot,
  passphrase: Uint8Array,
  kdf: KdfParams,
  derivation: KeyDerivation,
): Promise<PassphraseSlot> => {
  if (!isAcceptable(kdf)) throw new Error('key derivation below the floor')
  const slot = { id: slotId, kind: 'passphrase', kdf, salt: random.bytes(16) } as const
  const wrappingKey = await derivation.derive(passphrase, slot.salt, kdf)
  try {
    return wrap(vaultId, slot, { wrappingKey, masterKey, nonce: random.bytes(12) })
  } finally {
    wipe(wrappingKey)
  }
}

/** The code has 160 random bits, so stretching it would add nothing. */
export const makeRecoverySlot = (
  { vaultId, slotId, masterKey, random }: NewSlot,
  code: Uint8Array,
): RecoverySlot => {
  const slot = { id: slotId, kind: 'recovery', salt: random.bytes(16) } as const
  const wrappingKey = deriveKey(code, slot.salt, 'recovery')
  try {
    return wrap(vaultId, slot, { wrappingKey, masterKey, nonce: random.bytes(12) })
  } finally {
    wipe(wrappingKey)
  }
}

export interface OpenedSlot {
  readonly slotId: string
  /** 32 bytes, the caller's to wipe. */
  readonly masterKey: Uint8Array
}

/** Tries the passphrase on every person's slot; null when none opens. The caller wipes the passphrase. */
export const openWithPassphrase = async (
  header: VaultHeader,
  passphrase: Uint8Array,
  derivation: KeyDerivation,
): Promise<OpenedSlot | null> => {
  for (const slot of header.slots) {
    if (slot.kind !== 'passphrase') continue
    const wrappingKey = await derivation.derive(passphrase, slot.salt, slot.kdf)
    const masterKey = unwrap(header.vaultId, slot, wrappingKey)
    wipe(wrappingKey)
    if (masterKey !== null) return { slotId: slot.id, masterKey }
  }
  return null
}

/** Tries a recovery code (20 bytes); null when it is of another vault. */
export const openWithRecovery = (header: VaultHeader, code: Uint8Array): OpenedSlot | null => {
  for (const slot of header.slots) {
    if (slot.kind !== 'recovery') continue
    const wrappingKey = deriveKey(code, slot.salt, 'recovery')
    const masterKey = unwrap(header.vaultId, slot, wrappingKey)
    wipe(wrappingKey)
    if (masterKey !== null) return { slotId: slot.id, masterKey }
  }
  return null
}

const sealWith = (header: Omit<VaultHeader, 'seal'>, masterKey: Uint8Array): Uint8Array => {
  const key = vaultKey(masterKey, header.vaultId, 'header')
  try {
    return hmac(key, sealedText(header))
  } finally {
    wipe(key)
  }
}

/** Adds the seal over the whole header, the slots of others included. */
export const sealHeader = (header: Omit<VaultHeader, 'seal'>, masterKey: Uint8Array): VaultHeader => ({
  ...header,
  seal: sealWith(header, masterKey),
})

/** False when any part of the header is not as the application wrote it. */
export const isSealIntact = (header: VaultHeader, masterKey: Uint8Array): boolean =>
  equalBytes(header.seal, sealWith(header, masterKey))

/** Slots of the recovery code are made with the keys, and never again: it tells whether two headers open the same keys. */
export const haveSameKeys = (a: VaultHeader, b: VaultHeader): boolean => {
  const codes = ({ slots }: VaultHeader): readonly Slot[] => slots.filter(({ kind }) => kind === 'recovery')
  return (
    a.vaultId === b.vaultId &&
    codes(a).some((code) => codes(b).some((other) => equalBytes(code.wrapped, other.wrapped)))
  )
}
