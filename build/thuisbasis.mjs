// The command line. Installs and builds when needed, with all chatter on stderr: stdout belongs to the command.
import { ensureBuilt } from './lib/built.mjs'
import { ensureInstalled, projectNode } from './lib/install.mjs'
import { builtCommandLine } from './lib/places.mjs'
import { main, run } from './lib/run.mjs'

// npm runs scripts in the project folder; a relative path means the folder where the person typed it.
const typedIn = process.env.npm_lifecycle_event === 'thuisbasis' ? process.env.INIT_CWD : undefined

await main(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const done = await run(projectNode(), [builtCommandLine, ...process.argv.slice(2)], {
    cwd: typedIn ?? process.cwd(),
  })
  return done.code
})
