import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { connectCdp, type CdpConnection } from './cdp.ts'

export interface ChromiumOptions {
  readonly userDataFolder: string
  readonly headed: boolean
  /** Switches that the application appended, as Electron would pass them on. */
  readonly switches: readonly string[]
}

export interface Chromium {
  readonly cdp: CdpConnection
  readonly pid: number
  /** Where a test attaches: a DevTools address on loopback. Empty when not asked for. */
  readonly endpoint: Promise<string>
  close(): Promise<void>
}

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable']

/** Path of an installed Chromium, or undefined. `CHROME_PATH` goes first. */
export const findChromium = (): string | undefined =>
  [process.env['CHROME_PATH'] ?? '', ...candidates].find((path) => path !== '' && existsSync(path))

const isRoot = (): boolean => process.getuid?.() === 0

/** Background traffic off, nothing on disk that we did not ask for, one renderer per window. */
const flagsFor = (options: ChromiumOptions): string[] => [
  '--remote-debugging-pipe',
  ...(process.env['THUISBASIS_HOST_DEVTOOLS'] === '1' ? ['--remote-debugging-port=0'] : []),
  `--user-data-dir=${options.userDataFolder}`,
  ...(options.headed ? [] : ['--headless=new', '--hide-scrollbars', '--mute-audio']),
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-popup-blocking',
  '--disable-search-engine-choice-screen',
  '--disable-infobars',
  '--metrics-recording-only',
  '--no-pings',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-color-profile=srgb',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-features=SpareRendererForSitePerProcess,Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,HttpsUpgrades,PaintHolding,NetworkTimeServiceQuerying',
  ...options.switches,
]

const endpointOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    let seen = ''
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      if (seen.length > 100_000) return
      seen += chunk
      const found = /DevTools listening on (ws:\S+)/.exec(seen)?.[1]
      if (found !== undefined) resolve(found)
    })
  })

/** A page in Dutch must not bring up an offer to translate it. */
const settle = (userDataFolder: string): void => {
  const folder = join(userDataFolder, 'Default')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'Preferences'), JSON.stringify({ translate: { enabled: false } }))
}

/** Starts Chromium without a window. */
export const startChromium = (options: ChromiumOptions): Chromium => {
  const binary = findChromium()
  if (binary === undefined) throw new Error('No Chromium found: install it, or set CHROME_PATH')
  if (options.headed) settle(options.userDataFolder)
  const child = spawn(binary, flagsFor(options), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] })
  const [, , , output, input] = child.stdio
  const cdp = connectCdp(input as Readable, output as Writable)
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    cdp,
    pid: child.pid ?? 0,
    endpoint: endpointOf(child),
    close: async () => {
      cdp.browser.send('Browser.close').catch(() => undefined)
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000)
      await exited
      clearTimeout(timer)
    },
  }
}
