// Writes dist/sbom.json, or `--out F`: every package that the lock file names, as CycloneDX. Needs npm.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled, packageScript, projectNode } from './lib/install.mjs'
import { inRoot } from './lib/places.mjs'
import { main, run } from './lib/run.mjs'

await main(async () => {
  await ensureInstalled()
  const { values } = parseArgs({ options: { out: { type: 'string', default: inRoot('dist', 'sbom.json') } } })
  mkdirSync(dirname(values.out), { recursive: true })
  const args = [
    '--package-lock-only',
    '--output-reproducible',
    '--output-format',
    'JSON',
    '--output-file',
    values.out,
  ]
  const done = await run(projectNode(), [packageScript('@cyclonedx/cyclonedx-npm', 'cyclonedx-npm'), ...args])
  return done.code
})
