import { fileURLToPath } from 'node:url'
import kdfWorkerPath from '#main/vault/kdf.worker.ts?modulePath'
import { createSystemClock } from '#main/app/system-clock.ts'
import { runCommandLine } from './run.ts'

/** Second composition root: the same application as the window, for automation and support. */
const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url))

process.exitCode = await runCommandLine(process.argv.slice(2), {
  resourcesFolder,
  kdfWorkerPath,
  clock: createSystemClock(process.env['THUISBASIS_NOW'] ?? null),
  // Practice always plays on the same morning, so that its documents say the same.
  demoClock: createSystemClock('2026-11-20T10:40', true),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
