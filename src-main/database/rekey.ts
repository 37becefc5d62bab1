import { connect } from './open-database.ts'
import { StorageError, storageFailureOf } from './storage-error.ts'

/**
 * Gives a closed copy another key, and with it another salt: every page is written again. Not for a file that matters;
 * an interruption leaves it half in one key and half in the other.
 * @param oldKey and newKey: 32 bytes each, the caller's to wipe.
 * @throws StorageError
 */
export const rekeyCopy = async (path: string, oldKey: Uint8Array, newKey: Uint8Array): Promise<void> => {
  if (newKey.length !== 32) throw new Error('a database key has 32 bytes')
  const keyed = Buffer.alloc(4 + newKey.length)
  try {
    const driver = await connect(path, oldKey, { fileMustExist: true })
    try {
      // Pages in the old key go nowhere but to memory; there is nothing to go back to.
      driver.pragma('journal_mode = MEMORY')
      driver.pragma('temp_store = MEMORY')
      keyed.write('raw:', 'latin1')
      keyed.set(newKey, 4)
      driver.rekey(keyed)
    } finally {
      driver.close()
    }
  } catch (error) {
    const failure = storageFailureOf(error)
    if (failure === null) throw error
    throw new StorageError(failure, error)
  } finally {
    keyed.fill(0)
  }
}
