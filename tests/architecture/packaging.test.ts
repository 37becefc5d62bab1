import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './support/seeded-tree.ts'

const configFile = join(projectRoot, 'build', 'electron-builder.yml')
const config = readFileSync(configFile, 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-packaging-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const node = (script: string, args: readonly string[]) =>
  spawnSync(process.execPath, [join(projectRoot, 'build', script), ...args], { encoding: 'utf8' })

/** Packs for one platform with a configuration in which something was changed, and returns what the check says. */
function checkWith(change: (text: string) => string, target = 'linux-x64') {
  const changed = change(config)
  const file = join(folder, `${Math.abs(changed.length)}-${target}.yml`)
  writeFileSync(file, changed)
  const done = node('check-packaging.mjs', ['--config', file, '--only', target])
  return { code: done.status, output: done.stdout }
}

/** Replaces text that has to be there, so that a seed cannot quietly do nothing. */
const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the configuration no longer holds ${from}`)
  return text.replaceAll(from, to)
}

describe('the packed application', () => {
  beforeAll(() => {
    const built = node('build.mjs', [])
    if (built.status !== 0) throw new Error(built.stderr)
  })

  it.each(['linux-x64', 'win32-x64'])(
    'E15 %s holds what it should, and its nine fuses read back',
    (target) => {
      expect(checkWith((text) => text, target)).toMatchObject({ code: 0 })
    },
  )

  it('E15 a file that is not on the list stops it', () => {
    const outcome = checkWith(swap('    - package.json\n', '    - package.json\n    - src-main/core/**\n'))
    expect(outcome.code).toBe(1)
    expect(outcome.output).toContain('not on the allow-list: src-main/core/')
  })

  it('E15 native modules of other platforms stop it', () => {
    const outcome = checkWith(swap("    - '!**/prebuilds/!(linux-${arch}).node'\n", ''))
    expect(outcome.code).toBe(1)
    expect(outcome.output).toContain('native modules should be')
    expect(outcome.output).toContain('win32-x64.node')
  })

  it('E15 the native module of the machine that builds, in a package for Windows, stops it', () => {
    const outcome = checkWith(swap('!(win32-${arch}).node', '!(${platform}-${arch}).node'), 'win32-x64')
    expect(outcome.code).toBe(1)
    expect(outcome.output).toContain(
      'unpacked should be node_modules/better-sqlite3/prebuilds/win32-x64.node',
    )
  })

  it('E15 a part that is absent stops it', () => {
    const outcome = checkWith(
      swap('resources/{fonts,norms,demo,manual,words}/**', 'resources/{norms,demo,manual,words}/**'),
    )
    expect(outcome.code).toBe(1)
    expect(outcome.output).toContain('absent: ^resources\\/fonts')
  })

  it('E15 licences that are absent stop it', () => {
    const outcome = checkWith(swap('  - from: out/licences\n    to: licences\n', '  []\n'))
    expect(outcome.code).toBe(1)
    expect(outcome.output).toContain('the list of licences is absent')
  })

  it('E15 a fuse in the wrong state stops it', () => {
    const wrong = checkWith((text) =>
      swap(
        'runAsNode: false',
        'runAsNode: true',
      )(swap('onlyLoadAppFromAsar: true', 'onlyLoadAppFromAsar: false')(text)),
    )
    expect(wrong.code).toBe(1)
    expect(wrong.output).toContain('fuse RunAsNode is not off')
    expect(wrong.output).toContain('fuse OnlyLoadAppFromAsar is not on')
  })
})
