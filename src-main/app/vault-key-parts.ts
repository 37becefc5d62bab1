import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import type { Migrations } from '#main/database/migrate.ts'
import type { VaultHeader } from '#main/vault/header.ts'
import { openWithPassphrase, type OpenedSlot } from '#main/vault/slots.ts'
import type { HeldVault } from './open-vault.ts'
import type { KdfParams, Ports } from './ports.ts'

export type OwnRefusal = 'wrong-passphrase' | 'must-wait'

/** What changing keys needs of the session. */
export interface VaultKeyParts {
  readonly ports: Ports
  readonly migrations: Migrations
  /** Strength of new slots; null: as strong as the slot of whoever is in. */
  readonly kdf: KdfParams | null
  readonly held: () => HeldVault | null
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T>
  /** Applies the wait after wrong passphrases. */
  readonly tried: <T>(attempt: () => Promise<T | null>) => Promise<Result<T, Failure<OwnRefusal>>>
  /** Stops what runs beside the work. */
  readonly quiet: () => Promise<void>
  /** No call gets in until `enter`; the status stays as it was until `arrived`. */
  readonly leave: () => void
  readonly arrived: () => void
  readonly enter: (header: VaultHeader, slot: OpenedSlot) => Promise<Result<void, Failure>>
}

/** Opens the one slot of whoever is in; null when the passphrase is not theirs. */
export const openOwn = (
  held: HeldVault,
  passphrase: Uint8Array,
  { keyDerivation }: Pick<Ports, 'keyDerivation'>,
): Promise<OpenedSlot | null> => {
  const { slotId } = held.person()
  const slots = held.header().slots.filter(({ id }) => id === slotId)
  return openWithPassphrase({ ...held.header(), slots }, passphrase, keyDerivation)
}
