import { expect, test } from 'vitest'
import { withPreparedStatements } from '#main/database/prepared-statements.ts'

const counting = () => {
  const prepared: string[] = []
  let busy = false
  const connection = {
    inTransaction: false,
    close: () => undefined,
    prepare: (sql: string) => {
      prepared.push(sql)
      return {
        reader: true,
        get busy() {
          return busy
        },
        all: () => [],
        run: () => ({ changes: 0, lastInsertRowid: 0 }),
        iterate: () => [][Symbol.iterator](),
      }
    },
  }
  return { prepared, connection, setBusy: (value: boolean) => (busy = value) }
}

test('the same statement is prepared once', () => {
  const { prepared, connection } = counting()
  const kept = withPreparedStatements(connection)
  expect(kept.prepare('select 1')).toBe(kept.prepare('select 1'))
  kept.prepare('select 2')
  expect(prepared).toEqual(['select 1', 'select 2'])
})

test('a statement that somebody is reading from is not handed out twice', () => {
  const { connection, setBusy } = counting()
  const kept = withPreparedStatements(connection)
  const first = kept.prepare('select 1')
  setBusy(true)
  expect(kept.prepare('select 1')).not.toBe(first)
})

test('no more than two hundred are kept, and those in use stay', () => {
  const { prepared, connection } = counting()
  const kept = withPreparedStatements(connection)
  for (let i = 0; i < 500; i += 1) {
    kept.prepare('often')
    kept.prepare(`once ${i}`)
  }
  expect(prepared.filter((sql) => sql === 'often')).toHaveLength(1)
  kept.prepare('once 499')
  expect(prepared).toHaveLength(501)
  kept.prepare('once 0')
  expect(prepared).toHaveLength(502)
})
