import type { PublicContext, WriteContext } from '#main/app/context.ts'
import type { RestoreRefusal } from '#main/app/vault-backups.ts'
import type { Failure } from '#main/contract/failures.ts'
import { ok, type Result } from '#main/core/result.ts'
import { vaultStatus } from '#main/features/unlock/unlock.use-cases.ts'
import type { VaultStatus } from '#main/features/unlock/unlock.contract.ts'
import { chooseBackupFileTitle, chooseBackupFolderTitle } from './backup.labels.ts'

/** A verified copy in a folder that was given, or that the person chooses; null when they go back. */
export const backUpNow = async ({ ports, session }: WriteContext, given: string | null) => {
  const folder = given ?? (await ports.desktop.chooseFolder(chooseBackupFolderTitle))
  return folder === null ? ok(null) : session.backups.make(folder)
}

/** Opens a copy and reads every page of it; null when the person goes back. */
export const verifyBackup = async ({ ports, session }: WriteContext, given: string | null) => {
  const path = given ?? (await ports.desktop.chooseOpenFile(chooseBackupFileTitle))
  return path === null ? ok(null) : session.backups.verify(path)
}

export interface RestoreInput {
  readonly from: string | null
  readonly to: string | null
  /** Wiped here. */
  readonly passphrase: Uint8Array
}

/** Puts a copy back; null when the person goes back. */
export const restoreBackup = async (
  context: PublicContext,
  { from, to, passphrase }: RestoreInput,
): Promise<Result<VaultStatus | null, Failure<RestoreRefusal>>> => {
  try {
    const source = from ?? (await context.ports.desktop.chooseOpenFile(chooseBackupFileTitle))
    if (source === null) return ok(null)
    const restored = await context.session.backups.restore({ from: source, to, passphrase })
    return restored.ok ? ok(await vaultStatus(context)) : restored
  } finally {
    passphrase.fill(0)
  }
}
