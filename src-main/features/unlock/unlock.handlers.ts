import type { Handlers } from '#main/app/handlers.ts'
import { ok } from '#main/core/result.ts'
import type { unlockContract } from './unlock.contract.ts'
import {
  chooseFolder,
  confirmRecovery,
  lockVault,
  repairHeader,
  unlockVault,
  unlockWithRecovery,
  vaultStatus,
} from './unlock.use-cases.ts'

export const unlockHandlers: Handlers<typeof unlockContract> = {
  status: async (context) => ok(await vaultStatus(context)),
  create: ({ session }, input) => session.create(input),
  confirmRecovery: (context, { groups }) => confirmRecovery(context, groups),
  unlock: (context, { passphrase }) => unlockVault(context, passphrase),
  unlockWithRecovery: (context, { code, newPassphrase }) => unlockWithRecovery(context, code, newPassphrase),
  lock: (context) => lockVault(context),
  chooseFolder: (context) => chooseFolder(context),
  repairHeader: (context) => repairHeader(context),
}
