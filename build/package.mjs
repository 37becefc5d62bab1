// Makes installers, on the machine that releases: `npm run package -- --win`, `--linux` or `--mac`. Needs the network.
import { ensureBuilt } from './lib/built.mjs'
import { ensureInstalled, packageScript, projectNode } from './lib/install.mjs'
import { inRoot } from './lib/places.mjs'
import { main, run } from './lib/run.mjs'

await main(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const listed = await run(projectNode(), [inRoot('build', 'licences.mjs')])
  if (listed.code !== 0) return listed.code
  const args = [
    '--config',
    inRoot('build', 'electron-builder.yml'),
    '--publish',
    'never',
    ...process.argv.slice(2),
  ]
  const done = await run(projectNode(), [packageScript('electron-builder'), ...args])
  return done.code
})
