import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogFile, emptyFolder } from '#main/shell/data-folder.ts'

describe('folders of the shell', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'thuisbasis-folder-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('E10 empties the session folder, however deep', () => {
    const session = join(folder, 'session')
    mkdirSync(join(session, 'a', 'b'), { recursive: true })
    writeFileSync(join(session, 'a', 'b', 'c'), 'x')
    writeFileSync(join(session, '.hidden'), 'x')
    emptyFolder(session)
    expect(readdirSync(session)).toEqual([])
  })

  it('makes a session folder that is not there yet', () => {
    emptyFolder(join(folder, 'new', 'session'))
    expect(existsSync(join(folder, 'new', 'session'))).toBe(true)
  })

  it('keeps a log line by line, and the one before it when it grows long', () => {
    const write = createLogFile(join(folder, 'logs'))
    write('first')
    write('second')
    expect(readFileSync(join(folder, 'logs', 'thuisbasis.log'), 'utf8')).toBe('first\nsecond\n')
    writeFileSync(join(folder, 'logs', 'thuisbasis.log'), 'x'.repeat(1_000_001))
    write('third')
    expect(readFileSync(join(folder, 'logs', 'thuisbasis.log'), 'utf8')).toBe('third\n')
    expect(readdirSync(join(folder, 'logs')).sort()).toEqual(['thuisbasis.log', 'thuisbasis.old.log'])
  })

  it('a log that cannot be written stops nothing', () => {
    const write = createLogFile(join(folder, 'logs'))
    rmSync(join(folder, 'logs'), { recursive: true })
    expect(() => write('x')).not.toThrow()
  })
})
