import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { Driver, Start } from './driver.ts'
import { electronBinary, launchInElectron } from './electron-driver.ts'
import { launchInHost } from './host-driver.ts'

export interface LaunchOptions {
  /** Folder of the vault; a fresh one inside the user folder when left out. */
  readonly vaultFolder?: string
  /** Dutch local time at which the clock starts; `2026-11-20T10:40` when left out, the machine's time when null. */
  readonly now?: string | null
  readonly env?: Readonly<Record<string, string>>
  /** Home, settings and temporary files of this start; kept by the caller. A fresh one when left out. */
  readonly userFolder?: string
  /** Another main script than the built product. */
  readonly main?: string
  readonly extraArgs?: readonly string[]
  /** Puts another program around the application, `strace` for instance. Only on the stand-in. */
  readonly wrap?: (command: readonly string[]) => readonly string[]
}

export interface Application extends Driver {
  /** The page when `launch` returned. */
  readonly firstPage: Page
  readonly userFolder: string
  readonly environment: Readonly<Record<string, string>>
  readonly vaultFolder: string
  /** Quits, waits for the end, and removes the user folder when `launch` made it. */
  close(): Promise<void>
}

/** The built product; another copy of it (unpacked from a package) when THUISBASIS_BUILT_MAIN says so. */
export const builtMain =
  process.env['THUISBASIS_BUILT_MAIN'] ?? fileURLToPath(new URL('../../../out/main/main.js', import.meta.url))

/** Everything that a desktop application finds its places by, pointed into one folder. */
const placesIn = (folder: string): Record<string, string> => {
  const places = {
    HOME: 'home',
    XDG_CONFIG_HOME: 'config',
    XDG_CACHE_HOME: 'cache',
    TMPDIR: 'tmp',
    APPDATA: 'config',
  }
  for (const name of Object.values(places)) mkdirSync(join(folder, name), { recursive: true })
  return Object.fromEntries(Object.entries(places).map(([variable, name]) => [variable, join(folder, name)]))
}

const inherited = ['PATH', 'LANG', 'LD_LIBRARY_PATH', 'DISPLAY', 'XAUTHORITY', 'CHROME_PATH', 'SystemRoot']

const environment = (options: LaunchOptions, folder: string): Record<string, string> => {
  const now = options.now === undefined ? '2026-11-20T10:40' : options.now
  const kept = inherited.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined)
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    ...placesIn(folder),
    ...(now === null ? {} : { THUISBASIS_NOW: now }),
    ...options.env,
  }
}

/** Whether specs of this run see real Electron or the stand-in. */
export const whichDriver = (): 'host' | 'electron' => (electronBinary() === undefined ? 'host' : 'electron')

/** Starts the built application and waits for its page. */
export const launch = async (options: LaunchOptions = {}): Promise<Application> => {
  const main = options.main ?? builtMain
  if (!existsSync(main)) throw new Error(`${main} is not there: build first (npm run build)`)
  const userFolder = options.userFolder ?? mkdtempSync(join(tmpdir(), 'thuisbasis-e2e-'))
  const vaultFolder = options.vaultFolder ?? join(userFolder, 'vault')
  const start: Start = {
    main,
    args: [`--vault=${vaultFolder}`, ...(options.extraArgs ?? [])],
    env: environment(options, userFolder),
    wrap: options.wrap ?? ((command) => command),
  }
  const driver = whichDriver() === 'host' ? await launchInHost(start) : await launchInElectron(start)
  const firstPage = await driver.page()
  return {
    ...driver,
    firstPage,
    userFolder,
    environment: start.env,
    vaultFolder,
    close: async () => {
      await driver.quit().catch(() => undefined)
      await driver.exited
      if (options.userFolder === undefined)
        rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
