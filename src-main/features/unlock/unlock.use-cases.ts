import type { PublicContext } from '#main/app/context.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { OpeningFailure, VaultStatus } from './unlock.contract.ts'
import { chooseVaultFolderTitle } from './unlock.labels.ts'
import { organisationName } from './unlock.repository.ts'

/** Where the vault is and how it stands; the organisation's name as it is now. */
export const vaultStatus = async ({ session }: PublicContext): Promise<VaultStatus> => {
  const open = session.current()
  const status = session.status()
  return open === null ? status : { ...status, organisation: await organisationName(open.db) }
}

/** Every step answers how the vault stands afterwards, so that the screen has one source. */
const thenStatus = async <F extends string>(
  context: PublicContext,
  outcome: Result<void, Failure<F>>,
): Promise<Result<VaultStatus, Failure<F>>> => (outcome.ok ? ok(await vaultStatus(context)) : outcome)

export const confirmRecovery = async (context: PublicContext, groups: readonly string[]) =>
  thenStatus(context, await context.session.confirmRecovery(groups))

export const unlockVault = async (
  context: PublicContext,
  passphrase: Uint8Array,
): Promise<Result<VaultStatus, Failure<OpeningFailure>>> =>
  thenStatus(context, await context.session.unlock(passphrase))

export const unlockWithRecovery = async (
  context: PublicContext,
  code: Uint8Array,
  newPassphrase: Uint8Array | null,
) => thenStatus(context, await context.session.unlockWithRecovery(code, newPassphrase))

export const lockVault = async (context: PublicContext): Promise<Result<VaultStatus, Failure<never>>> => {
  await context.session.lock()
  return ok(await vaultStatus(context))
}

export const chooseFolder = async (
  context: PublicContext,
): Promise<Result<VaultStatus, Failure<'vault-open'>>> => {
  if (context.session.current() !== null) return fail({ code: 'vault-open' })
  const folder = await context.ports.desktop.chooseFolder(chooseVaultFolderTitle)
  if (folder === null) return ok(await vaultStatus(context))
  return thenStatus(context, await context.session.setFolder(folder))
}

export const repairHeader = async (context: PublicContext) =>
  thenStatus(context, await context.session.repairHeader())
