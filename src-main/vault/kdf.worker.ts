import { parentPort, workerData } from 'node:worker_threads'
import { argon2id } from 'hash-wasm'

/** Argon2id beside the main thread. One derivation per worker: ending it gives the memory back. */
interface Order {
  readonly passphrase: Uint8Array
  readonly salt: Uint8Array
  readonly memoryKiB: number
  readonly passes: number
  readonly lanes: number
}

// Only `worker-key-derivation.ts` starts this file, with exactly this.
const order = workerData as Order
const key = await argon2id({
  password: order.passphrase,
  salt: order.salt,
  memorySize: order.memoryKiB,
  iterations: order.passes,
  parallelism: order.lanes,
  hashLength: 32,
  outputType: 'binary',
})
order.passphrase.fill(0)
parentPort?.postMessage(key, [key.buffer as ArrayBuffer])
