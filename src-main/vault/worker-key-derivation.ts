import { Worker } from 'node:worker_threads'
import type { KeyDerivation } from '#main/app/ports.ts'

/**
 * Argon2id in a worker of its own, so that the window keeps answering.
 * @param workerPath the built (or, in tests, the source) file of `kdf.worker.ts`: only the entry file knows where.
 */
export const createWorkerKeyDerivation = (workerPath: string): KeyDerivation => ({
  derive: (passphrase, salt, params) =>
    new Promise((resolve, reject) => {
      // Moved, not cloned: the worker wipes the only copy that the message makes.
      const copy = Uint8Array.from(passphrase)
      const workerData = { passphrase: copy, salt: Uint8Array.from(salt), ...params }
      const worker = new Worker(workerPath, { workerData, transferList: [copy.buffer], stdout: false })
      worker.once('message', (key: unknown) => {
        if (key instanceof Uint8Array) resolve(key)
        else reject(new Error('the key derivation worker answered something else'))
        void worker.terminate()
      })
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('the key derivation worker ended without an answer')))
    }),
})
