import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectNode } from './install.mjs'
import { inRoot } from './places.mjs'
import { run, say } from './run.mjs'

const electronFolder = inRoot('node_modules', 'electron')
const failureFile = inRoot('node_modules', '.cache', 'thuisbasis', 'electron-absent')
const patienceMs = 60_000
const memoryMs = 24 * 60 * 60 * 1000

/** Electron's program when it is on this machine: as `ELECTRON_BIN`, in `ELECTRON_OVERRIDE_DIST_PATH` or as downloaded. */
export function electronBinary() {
  const asked = process.env.ELECTRON_BIN
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : undefined
  const pathFile = join(electronFolder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist')
  const binary = join(folder, name)
  return existsSync(binary) ? binary : undefined
}

const failedRecently = () => {
  const failed = statSync(failureFile, { throwIfNoEntry: false })
  return failed !== undefined && Date.now() - failed.mtimeMs < memoryMs
}

/**
 * Lets Electron's package download its program, for at most a minute. A failure is remembered for a day, so that a
 * machine without the network does not wait a minute at every start.
 *
 * @returns {Promise<{ binary?: string, absence?: string }>} the program, or why it is absent
 */
export async function fetchElectron() {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return { absence: 'ELECTRON_SKIP_BINARY_DOWNLOAD is set' }
  if (failedRecently())
    return { absence: `its download failed less than a day ago; remove ${failureFile} to try again` }
  say('Downloading Electron, once.')
  const done = await run(projectNode(), [join(electronFolder, 'install.js')], {
    capture: true,
    timeoutMs: patienceMs,
  })
  const binary = electronBinary()
  if (done.code === 0 && binary !== undefined) {
    rmSync(failureFile, { force: true })
    return { binary }
  }
  mkdirSync(dirname(failureFile), { recursive: true })
  writeFileSync(failureFile, done.output)
  return { absence: done.timedOut ? 'its download took more than a minute' : 'its download did not succeed' }
}
