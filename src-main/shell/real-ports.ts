import { join } from 'node:path'
import type { App, BrowserWindow } from 'electron'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import type { Desktop, Logger, Notice, Ports } from '#main/app/ports.ts'
import { createPassphraseMeter } from '#main/features/users/passphrase-strength.adapter.ts'
import { createDeviceMemory } from '#main/vault/device-memory.ts'
import { createSystemClock } from '#main/app/system-clock.ts'
import { createIdSource, systemRandom } from '#main/app/system-randomness.ts'
import { createFileDialogs } from './file-dialogs.ts'
import { openLink } from './open-external.ts'
import { createPagePdf } from './page-pdf.ts'
import { createPrinting } from './printing.ts'
import type { PrintDocuments } from './print-documents.ts'
import type { StartOptions } from './start-options.ts'

/** All ports that need no library of their own; the composition root adds key derivation and PDF. */
export type DesktopPorts = Omit<Ports, 'keyDerivation' | 'pdf'>

export interface DesktopPortsParts {
  readonly app: App
  readonly startOptions: StartOptions
  readonly logger: Logger
  readonly documents: PrintDocuments
  readonly window: () => BrowserWindow
  readonly makePrintWindow: () => BrowserWindow
  readonly makePageWindow: () => BrowserWindow
  readonly notify: (notice: Notice) => void
  readonly settled: () => void
}

/** The world outside, for real. */
export function createDesktopPorts(parts: DesktopPortsParts): DesktopPorts {
  const clock = createSystemClock(parts.startOptions.clockStart)
  const ids = createIdSource(clock, systemRandom)
  const desktop: Desktop = {
    ...createFileDialogs(parts.window),
    ...createPrinting(parts.documents, parts.makePrintWindow),
    ...createPagePdf(parts.documents, parts.makePageWindow),
    openLink,
    settled: parts.settled,
  }
  return {
    clock,
    ids,
    random: systemRandom,
    files: createNodeFileStore(() => ids.next()),
    logger: parts.logger,
    notifier: { notify: parts.notify },
    desktop,
    passphraseMeter: createPassphraseMeter(),
    // Beside the vault's default folder, never in it: a vault that is put back must not bring its own count.
    deviceMemory: createDeviceMemory(join(parts.app.getPath('userData'), 'vault-counts.json')),
    resourcesFolder: join(parts.app.getAppPath(), 'resources'),
    defaultVaultFolder: parts.startOptions.vaultFolder ?? join(parts.app.getPath('userData'), 'vault'),
  }
}
