import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createApp } from '#main/app/create-app.ts'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import type { Ports } from '#main/app/ports.ts'
import { newOpenMemory } from '#main/app/open-memory.ts'
import { createSession, type Session } from '#main/app/session.ts'
import { appContract, type AppContract } from '#main/contract/app-contract.ts'
import { clientOver, type Client } from '#main/contract/client.ts'
import { roles } from '#main/contract/define.ts'
import { migrations } from '#main/database/migrations/index.ts'
import { openDatabase, type OpenDatabase } from '#main/database/open-database.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { createPdfRenderer } from '#main/documents/pdf-renderer.ts'
import { testPorts } from '../support/test-ports.ts'
import { fillVault } from './fill-vault.ts'

export const benchKey = Uint8Array.from({ length: 32 }, (_, i) => (i * 31 + 7) % 256)

/** The same file by the driver alone, with the same recipe: what raw work costs. */
export function openRaw(path: string): Database.Database {
  const raw = new Database(path)
  raw.pragma("cipher = 'sqlcipher'")
  raw.pragma('legacy = 4')
  raw.key(Buffer.concat([Buffer.from('raw:'), benchKey]))
  raw.pragma('locking_mode = EXCLUSIVE')
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('temp_store = MEMORY')
  raw.pragma('secure_delete = ON')
  raw.pragma('foreign_keys = ON')
  return raw
}

export async function openProduct(path: string, mode: 'create' | 'existing'): Promise<OpenDatabase> {
  const opened = await openDatabase({ path, key: benchKey, mode, migrations })
  if (!opened.ok) throw new Error(`bench database did not open: ${opened.failure}`)
  return opened.value
}

export interface BenchVault {
  readonly api: Client<AppContract>
  /** What the calls read with, for parts that no call does alone. */
  readonly db: ReadDb
  readonly ports: Ports
  readonly raw: Database.Database
  readonly path: string
  close(): Promise<void>
}

/**
 * A vault with `count` cases, open twice: by the application, and (a copy of the file) by the bare driver.
 * @param more changes the rows before the file is copied.
 */
export async function openBenchVault(
  folder: string,
  count: number,
  more: (tx: WriteDb) => Promise<void> = () => Promise.resolve(),
): Promise<BenchVault> {
  const path = join(folder, `cases-${count}.db`)
  const filling = await openProduct(path, 'create')
  await filling.work.run(async (tx) => {
    await fillVault(tx, count)
    await more(tx)
  })
  await filling.close()
  const rawPath = join(folder, `cases-${count}-raw.db`)
  copyFileSync(path, rawPath)
  const database = await openProduct(path, 'existing')
  const base = testPorts()
  const ports: Ports = {
    ...base,
    files: createNodeFileStore(() => base.ids.next()),
    pdf: createPdfRenderer(join(base.resourcesFolder, 'fonts')),
  }
  const app = createApp(ports, sessionOver(ports, folder, database))
  const raw = openRaw(rawPath)
  return {
    api: clientOver(appContract, app.dispatch),
    db: database.read,
    ports,
    raw,
    path,
    close: async () => {
      raw.close()
      await database.close()
    },
  }
}

/** Calls ask a session only for the open vault; keys and slots have no part in what is measured here. */
function sessionOver(ports: Ports, folder: string, { read, work, forgetFreed }: OpenDatabase): Session {
  const session = createSession({ ports, folder })
  const actor = { personId: 'bench', name: 'Bench', roles }
  const memory = newOpenMemory()
  session.current = () => ({ db: read, work, actor, memory, vaultId: 'bench', folder, forgetFreed })
  return session
}
