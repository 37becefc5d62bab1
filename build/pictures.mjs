// `npm run pictures`: every screen at two sizes, light and dark, and every printed page, into out/pictures; the ones
// that the README shows into resources/manual/pictures.
import { ensureBuilt } from './lib/built.mjs'
import { ensureInstalled, projectNode } from './lib/install.mjs'
import { inRoot } from './lib/places.mjs'
import { main, run } from './lib/run.mjs'

await main(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const done = await run(projectNode(), [
    '--no-warnings',
    inRoot('tests', 'pictures', 'pictures.ts'),
    ...process.argv.slice(2),
  ])
  return done.code
})
