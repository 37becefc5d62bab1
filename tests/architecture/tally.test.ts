import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules', '.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'tally-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs vitest on one small file, the way `npm test` does, and returns what the reporter counted. */
function tallyOf(name: string, source: string): unknown {
  const tree = join(folder, name)
  mkdirSync(tree)
  writeFileSync(
    join(tree, 'one.test.mjs'),
    `import { beforeAll, describe, expect, it } from 'vitest'\n${source}`,
  )
  const tally = join(tree, 'tally.json')
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporter = `--reporter=${join(root, 'build', 'lib', 'tally-reporter.mjs')}`
  const args = [vitest, 'run', '--root', tree, reporter]
  const done = spawnSync(
    process.execPath,
    args.filter((arg) => arg !== '--config' && arg !== 'none'),
    {
      env: { ...process.env, THUISBASIS_TALLY: tally },
      encoding: 'utf8',
    },
  )
  const written: unknown = JSON.parse(readFileSync(tally, 'utf8'))
  return { code: done.status, written }
}

describe('the count of npm test', () => {
  it('counts passed and failed tests, and skipped ones with their reason', () => {
    const source = `
      it('a', () => {})
      it('b', () => expect(1).toBe(2))
      it('c', (context) => context.skip('no screen here'))
      it.skip('d', () => {})`
    expect(tallyOf('plain', source)).toEqual({
      code: 1,
      written: {
        passed: 1,
        failed: ['one.test.mjs > b', "one.test.mjs > d (skipped without a reason: use context.skip('why'))"],
        skipped: [{ name: 'one.test.mjs > c', reason: 'no screen here' }],
      },
    })
  })

  it('counts an error outside a test as a failure', () => {
    const source = `it('a', () => { setTimeout(() => { throw new Error('late') }, 0); return new Promise((done) => setTimeout(done, 50)) })`
    expect(tallyOf('late', source)).toMatchObject({
      written: { passed: 1, failed: ['error outside a test: late'] },
    })
  })

  it('counts a set-up that failed', () => {
    const source = `describe('group', () => { beforeAll(() => { throw new Error('x') }); it('a', () => {}) })`
    expect(tallyOf('set-up', source)).toMatchObject({
      written: {
        passed: 0,
        failed: ['one.test.mjs > group (set-up)', 'one.test.mjs > group > a (did not run)'],
      },
    })
  })

  it('counts a file that cannot be read', () => {
    expect(tallyOf('broken', `import './absent.mjs'`)).toMatchObject({
      written: { passed: 0, failed: ['one.test.mjs'] },
    })
  })

  it('counts a file without tests as a failure', () => {
    const written: unknown = tallyOf('empty', '')
    expect(written).toMatchObject({ code: 1 })
    expect(written).not.toMatchObject({ written: { failed: [] } })
  })

  it('ends the output of npm test with one line that holds nothing else', () => {
    const script = join(root, 'build', 'test.mjs')
    const done = spawnSync(process.execPath, [script, 'boundaries'], { encoding: 'utf8' })
    expect(done.stdout).toMatch(/^[01] passed, [01] failed, 0 skipped\n$/)
    expect(done.status).toBe(done.stdout.startsWith('1') ? 0 : 1)
  })
})
