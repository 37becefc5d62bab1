import { fileURLToPath } from 'node:url'
import { createWorkerKeyDerivation } from '#main/vault/worker-key-derivation.ts'

/** The worker's source file: Node runs it as it is. */
export const kdfWorkerPath = fileURLToPath(new URL('../../src-main/vault/kdf.worker.ts', import.meta.url))
export const realKeyDerivation = createWorkerKeyDerivation(kdfWorkerPath)
