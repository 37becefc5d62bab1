import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url))

export interface SeededTree {
  readonly folder: string
  remove(): void
}

/**
 * A small project in a temporary folder, with our installed packages and import aliases, for seeding what must not be.
 * Keys are paths inside it, values the text of the file.
 */
export function seededTree(files: Readonly<Record<string, string>>): SeededTree {
  const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-seeded-'))
  const imports = { '#main/*': './src-main/*', '#renderer/*': './src-renderer/*', '#tests/*': './tests/*' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'seeded', type: 'module', imports }))
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
