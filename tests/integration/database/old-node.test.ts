import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '#tests/support/temp-folder.ts'

test('an older Node is refused before the driver, which would crash there, is loaded', () => {
  const path = join(tempFolder(), 'thuisbasis.db')
  const run = spawnSync(process.execPath, ['tests/support/programs/old-node.ts', path], { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  expect(JSON.parse(run.stdout)).toEqual({ answer: { ok: false, failure: 'node-too-old' }, loaded: false })
  expect(existsSync(path)).toBe(false)
})
