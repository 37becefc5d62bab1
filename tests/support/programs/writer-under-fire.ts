// Opens a vault and saves through the doorway until it is killed; says each save only after it was acknowledged.
// Usage: writer-under-fire <vault folder> <first number>
import { writeSync } from 'node:fs'
import { z } from 'zod'
import type { WriteContext } from '#main/app/context.ts'
import { createDispatch } from '#main/app/dispatch.ts'
import { createSession } from '#main/app/session.ts'
import { command } from '#main/contract/define.ts'
import { ok } from '#main/core/result.ts'
import { createIdSource, systemRandom } from '#main/app/system-randomness.ts'
import { shippedNorms } from '../shipped-norms.ts'
import { testPorts } from '../test-ports.ts'

const [, , folder = '', first = '0'] = process.argv
const quiet = testPorts()
const ports = { ...quiet, random: systemRandom, ids: createIdSource(quiet.clock, systemRandom) }
const session = createSession({ ports, folder })

/** Three rows in two tables, one after the other: all of them or none. */
const save = async ({ work }: WriteContext, { n }: { readonly n: number }) => {
  const at = new Date().toISOString()
  await work.run(async (tx) => {
    const log = {
      at,
      actor_id: 'a',
      record_table: 'settings',
      record_id: `n-${n}`,
      action: 'add',
      fields: '[]',
    }
    await tx
      .insertInto('settings')
      .values({ name: `n-${n}`, value: 'x'.repeat(300), updated_at: at })
      .execute()
    await tx
      .insertInto('change_log')
      .values({ id: ports.ids.next(), ...log })
      .execute()
    await tx
      .insertInto('settings')
      .values({ name: `n-${n}-b`, value: 'y', updated_at: at })
      .execute()
  })
  return ok({ n })
}
const N = z.object({ n: z.number() })
const contract = { load: { save: command({ access: ['coordinator'], input: N, output: N, failures: [] }) } }
const dispatch = createDispatch({
  contract,
  handlers: { load: { save } },
  ports,
  session,
  norms: shippedNorms(),
})

const opened = await session.unlock(new TextEncoder().encode('vier woorden op papier'))
if (!opened.ok) throw new Error(opened.failure.code)
for (let n = Number(first); ; n += 1) {
  const reply = await dispatch('load.save', { n })
  if (!reply.ok) throw new Error(reply.failure.code)
  // Straight to the pipe: what the parent has read was acknowledged.
  writeSync(1, `${n}\n`)
}
