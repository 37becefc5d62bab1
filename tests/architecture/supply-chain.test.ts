import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { projectRoot } from './support/seeded-tree.ts'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

const Versions = z.record(z.string(), z.string())
const Manifest = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  allowScripts: z.record(z.string(), z.boolean()),
})
const Entry = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
})
const Lock = z.object({ lockfileVersion: z.number(), packages: z.record(z.string(), Entry) })
const Bom = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.object({ name: z.string(), version: z.string() })),
})

const manifest = Manifest.parse(JSON.parse(read('package.json')))
const lockText = read('package-lock.json')
const lock = Lock.parse(JSON.parse(lockText))
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Packages in the lock that cannot be checked on arrival. */
const unchecked = (entries: readonly (readonly [string, z.infer<typeof Entry>])[]) =>
  entries
    .filter(([, entry]) => entry.link === true || !/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? ''))
    .filter(([, entry]) => entry.inBundle !== true)
    .map(([path]) => path)

describe('supply chain', () => {
  it('P1 every package of the lock file has a sha512, so that nothing else can be installed', () => {
    expect(packages.length).toBeGreaterThan(400)
    expect(unchecked(packages)).toEqual([])
    // The check itself sees a package that lacks one, or has a weak one.
    expect(unchecked([['node_modules/a', { version: '1.0.0' }]])).toEqual(['node_modules/a'])
    expect(unchecked([['node_modules/b', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }]])).toEqual([
      'node_modules/b',
    ])
  })

  it('P1 the lock file names no registry: it is the same wherever it was made', () => {
    expect(packages.filter(([, entry]) => entry.resolved !== undefined)).toEqual([])
    expect(lockText).not.toMatch(/"(?:https?|git\+\w+):\/\/[^"]*\.tgz"/)
  })

  it('P1 every version is exact', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(all.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('P1 every package that wants to run a script at installing has been decided upon', () => {
    const wanting = packages.filter(([, entry]) => entry.hasInstallScript === true)
    const names = wanting.map(([path, entry]) => entry.name ?? nameOf(path))
    expect(names.filter((name) => !(name in manifest.allowScripts))).toEqual([])
    const allowed = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name] === true)
    expect(allowed).toEqual(['node'])
  })

  it('P2 only what cannot be bundled is a dependency of the packed application', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['better-sqlite3'])
  })

  it('P1 the bill of materials has every package of the lock file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-bom-'))
    const out = join(folder, 'bom.json')
    const done = spawnSync(process.execPath, [join(projectRoot, 'build', 'sbom.mjs'), '--out', out], {
      encoding: 'utf8',
    })
    expect(done.stderr.includes('ERR') ? done.stderr : done.status).toBe(0)
    const bom = Bom.parse(JSON.parse(readFileSync(out, 'utf8')))
    rmSync(folder, { recursive: true })
    const listed = new Set(bom.components.map(({ version }) => version))
    expect(bom.components.length).toBeGreaterThan(400)
    expect(listed.has(manifest.devDependencies['react'] ?? '')).toBe(true)
  })

  it('P1 every package that ships has a licence on the list of those we accept', () => {
    const done = spawnSync(process.execPath, [join(projectRoot, 'build', 'licences.mjs')], {
      encoding: 'utf8',
    })
    expect(done.stdout).toMatch(/^\d{2,} packages listed/m)
    expect(done.status).toBe(0)
    const list = read('out/licences/THIRD-PARTY.txt')
    for (const name of ['better-sqlite3-multiple-ciphers', 'react', 'pdfmake', 'kysely', 'zod']) {
      expect(list).toMatch(new RegExp(`^${name} \\d`, 'm'))
    }
  })
})
