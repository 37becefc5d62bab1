import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './support/seeded-tree.ts'

const a = { version: '1.0.0', integrity: 'sha512-a' }
const lock = {
  packages: { '': { version: '0.1.0' }, 'node_modules/a': a, 'node_modules/b': { ...a, optional: true } },
}

/** Asks the start scripts whether what npm says it installed is what the lock file names. */
function matches(lockFile: object, installed: object): string {
  const source = `
    const { installedMatchesLock } = await import(${JSON.stringify(join(projectRoot, 'build', 'lib', 'install.mjs'))})
    process.stdout.write(String(installedMatchesLock(${JSON.stringify(lockFile)}, ${JSON.stringify(installed)})))`
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' })
  return done.stdout + done.stderr
}

describe('whether to install', () => {
  it.each([
    ['all is there', { 'node_modules/a': a, 'node_modules/b': a }, 'true'],
    ['what belongs to another platform is absent', { 'node_modules/a': a }, 'true'],
    ['a package is absent', { 'node_modules/b': a }, 'false'],
    ['a version differs', { 'node_modules/a': { ...a, version: '1.0.1' } }, 'false'],
    ['the bytes differ', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, 'false'],
    ['there is one too many', { 'node_modules/a': a, 'node_modules/c': a }, 'false'],
  ])('%s', (_case, packages, answer) => {
    expect(matches(lock, { packages })).toBe(answer)
  })

  it('an empty lock file matches nothing', () => {
    expect(matches({}, { packages: {} })).toBe('false')
  })
})
