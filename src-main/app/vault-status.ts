import { listBackups } from '#main/database/backup.ts'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { isHeaderRepairable, presenceIn, vaultPaths } from '#main/vault/vault-folder.ts'
import type { HeldVault } from './open-vault.ts'

export interface StatusParts {
  readonly folder: string
  readonly held: HeldVault | null
  /** While two groups of the recovery code are asked back; null: they are not. */
  readonly askedGroups: readonly number[] | null
  readonly waitSeconds: number
  readonly backupProblem: string | null
  readonly olderCopy: boolean
}

const personOf = (held: HeldVault): NonNullable<VaultStatus['person']> => {
  const { personId, name, roles } = held.actor
  return { id: personId, name, roles, passphraseBy: held.person().passphraseBy }
}

/** How the vault stands, as the screen shows it. */
export const statusOf = ({ folder, held, askedGroups, ...rest }: StatusParts): VaultStatus => {
  const isLocked = held === null && presenceIn(folder) === 'vault'
  const closed = askedGroups !== null ? 'confirming' : isLocked ? 'locked' : 'none'
  return {
    ...rest,
    state: held !== null ? 'open' : closed,
    folder,
    organisation: held?.organisation ?? null,
    person: held === null ? null : personOf(held),
    visitorCaseId: held?.memory.visitorCaseId ?? null,
    askedGroups: askedGroups ?? [],
    lastBackupAt: listBackups(vaultPaths(folder).backups)[0]?.madeAt ?? null,
    headerRepairable: isLocked && isHeaderRepairable(folder),
  }
}
