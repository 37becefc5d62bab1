import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import kdfWorkerPath from '#main/vault/kdf.worker.ts?modulePath'
import { createApp } from '#main/app/create-app.ts'
import { createPdfRenderer } from '#main/documents/pdf-renderer.ts'
import { createWorkerKeyDerivation } from '#main/vault/worker-key-derivation.ts'
import { runShell } from './shell.ts'

/** The composition root of the window. Only an entry file knows where the build put it, so paths start here. */
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

runShell({ rendererFolder: beside('../renderer'), preload: beside('../preload/preload.cjs') }, (ports) =>
  createApp({
    ...ports,
    keyDerivation: createWorkerKeyDerivation(kdfWorkerPath),
    pdf: createPdfRenderer(join(ports.resourcesFolder, 'fonts')),
  }),
)
