// Opens a vault, saves and backs up, says "open", waits for a line, locks, says "locked", and waits for the end.
// Usage: node --expose-gc open-and-lock <vault folder>
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createSession } from '#main/app/session.ts'
import { testPorts } from '../test-ports.ts'

const folder = process.argv[2] ?? ''
const session = createSession({ ports: testPorts(), folder })
const opened = await session.unlock(new TextEncoder().encode('vier woorden op papier'))
if (!opened.ok) throw new Error(opened.failure.code)
const vault = session.current()
await vault?.work.run((tx) =>
  tx.insertInto('settings').values({ name: 'a', value: '1', updated_at: 'now' }).execute(),
)
const copied = await session.backups.make(join(folder, 'backups'))
if (!copied.ok) throw new Error(copied.failure.code)
writeSync(1, 'open\n')
await once(process.stdin, 'data')
await session.lock()
globalThis.gc?.()
await new Promise((go) => setTimeout(go, 100))
globalThis.gc?.()
writeSync(1, 'locked\n')
await once(process.stdin, 'data')
process.exit(0)
