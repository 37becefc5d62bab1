import { storageFailureOf } from '#main/database/storage-error.ts'
import { logWrongTries, noteComingIn, openingsSoFar } from '#main/features/unlock/unlock.repository.ts'
import { forgetListed } from './forget-listed.ts'
import type { HeldVault } from './open-vault.ts'
import type { Ports } from './ports.ts'

/**
 * Counts the opening, notes who came in, and tells of wrong tries before it. True when this device has seen a newer
 * state of the same vault: no cipher notices that an older copy of the whole file was put back.
 */
const countOpening = async (ports: Ports, held: HeldVault, wrongTries: number): Promise<boolean> => {
  const { clock, ids, deviceMemory, logger } = ports
  const stamp = { at: clock.now(), actorId: held.actor.personId, nextId: () => ids.next() }
  const before = await openingsSoFar(held.db)
  const seen = deviceMemory.read(held.vaultId)
  try {
    await held.work.run(async (tx) => {
      if (wrongTries > 0) await logWrongTries(tx, stamp, held.vaultId, wrongTries)
      await noteComingIn(tx, stamp, before + 1)
    })
    deviceMemory.write(held.vaultId, before + 1)
  } catch (error) {
    // A full disk must not keep anybody from their work; the next opening counts again.
    const failure = storageFailureOf(error)
    if (failure === null) throw error
    logger.event('welcome', { outcome: failure })
  }
  return seen !== null && before < seen
}

/** Before anybody works: the opening is counted, and who was erased elsewhere is forgotten here. A surprise closes it. */
export const welcome = async (ports: Ports, held: HeldVault, wrongTries: number): Promise<boolean> => {
  try {
    const older = await countOpening(ports, held, wrongTries)
    await forgetListed(ports, held)
    return older
  } catch (error) {
    await held.close()
    throw error
  }
}
