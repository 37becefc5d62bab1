// `npm run bench`: ratios against raw work in the same run. Figures for people; nothing passes or fails by them.
import { ensureBuilt } from './lib/built.mjs'
import { ensureInstalled, projectNode } from './lib/install.mjs'
import { inRoot } from './lib/places.mjs'
import { main, run } from './lib/run.mjs'

await main(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const done = await run(projectNode(), ['--no-warnings', inRoot('tests', 'bench', 'bench.ts')])
  return done.code
})
