// Writes dist/sbom.json: every package that the lock file names, as CycloneDX. Needs npm.
import { mkdirSync } from 'node:fs'
import { ensureInstalled, packageScript, projectNode } from './lib/install.mjs'
import { inRoot } from './lib/places.mjs'
import { main, run } from './lib/run.mjs'

await main(async () => {
  await ensureInstalled()
  mkdirSync(inRoot('dist'), { recursive: true })
  const args = [
    '--package-lock-only',
    '--output-reproducible',
    '--output-format',
    'JSON',
    '--output-file',
    'dist/sbom.json',
  ]
  const done = await run(projectNode(), [packageScript('@cyclonedx/cyclonedx-npm', 'cyclonedx-npm'), ...args])
  return done.code
})
