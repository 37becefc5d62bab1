import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { projectRoot } from './support/seeded-tree.ts'

const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs one of the entry scripts with an environment of its own. */
function start(script: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const done = spawnSync(process.execPath, [join(projectRoot, 'build', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1', ELECTRON_BIN: '', ...env },
  })
  return { code: done.status, out: done.stdout, told: done.stderr }
}

/** A program that writes down how it was started. */
function stub(name: string): { readonly path: string; arguments(): string } {
  const path = join(folder, name)
  const log = `${path}.log`
  writeFileSync(path, `#!/bin/sh\nprintf '%s ' "$@" > '${log}'\n`)
  chmodSync(path, 0o755)
  return { path, arguments: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') }
}

const onPosix = process.platform !== 'win32'

describe('npm start', () => {
  it('opens Electron where its program is present, and hands over what was asked', (context) => {
    context.skip(!onPosix, 'the stub is a shell script')
    const electron = stub('electron')
    const started = start('start.mjs', ['--vault=x'], { DISPLAY: ':1', ELECTRON_BIN: electron.path })
    expect(started.code).toBe(0)
    expect(electron.arguments()).toContain(`${projectRoot.replace(/\/$/, '')} --vault=x`)
  })

  it('says what to install where neither Electron nor Chromium is present', () => {
    const started = start('start.mjs', [], { DISPLAY: ':1', CHROME_PATH: join(folder, 'absent') })
    expect(started).toMatchObject({ code: 1, out: '' })
    expect(started.told).toMatch(
      /Neither Electron nor Chromium is here\. Install one of them: .+apt install chromium/,
    )
  })

  it('remembers for a day that the download failed', (context) => {
    const present = existsSync(join(projectRoot, 'node_modules', 'electron', 'dist', 'version'))
    context.skip(present, 'Electron is installed here, so nothing is downloaded')
    const memory = join(projectRoot, 'node_modules', '.cache', 'thuisbasis', 'electron-absent')
    const known = existsSync(memory)
    mkdirSync(join(memory, '..'), { recursive: true })
    if (!known) writeFileSync(memory, '')
    const before = performance.now()
    const started = start('start.mjs', [], {
      DISPLAY: ':1',
      CHROME_PATH: stub('chromium').path,
      ELECTRON_SKIP_BINARY_DOWNLOAD: '',
    })
    if (!known) rmSync(memory)
    expect(started.told).toContain('its download failed less than a day ago')
    expect(performance.now() - before).toBeLessThan(50_000)
  })
})

describe('npm run thuisbasis', () => {
  it('keeps standard output for the command and passes on its exit code', () => {
    expect(start('thuisbasis.mjs', ['no-such-command'], {})).toMatchObject({ code: 2, out: '' })
  })

  it('takes relative paths from where it was typed', () => {
    writeFileSync(join(folder, 'phrase.txt'), 'paars kasteel regen fiets lamp\n')
    const args = [
      'vault',
      'create',
      '--vault',
      'kluis',
      '--passphrase-file',
      'phrase.txt',
      '--organisation',
      'Proef',
      '--person',
      'Test',
      '--recovery-out',
      'code.txt',
      '--json',
    ]
    const made = start('thuisbasis.mjs', args, {})
    expect(made.told).toBe('')
    expect(made.code).toBe(0)
    expect(existsSync(join(folder, 'kluis'))).toBe(true)
    expect(z.object({}).safeParse(JSON.parse(made.out)).success).toBe(true)
  })
})
