import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { vaultKey } from '#main/vault/keys.ts'
import { openWithPassphrase } from '#main/vault/slots.ts'
import { readHeader } from '#main/vault/vault-folder.ts'
import { countInMemory } from '#tests/support/process-memory.ts'
import { fastKeyDerivation } from '#tests/support/test-ports.ts'
import { openSession, secret } from '#tests/support/test-session.ts'

const mayLook = (pid: number): boolean => {
  try {
    countInMemory(pid, [new Uint8Array([1, 2, 3, 4])])
    return true
  } catch {
    return false
  }
}

test('E13 after locking no copy of the database key or the master key is left in memory', async ({
  skip,
}) => {
  if (process.platform !== 'linux') skip('needs Linux: reads the memory of a process')
  const { session, folder } = await openSession()
  await session.lock()
  const header = readHeader(folder)
  if (!header.ok) throw new Error(header.failure)
  const slot = await openWithPassphrase(header.value, secret(), fastKeyDerivation)
  if (slot === null) throw new Error('the passphrase does not open')
  const key = vaultKey(slot.masterKey, header.value.vaultId, 'database')
  const hex = Buffer.from(Buffer.from(key).toString('hex'), 'latin1')
  const needles = [key, hex, Buffer.from(hex.toString('latin1').toUpperCase(), 'latin1'), slot.masterKey]

  const child = spawn(process.execPath, ['--expose-gc', 'tests/support/programs/open-and-lock.ts', folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  try {
    await once(child.stdout, 'data')
    const pid = child.pid ?? 0
    if (!mayLook(pid)) skip('needs the right to read the memory of a child process')
    const [rawWhileOpen = 0, ...hexWhileOpen] = countInMemory(pid, needles)
    // Otherwise the scan would find nothing anywhere.
    expect(rawWhileOpen).toBeGreaterThan(0)
    expect(hexWhileOpen.slice(0, 2)).toEqual([0, 0])
    child.stdin.write('lock\n')
    await once(child.stdout, 'data')
    expect(countInMemory(pid, needles)).toEqual([0, 0, 0, 0])
  } finally {
    child.kill('SIGKILL')
  }
})
