import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Session } from '#main/app/session.ts'
import { openSession, secret } from '#tests/support/test-session.ts'

const rounds = 60

/** Lets a writer work for a while, kills it without warning, and tells the last number that it acknowledged. */
const killedWriter = async (folder: string, first: number, afterMs: number): Promise<number> => {
  const child = spawn(
    process.execPath,
    ['tests/support/programs/writer-under-fire.ts', folder, String(first)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  child.stdout.setEncoding('latin1').on('data', (chunk: string) => {
    said += chunk
  })
  await once(child.stdout, 'data')
  await new Promise((go) => setTimeout(go, afterMs))
  child.kill('SIGKILL')
  await once(child, 'close')
  const whole = said.slice(0, said.lastIndexOf('\n'))
  return Number(whole.slice(whole.lastIndexOf('\n') + 1))
}

/** Every number that is there, in order; throws when a save is there by halves. */
const savedNumbers = async (session: Session): Promise<readonly number[]> => {
  const db = session.current()?.db
  if (db === undefined) throw new Error('not open')
  const names = new Set((await db.selectFrom('settings').select('name').execute()).map((row) => row.name))
  const logged = await db
    .selectFrom('change_log')
    .select('record_id')
    .where('record_table', '=', 'settings')
    .execute()
  const first = [...names].filter((name) => /^n-\d+$/.test(name))
  const second = [...names].filter((name) => /^n-\d+-b$/.test(name))
  const inLog = new Set(logged.map((row) => row.record_id))
  if (first.some((name) => !names.has(`${name}-b`) || !inLog.has(name))) throw new Error('a save by halves')
  if (second.length !== first.length || inLog.size !== first.length) throw new Error('a save by halves')
  return first.map((name) => Number(name.slice(2))).toSorted((a, b) => a - b)
}

test(`R1 ${rounds} times kill -9 while saving through dispatch: nothing acknowledged is lost, torn or damaged`, async () => {
  const { session, folder } = await openSession()
  await session.lock()
  let next = 0
  let acknowledged = 0
  for (let round = 0; round < rounds; round += 1) {
    const last = await killedWriter(folder, next, (round * 37) % 90)
    acknowledged += last - next + 1
    // Opening reads every page; a damaged file would be refused here.
    const opened = await session.unlock(secret())
    expect(opened, `round ${round}`).toEqual({ ok: true, value: undefined })
    const saved = await savedNumbers(session)
    expect(saved.at(-1) ?? -1, `round ${round}`).toBeGreaterThanOrEqual(last)
    // At most the one that was committed but not yet said may be there on top.
    expect(saved.at(-1) ?? -1).toBeLessThanOrEqual(last + 1)
    expect(saved.length).toBe((saved.at(-1) ?? -1) + 1)
    next = saved.length
    await session.lock()
  }
  expect(acknowledged).toBeGreaterThan(rounds * 5)
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
}, 240_000)
