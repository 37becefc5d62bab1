import { StorageError } from '#main/database/storage-error.ts'
import type { OpenDatabase } from '#main/database/open-database.ts'
import { erasedRoots, eraseListed, type ErasedRoot } from '#main/features/erasure/erasure-engine.use-cases.ts'
import { listFolders, noteErasure, readErasureLists } from './erasure-list.ts'
import type { HeldVault } from './open-vault.ts'
import type { Ports } from './ports.ts'

const stampAt = (ports: Ports, actorId: string) => ({
  at: ports.clock.now(),
  actorId,
  nextId: () => ports.ids.next(),
})

/**
 * Erases from a vault that just opened whoever the list beside it knows more of, and brings the list up to date with the
 * vault. A full disk does not keep anybody out: the next opening tries again.
 */
export const forgetListed = async (ports: Ports, held: HeldVault): Promise<void> => {
  try {
    const listed = readErasureLists(listFolders(held.folder))
    const stamp = stampAt(ports, held.actor.personId)
    const count = await eraseListed(held, stamp, listed)
    if (count > 0) {
      await held.forgetFreed()
      ports.logger.event('erased-again', { count })
    }
    noteErasure(held.folder, await erasedRoots(held.db))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!(error instanceof StorageError) && code === '') throw error
    ports.logger.event('erased-again', { outcome: code })
  }
}

/** Erases from a copy that is about to be put back, before it is anybody's vault. */
export const forgetInCopy = async (
  ports: Ports,
  database: OpenDatabase,
  listed: readonly ErasedRoot[],
): Promise<void> => {
  const opened = { db: database.read, work: database.work }
  const count = await eraseListed(opened, stampAt(ports, ''), listed)
  if (count > 0) await database.forgetFreed()
}
