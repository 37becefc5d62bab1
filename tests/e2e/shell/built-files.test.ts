import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noncePlaceholder } from '#main/shell/protocol.ts'
import { builtMain } from '../support/launcher.ts'

const out = dirname(dirname(builtMain))
const text = (path: string): string => readFileSync(join(out, path), 'utf8')

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))

describe('what the build made', () => {
  it('E1 the preload is one CommonJS file that needs nothing but electron, as a sandbox demands', () => {
    expect(filesIn('preload', 'js')).toEqual([join('preload', 'preload.cjs')])
    const preload = text('preload/preload.cjs')
    expect(preload).not.toMatch(/^\s*(import|export)\b|\bimport[.(]/m)
    expect([...preload.matchAll(/require\(([^)]*)\)/g)].map(([, what]) => what)).toEqual(['"electron"'])
  })

  it('everything that main needs from outside is Node, Electron or the one native module', () => {
    const allowed = new Set([...builtinModules, 'electron', 'better-sqlite3'])
    const imports = filesIn('main', '.js').flatMap((file) =>
      [...text(file).matchAll(/^import\s(?:[^'"]*?\sfrom\s)?["']([^"']+)["']/gm)].map(
        ([, what]) => what ?? '',
      ),
    )
    const strangers = imports.filter(
      (what) => !what.startsWith('.') && !allowed.has(what.replace(/^node:/, '')),
    )
    expect(imports).toContain('electron')
    expect(strangers).toEqual([])
  })

  it('the key derivation worker lies where the entry file looks for it', () => {
    const named = filesIn('main', '.js').flatMap((file) =>
      [...text(file).matchAll(/join(?:\$\d+)?\(import\.meta\.dirname, "([^"]*kdf\.worker[^"]*)"\)/g)].map(
        ([, path]) => join(out, dirname(file), path ?? ''),
      ),
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })

  it('E5 the page asks for the nonce, has no script or style of its own, and loads from beside itself', () => {
    const page = text('renderer/index.html')
    expect(page).toContain(`<meta name="csp-nonce" content="${noncePlaceholder}"`)
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
    const sources = [...page.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)].map(
      ([, source]) => source ?? '',
    )
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) expect(source).toMatch(/^(\.\/|data:,$)/)
    expect(
      [...page.matchAll(/<script\b([^>]*)>/g)].every(([, attributes]) => attributes?.includes('src=')),
    ).toBe(true)
  })
})
