import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteContext } from './context.ts'

/** False when the vault locked while something took long, even when another has come in since. */
export const isStillHere = ({ session, actor }: WriteContext): boolean =>
  session.current()?.actor.personId === actor.personId

/**
 * Asks where to save. A dialog can stay open for an hour: whoever asked has to be still here when it closes.
 * @param name the suggested file name: a reference, never a name of somebody.
 */
export async function askWhereToSave(
  context: WriteContext,
  title: string,
  name: string,
): Promise<Result<string, Failure<'cancelled'>>> {
  const path = await context.ports.desktop.chooseSaveFile(title, name)
  if (path === null) return fail({ code: 'cancelled' })
  return isStillHere(context) ? ok(path) : fail({ code: 'not-unlocked' })
}
