import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { electronBinary, launchInElectron } from './electron-driver.ts'
import { launchInHost } from './host-driver.ts'

export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen'

/** What the application did that cannot be seen on the page. */
export interface Recorded {
  /** Options of every window, in the order of their making. */
  readonly windowOptions: readonly Readonly<Record<string, unknown>>[]
  readonly printed: readonly { readonly url: string; readonly mimeType: string; readonly base64: string }[]
  readonly dialogs: readonly { readonly kind: string; readonly options: Readonly<Record<string, unknown>> }[]
  /** Requested windows (`deny https://…`) and links that went to the person's own browser (`external https://…`). */
  readonly opened: readonly string[]
  /** Requests outside the application's own scheme that were let through: always empty. */
  readonly strangers: readonly string[]
  readonly contentProtection: readonly boolean[]
}

/** Drives the parts of the application outside the page: the same on both drivers. */
export interface Driver {
  readonly which: 'host' | 'electron'
  readonly pid: number
  /** Program and arguments that start the application once more. */
  readonly command: readonly string[]
  /** Process ids that must be gone when the application is. */
  browserProcesses(): Promise<readonly number[]>
  /** The page of the window there is now; waits for it. `after` waits for the one that replaces it. */
  page(after?: Page): Promise<Page>
  /** The path that a person will choose in the next native dialog; null goes back. */
  answerDialog(path: string | null): Promise<void>
  power(event: PowerEvent): Promise<void>
  /** Nobody has touched the laptop for so long. */
  idle(seconds: number): Promise<void>
  recorded(): Promise<Recorded>
  rendererProcess(): Promise<number>
  clickMenu(label: string): Promise<void>
  /** Closes the window, as a click on its cross. */
  closeWindow(): Promise<void>
  quit(): Promise<void>
  /** Everything written to standard output and error so far. */
  output(): string
  /** Resolves with the exit code; null after a kill. */
  readonly exited: Promise<number | null>
  /** Ends at once and for good, like a power cut. */
  kill(): Promise<void>
}

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

/** What a driver needs to start the application. */
export interface Start {
  readonly main: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
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
