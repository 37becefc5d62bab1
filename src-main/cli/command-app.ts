import { join } from 'node:path'
import { createApp } from '#main/app/create-app.ts'
import { createLogger } from '#main/app/logger.ts'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import type { Clock, Desktop, Ports } from '#main/app/ports.ts'
import { createIdSource, systemRandom } from '#main/app/system-randomness.ts'
import { appContract, type AppContract } from '#main/contract/app-contract.ts'
import { clientOver, type Client } from '#main/contract/client.ts'
import { fail } from '#main/core/result.ts'
import { createPdfRenderer } from '#main/documents/pdf-renderer.ts'
import { createWorkerKeyDerivation } from '#main/vault/worker-key-derivation.ts'

export interface CommandApp {
  readonly api: Client<AppContract>
  readonly ports: Ports
  /** Closes the vault and stops the worker. */
  close(): Promise<void>
}

export interface CommandSurroundings {
  readonly clock: Clock
  readonly vaultFolder: string
  readonly resourcesFolder: string
  readonly kdfWorkerPath: string
}

/** Nobody sits at the command line to choose a folder: every question is answered with "no". */
const noDesktop: Desktop = {
  chooseFolder: () => Promise.resolve(null),
  chooseSaveFile: () => Promise.resolve(null),
  chooseOpenFile: () => Promise.resolve(null),
  printPdf: () => Promise.resolve(fail('no-printer')),
  openLink: () => Promise.resolve(fail('no-browser')),
  settled: () => undefined,
}

/** The same application as behind the window, without a window. */
export function createCommandApp(around: CommandSurroundings): CommandApp {
  const { clock, vaultFolder, resourcesFolder, kdfWorkerPath } = around
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
    resourcesFolder,
    defaultVaultFolder: vaultFolder,
  }
  const app = createApp(ports)
  return {
    api: clientOver(appContract, app.dispatch),
    ports,
    close: () => app.close(),
  }
}
