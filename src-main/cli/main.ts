import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from '#main/app/create-app.ts'
import { createLogger } from '#main/app/logger.ts'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import type { Ports } from '#main/app/ports.ts'
import { createSystemClock } from '#main/app/system-clock.ts'
import { createIdSource, systemRandom } from '#main/app/system-randomness.ts'
import { appContract } from '#main/contract/app-contract.ts'
import { clientOver } from '#main/contract/client.ts'
import { createPdfRenderer } from '#main/documents/pdf-renderer.ts'
import kdfWorkerPath from '#main/vault/kdf.worker.ts?modulePath'
import { createPassphraseMeter } from '#main/features/users/passphrase-strength.adapter.ts'
import { createShortMemory } from '#main/vault/device-memory.ts'
import { createWorkerKeyDerivation } from '#main/vault/worker-key-derivation.ts'
import { noDesktop, type MakeCommandApp } from './command-app.ts'
import { runCommandLine } from './run.ts'

// Second composition root: the same application as behind the window, without a window.
const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url))

const makeApp: MakeCommandApp = (clock, vaultFolder) => {
  const ids = createIdSource(clock, systemRandom)
  const ports: Ports = {
    clock,
    ids,
    random: systemRandom,
    keyDerivation: createWorkerKeyDerivation(kdfWorkerPath),
    files: createNodeFileStore(() => ids.next()),
    pdf: createPdfRenderer(join(resourcesFolder, 'fonts')),
    logger: createLogger(clock, () => undefined),
    notifier: { notify: () => undefined },
    desktop: noDesktop,
    deviceMemory: createShortMemory(),
    passphraseMeter: createPassphraseMeter(),
    resourcesFolder,
    defaultVaultFolder: vaultFolder,
  }
  const app = createApp(ports)
  return { api: clientOver(appContract, app.dispatch), ports, close: () => app.close() }
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  resourcesFolder,
  makeApp,
  clock: createSystemClock(process.env['THUISBASIS_NOW'] ?? null),
  // Practice always plays on the same morning, so that its documents say the same.
  demoClock: createSystemClock('2026-11-20T10:40', true),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
