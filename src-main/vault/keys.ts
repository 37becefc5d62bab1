import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Wipes secrets that are no longer needed. */
export const wipe = (...secrets: readonly (Uint8Array | null | undefined)[]): void => {
  for (const secret of secrets) secret?.fill(0)
}

/** HKDF-SHA-256 to 32 bytes. */
export const deriveKey = (from: Uint8Array, salt: Uint8Array | string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', from, salt, `thuisbasis v1 ${purpose}`, 32))

/** Keys for one purpose each, so that losing one tells nothing of the others. */
export type KeyPurpose = 'database' | 'audit' | 'backup' | 'header'

/** @param masterKey the vault's random master key, 32 bytes. The result is the caller's to wipe. */
export const vaultKey = (masterKey: Uint8Array, vaultId: string, purpose: KeyPurpose): Uint8Array =>
  deriveKey(masterKey, vaultId, purpose)

export const hmac = (key: Uint8Array, text: string): Uint8Array =>
  new Uint8Array(createHmac('sha256', key).update(text, 'utf8').digest())

/** Compares in constant time; different lengths are different. */
export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b)
