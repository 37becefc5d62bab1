import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createNodeFileStore } from '#main/app/node-file-store.ts'

const bytes = new Uint8Array([1, 2, 3])

describe('files where a person asked for them', () => {
  let folder = ''
  let count = 0
  const store = createNodeFileStore(() => `id-${(count += 1)}`)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'thuisbasis-files-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('writes a new file, readable by its owner only, and nothing beside it', async () => {
    expect(await store.writeNew(join(folder, 'map', 'a.pdf'), bytes)).toEqual({ ok: true, value: undefined })
    expect([...readFileSync(join(folder, 'map', 'a.pdf'))]).toEqual([1, 2, 3])
    expect(readdirSync(join(folder, 'map'))).toEqual(['a.pdf'])
    if (process.platform !== 'win32') expect(statSync(join(folder, 'map', 'a.pdf')).mode & 0o077).toBe(0)
  })

  it('never touches a file that is there', async () => {
    writeFileSync(join(folder, 'a.pdf'), 'old')
    expect(await store.writeNew(join(folder, 'a.pdf'), bytes)).toEqual({ ok: false, failure: 'exists' })
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it('lets one of ten writers at once have the name, whole', async () => {
    const path = join(folder, 'a.pdf')
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_unused, at) => store.writeNew(path, new Uint8Array(100_000).fill(at))),
    )
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    const written = readFileSync(path)
    expect([written.length, new Set(written).size, readdirSync(folder)]).toEqual([100_000, 1, ['a.pdf']])
  })

  it('says when a folder cannot be one', async () => {
    writeFileSync(join(folder, 'file'), 'x')
    expect(await store.writeNew(join(folder, 'file', 'a.pdf'), bytes)).toMatchObject({ ok: false })
  })

  it('R4 a full disk leaves no half file behind', async (context) => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      context.skip('only root on Linux can make a small disk')
    }
    try {
      const outcome = await store.writeNew(join(disk, 'a.pdf'), new Uint8Array(200_000))
      expect([outcome, readdirSync(disk)]).toEqual([{ ok: false, failure: 'disk-full' }, []])
    } finally {
      execFileSync('umount', [disk])
    }
  })

  it('reads back, and says what is not there', async () => {
    await store.writeNew(join(folder, 'a.pdf'), bytes)
    expect(await store.read(join(folder, 'a.pdf'))).toEqual({ ok: true, value: bytes })
    expect(await store.read(join(folder, 'b.pdf'))).toEqual({ ok: false, failure: 'not-found' })
  })
})
