import { z } from 'zod'
import { command, keepers, query } from '#main/contract/define.ts'
import { AbsolutePath } from '#main/contract/shapes.ts'
import { Secret, VaultStatus, openingFailures } from '#main/features/unlock/unlock.contract.ts'

export const BackupSheet = z.object({
  /** The copy itself; its header lies beside it. Absolute. */
  path: z.string(),
  /** Instant of making. */
  madeAt: z.string(),
  bytes: z.number().int(),
})
export type BackupSheet = z.infer<typeof BackupSheet>

export const backupContract = {
  /** Makes a verified copy. Without a folder it asks for one; null when the person goes back. */
  backupNow: command({
    access: keepers,
    seen: 'export',
    input: z.object({ folder: AbsolutePath.nullable() }),
    output: BackupSheet.nullable(),
    failures: ['folder-not-writable', 'database-damaged'],
  }),

  /** Newest first. Without a folder: the vault's own copies. Public, because it is needed when the vault does not open. */
  list: query({
    access: 'public',
    input: z.object({ folder: AbsolutePath.nullable() }),
    output: z.array(BackupSheet),
    failures: [],
  }),

  /** Opens a copy and reads every page. Without a path it asks for one; null when the person goes back. */
  verify: command({
    access: keepers,
    seen: 'none',
    input: z.object({ path: AbsolutePath.nullable() }),
    output: BackupSheet.nullable(),
    failures: ['backup-damaged', 'backup-of-another-vault', 'backup-older-keys', 'newer-version'],
  }),

  /**
   * Puts a copy back at a new place, or, without `to`, in the place of the vault (locked first; what was there stays
   * under another name). The passphrase is the one of the copy, or the present one. Null when the person goes back.
   */
  restore: command({
    access: 'public',
    input: z.object({ from: AbsolutePath.nullable(), to: AbsolutePath.nullable(), passphrase: Secret }),
    output: VaultStatus.nullable(),
    failures: [...openingFailures, 'backup-damaged', 'vault-exists', 'vault-open'],
  }),
}
