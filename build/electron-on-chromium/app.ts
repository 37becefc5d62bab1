import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type * as Electron from 'electron'
import type { Chromium } from './chromium.ts'
import { emitPreventable, emitting } from './emitting.ts'
import type { Host } from './host.ts'
import { takeInstanceLock } from './instance-lock.ts'
import { parsed, strict } from './strict.ts'

export interface HostApp {
  readonly electron: Electron.App
  readonly switches: readonly string[]
  path(name: string): string
}

export interface AppLife {
  /** Starts Chromium once; the same promise ever after. */
  readonly start: () => Promise<Chromium>
  readonly started: () => boolean
}

interface Package {
  readonly name?: string
  readonly productName?: string
  readonly version?: string
}

const findPackage = (from: string): { folder: string; package: Package } => {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    try {
      return { folder, package: parsed<Package>(readFileSync(join(folder, 'package.json'), 'utf8')) }
    } catch {
      // Keep looking upwards.
    }
  }
  return { folder: from, package: {} }
}

/** Electron's default places, on Linux and, near enough for a stand-in, elsewhere. */
const defaultPaths = (name: string): Map<string, string> => {
  const home = homedir()
  const appData = process.env['XDG_CONFIG_HOME'] ?? process.env['APPDATA'] ?? join(home, '.config')
  const userData = join(appData, name)
  return new Map([
    ['home', home],
    ['appData', appData],
    ['userData', userData],
    ['sessionData', userData],
    ['documents', join(home, 'Documents')],
  ])
}

const closeAll = (host: Host): boolean => {
  for (const window of Array.from(host.windows)) window.electron.close()
  return host.windows.size === 0
}

const makeEnding = (host: Host, life: AppLife) => {
  let quitting = false
  const exit = async (code: number): Promise<void> => {
    for (const window of Array.from(host.windows)) window.electron.destroy()
    if (life.started()) {
      const chromium = await life.start()
      await Promise.race([Promise.all(host.unfinished), new Promise((resolve) => setTimeout(resolve, 1000))])
      await chromium.close()
    }
    host.app.emit('quit', {}, code)
    process.exit(code)
  }
  const finish = (): void => {
    if (!emitPreventable(host.app, 'will-quit', {})) void exit(0)
  }
  const quit = (): void => {
    if (emitPreventable(host.app, 'before-quit', {})) return
    quitting = true
    if (host.windows.size === 0) return finish()
    if (!closeAll(host)) quitting = false
  }
  host.app.on('stand-in:last-window', () => {
    if (quitting) finish()
    else if (host.app.listenerCount('window-all-closed') > 0) host.app.emit('window-all-closed')
    else quit()
  })
  return { exit, quit }
}

const makeCommandLine = (switches: string[]) =>
  strict<Electron.CommandLine>('app.commandLine', {
    appendSwitch: (name, value) => {
      switches.push(value === undefined ? `--${name}` : `--${name}=${value}`)
    },
  })

const pathMembers = (paths: Map<string, string>, folder: string): Partial<Electron.App> => ({
  getPath: (wanted) => {
    const path = paths.get(wanted)
    if (path === undefined) throw new Error(`electron.app.getPath('${wanted}') is not in the stand-in`)
    return path
  },
  setPath: (wanted, path) => {
    if (!existsSync(path)) throw new Error(`Failed to set path '${wanted}': there is no such folder`)
    paths.set(wanted, path)
  },
  getAppPath: () => folder,
})

/** `app`: life and end of the process, places, switches. */
export const makeApp = (host: Host, life: AppLife, mainScript: string): HostApp => {
  const switches: string[] = []
  const found = findPackage(dirname(mainScript))
  const name = found.package.productName ?? found.package.name ?? 'Electron'
  const paths = defaultPaths(name)
  const ending = makeEnding(host, life)
  process.once('SIGINT', ending.quit).once('SIGTERM', ending.quit)
  const whenReady = (): Promise<void> => life.start().then(() => undefined)
  const electron = strict<Electron.App>('app', {
    ...emitting<Electron.App>(host.app),
    ...pathMembers(paths, found.folder),
    name,
    isPackaged: process.env['ELECTRON_FORCE_IS_PACKAGED'] === 'true',
    commandLine: makeCommandLine(switches),
    getVersion: () => found.package.version ?? '0.0.0',
    enableSandbox: () => undefined,
    requestSingleInstanceLock: () =>
      takeInstanceLock(paths.get('userData') ?? '', () => host.app.emit('second-instance', {}, [], '', null)),
    whenReady,
    quit: ending.quit,
    exit: (code) => void ending.exit(code ?? 0),
  })
  return { electron, switches, path: (wanted) => paths.get(wanted) ?? '' }
}
