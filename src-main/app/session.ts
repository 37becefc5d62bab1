import type { ReadDb } from '#main/database/handles.ts'
import type { UnitOfWork } from '#main/database/unit-of-work.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import type { BackupSheet } from '#main/features/backup/backup.contract.ts'
import type { OpeningFailure, VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import type { Actor } from './context.ts'

/** What calls work with while the vault is open. */
export interface OpenVault {
  readonly db: ReadDb
  readonly work: UnitOfWork
  readonly actor: Actor
  readonly vaultId: string
  readonly folder: string
}
export type { BackupSheet, Failure, OpeningFailure, Result, VaultStatus }
export interface Session {
  status(): VaultStatus
  current(): OpenVault | null
}
