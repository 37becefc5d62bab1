// Opens a vault and keeps changing its keys until it is killed: a passphrase back and forth, or the keys of everything.
// Usage: keys-under-fire <vault folder> passphrase|renewal <passphrase now>
import { writeSync } from 'node:fs'
import { createSession } from '#main/app/session.ts'
import { createIdSource, systemRandom } from '#main/app/system-randomness.ts'
import { ok } from '#main/core/result.ts'
import { kdfFloor } from '#main/vault/kdf-params.ts'
import { testPorts } from '../test-ports.ts'

const [, , folder = '', mode = '', first = ''] = process.argv
const quiet = testPorts()
const ports = { ...quiet, random: systemRandom, ids: createIdSource(quiet.clock, systemRandom) }
const session = createSession({ ports, folder, kdf: kdfFloor })
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const nothing = () => Promise.resolve(ok(undefined))

/** The other one of the two, and back. */
const other = (text: string): string => (text.endsWith('!') ? text.slice(0, -1) : `${text}!`)

const opened = await session.unlock(bytes(first))
if (!opened.ok) throw new Error(opened.failure.code)
const row = await session.current()?.db.selectFrom('people').select('slot_id').executeTakeFirst()
const slotId = row?.slot_id ?? ''
let now = first
writeSync(1, 'ready\n')
for (;;) {
  if (mode === 'passphrase') {
    const secrets = { ownPassphrase: bytes(now), newPassphrase: bytes(other(now)) }
    const given = await session.keys.give({ ...secrets, slotId, names: [] }, nothing)
    if (!given.ok) throw new Error(given.failure.code)
    now = other(now)
  } else {
    const prepared = await session.keys.prepareRenewal('nobody', bytes(now))
    if (!prepared.ok) throw new Error(prepared.failure.code)
    const { askedGroups, recoveryGroups } = prepared.value
    const groups = askedGroups.map((asked) => recoveryGroups[asked - 1] ?? '')
    const renewed = await session.keys.renew(groups, nothing)
    if (!renewed.ok) throw new Error(renewed.failure.code)
  }
  // Straight to the pipe: what the parent has read was acknowledged.
  writeSync(1, `${now}\n`)
}
