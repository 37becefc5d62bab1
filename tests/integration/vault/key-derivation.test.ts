import { argon2Sync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kdfFloor } from '#main/vault/kdf-params.ts'
import { realKeyDerivation } from '#tests/support/kdf-worker-path.ts'

test('K2 our Argon2id equals that of node:crypto for 50 random inputs', async () => {
  const inputs = fc.sample(
    fc.record({
      passphrase: fc.uint8Array({ minLength: 1, maxLength: 80 }),
      salt: fc.uint8Array({ minLength: 16, maxLength: 16 }),
      params: fc.record({
        memoryKiB: fc.integer({ min: 8, max: 64 }),
        passes: fc.integer({ min: 1, max: 4 }),
        lanes: fc.constant(1),
      }),
    }),
    50,
  )
  for (const { passphrase, salt, params } of inputs) {
    const expected = argon2Sync('argon2id', {
      message: passphrase,
      nonce: salt,
      parallelism: params.lanes,
      tagLength: 32,
      memory: params.memoryKiB,
      passes: params.passes,
    })
    const ours = await realKeyDerivation.derive(passphrase, salt, params)
    expect(Buffer.from(ours).equals(expected)).toBe(true)
  }
})

test('K7 the main thread keeps answering while a key is derived', async () => {
  const gaps: number[] = []
  let last = performance.now()
  const pulse = setInterval(() => {
    const now = performance.now()
    gaps.push(now - last)
    last = now
  }, 5)
  const start = performance.now()
  await realKeyDerivation.derive(new Uint8Array(20).fill(65), new Uint8Array(16).fill(1), kdfFloor)
  const took = performance.now() - start
  clearInterval(pulse)
  // The derivation takes hundreds of milliseconds; on the main thread there would be one gap of all of it.
  expect(gaps.length).toBeGreaterThan(10)
  expect(Math.max(...gaps)).toBeLessThan(took / 2)
})

test('the caller keeps its passphrase bytes; only the copy goes to the worker', async () => {
  const passphrase = new TextEncoder().encode('vier woorden op papier')
  await realKeyDerivation.derive(passphrase, new Uint8Array(16), { memoryKiB: 8, passes: 1, lanes: 1 })
  expect(new TextDecoder().decode(passphrase)).toBe('vier woorden op papier')
})

test('a worker that cannot do it says so instead of leaving the screen waiting', async () => {
  const salt = new Uint8Array(4)
  await expect(
    realKeyDerivation.derive(new Uint8Array(10), salt, { memoryKiB: 8, passes: 1, lanes: 1 }),
  ).rejects.toThrow()
})
