import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LogSink } from '#main/app/logger.ts'

const longestLogBytes = 1_000_000

/**
 * Empties the folder where Chromium keeps what it must keep while it runs. Called at start and at exit: what a
 * crash left behind is gone at the next start. A file that is held open stays until then.
 */
export function emptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true })
    } catch {
      // Held open by Chromium on its way out.
    }
  }
}

/** Writes log lines to `thuisbasis.log` in a folder; a full file becomes `thuisbasis.old.log`. */
export function createLogFile(folder: string): LogSink {
  const file = join(folder, 'thuisbasis.log')
  mkdirSync(folder, { recursive: true })
  return (line) => {
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longestLogBytes)
        renameSync(file, join(folder, 'thuisbasis.old.log'))
      appendFileSync(file, `${line}\n`)
    } catch {
      // A full disk must not stop the work over a log line.
    }
  }
}
