// `npm run bench`: how fast the product is next to raw work, as a table of ratios. A measurement, not a test.
import { ensureBuilt } from './lib/built.mjs'
import { ensureInstalled, projectNode } from './lib/install.mjs'
import { findChromium, inRoot, widePath } from './lib/places.mjs'
import { main, run } from './lib/run.mjs'

await main(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const env = { PATH: widePath(), CHROME_PATH: findChromium() ?? '' }
  const done = await run(projectNode(), [inRoot('tests', 'bench', 'bench.ts'), ...process.argv.slice(2)], {
    env,
  })
  return done.code
})
