import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as Electron from 'electron'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import type { Driver, Recorded, Start } from './driver.ts'

const packageFolder = fileURLToPath(new URL('../../../node_modules/electron/', import.meta.url))

/** Electron's program when it is on this machine. */
export const electronBinary = (): string | undefined => {
  const asked = process.env['ELECTRON_BIN']
  if (asked !== undefined && asked !== '') return asked
  const pathFile = join(packageFolder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const binary = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist'), name)
  return existsSync(binary) ? binary : undefined
}

/** Kept in Electron's main process by `recordInMain`. */
interface Kept {
  answers: (string | null)[]
  idleSeconds: number
  record: Record<keyof Recorded, unknown[]>
}

/** Runs inside Electron: puts a record and scripted answers where the stand-in has them built in. */
const recordInMain = (electron: typeof Electron): void => {
  const empty = {
    windowOptions: [],
    printed: [],
    dialogs: [],
    opened: [],
    strangers: [],
    contentProtection: [],
    complaints: [],
  }
  const kept: Kept = { answers: [], idleSeconds: 0, record: empty }
  Object.assign(globalThis, { keptForTests: kept })
  const noteDialog = (kind: string, options: unknown): string | null => {
    kept.record.dialogs.push({ kind, options })
    return kept.answers.shift() ?? null
  }
  Object.assign(electron.dialog, {
    showOpenDialog: async (...args: unknown[]) => {
      const path = noteDialog('open', args.at(-1))
      return { canceled: path === null, filePaths: path === null ? [] : [path] }
    },
    showSaveDialog: async (...args: unknown[]) => {
      const path = noteDialog('save', args.at(-1))
      return { canceled: path === null, filePath: path ?? '' }
    },
  })
  Object.assign(electron.powerMonitor, { getSystemIdleTime: () => kept.idleSeconds })
  Object.assign(electron.shell, {
    openExternal: async (url: string) => void kept.record.opened.push(`external ${url}`),
  })
  for (const { webContents } of electron.BrowserWindow.getAllWindows()) {
    // Not in Electron's declarations, and the only way to look back at the options.
    const read: unknown = Reflect.get(webContents, 'getLastWebPreferences')
    if (typeof read === 'function')
      kept.record.windowOptions.push({ webPreferences: Reflect.apply(read, webContents, []) as unknown })
  }
}

/** Runs inside Electron. */
const askKept = (
  _electron: typeof Electron,
  change: Partial<Pick<Kept, 'answers' | 'idleSeconds'>>,
): Recorded => {
  const kept: Kept = (globalThis as unknown as { keptForTests: Kept }).keptForTests
  kept.answers.push(...(change.answers ?? []))
  kept.idleSeconds = change.idleSeconds ?? kept.idleSeconds
  return kept.record as unknown as Recorded
}

const clickInMain = ({ Menu }: typeof Electron, label: string): void => {
  const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
  items.find((item) => item.label === label)?.click()
}

const nextPage = async (app: ElectronApplication, after?: Page): Promise<Page> => {
  const page =
    app.windows().find((one) => one !== after && !one.isClosed()) ?? (await app.waitForEvent('window'))
  await page.waitForLoadState('load')
  return page
}

/** Starts the built main in real Electron. Cannot run where there is no binary; the stand-in's README says so. */
export const launchInElectron = async ({ main, args, env }: Start): Promise<Driver> => {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const projectFolder = dirname(dirname(dirname(main)))
  const target = existsSync(join(projectFolder, 'package.json')) ? projectFolder : main
  const app = await _electron.launch({
    executablePath: electronBinary() ?? '',
    args: [...asRoot, target, ...args],
    env: { ...env },
  })
  const child = app.process()
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  await app.firstWindow()
  await app.evaluate(recordInMain)
  return {
    which: 'electron',
    command: [electronBinary() ?? '', ...asRoot, target, ...args],
    pid: child.pid ?? 0,
    exited,
    output: () => output,
    browserProcesses: () => Promise.resolve([child.pid ?? 0]),
    page: (after) => nextPage(app, after),
    answerDialog: async (path) => void (await app.evaluate(askKept, { answers: [path] })),
    idle: async (seconds) => void (await app.evaluate(askKept, { idleSeconds: seconds })),
    recorded: () => app.evaluate(askKept, {}),
    power: (event) => app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event),
    rendererProcess: () =>
      app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
      ),
    clickMenu: (label) => app.evaluate(clickInMain, label),
    closeWindow: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    quit: () => app.evaluate(({ app: electronApp }) => electronApp.quit()),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
