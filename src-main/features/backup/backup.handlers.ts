import type { Handlers } from '#main/app/handlers.ts'
import { ok } from '#main/core/result.ts'
import type { backupContract } from './backup.contract.ts'
import { backUpNow, restoreBackup, verifyBackup } from './backup.use-cases.ts'

export const backupHandlers: Handlers<typeof backupContract> = {
  backupNow: (context, { folder }) => backUpNow(context, folder),
  list: ({ session }, { folder }) => Promise.resolve(ok([...session.backups.list(folder)])),
  verify: (context, { path }) => verifyBackup(context, path),
  restore: (context, input) => restoreBackup(context, input),
}
