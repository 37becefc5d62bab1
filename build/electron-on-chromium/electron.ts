import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { makeApp, type HostApp } from './app.ts'
import { makeBrowserWindow } from './browser-window.ts'
import { startChromium, type Chromium } from './chromium.ts'
import { openControl } from './control.ts'
import { makeDialog } from './dialog.ts'
import { emitting } from './emitting.ts'
import type { Host } from './host.ts'
import { makeIpc } from './ipc.ts'
import { makeMenu } from './menu.ts'
import { sessionFor } from './session.ts'
import { strict } from './strict.ts'

const watchTargets = async (host: Host, { cdp }: Chromium): Promise<void> => {
  cdp.browser.on('Target.targetDestroyed', ({ targetId }) => {
    for (const window of Array.from(host.windows)) window.gone(targetId)
  })
  // A link with a target of its own opens a tab before anybody is asked; the answer was no, so it goes again.
  cdp.browser.on('Target.targetCreated', ({ targetInfo }) => {
    if (
      targetInfo.type === 'page' &&
      targetInfo.openerId !== undefined &&
      !host.openers.has(targetInfo.openerId)
    )
      cdp.browser.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined)
  })
  await cdp.browser.send('Target.setDiscoverTargets', { discover: true })
  await cdp.browser.send('Browser.setDownloadBehavior', { behavior: 'deny' })
}

/** Electron is ready only after the entry file has been evaluated; one that waits for it before that hangs in both. */
const mainEvaluated = new Promise<void>((resolve) => {
  process.once('stand-in:main-evaluated', () => resolve())
})

const makeStart = (host: () => Host, app: () => HostApp) => {
  let running: Promise<Chromium> | undefined
  const start = async (): Promise<Chromium> => {
    await mainEvaluated
    const chromium = startChromium({
      userDataFolder: app().path('sessionData'),
      headed: host().headed,
      switches: app().switches,
    })
    void chromium.cdp.closed.then(() => {
      for (const window of Array.from(host().windows)) window.electron.destroy()
    })
    await watchTargets(host(), chromium)
    host().app.emit('ready', {}, {})
    return chromium
  }
  return { start: () => (running ??= start()), started: () => running !== undefined }
}

/** A test holds the message channel of the process and looks for itself; a person needs a window and a display. */
const isForPeople = (): boolean => {
  if (process.send !== undefined) return false
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? ''
  return process.platform !== 'linux' || display !== ''
}

const makeHost = (chromium: () => Promise<Chromium>): Host => ({
  headed: isForPeople(),
  app: new EventEmitter(),
  powerMonitor: new EventEmitter(),
  chromium,
  schemes: new Set(),
  windows: new Set(),
  sessions: new Map(),
  openers: new Set(),
  unfinished: new Set(),
  record: {
    windowOptions: [],
    printed: [],
    dialogs: [],
    opened: [],
    strangers: [],
    contentProtection: [],
    complaints: [],
  },
  script: { dialogAnswers: [], idleSeconds: 0 },
})

const make = () => {
  const life = makeStart(
    () => host,
    () => hostApp,
  )
  const host = makeHost(life.start)
  const hostApp: HostApp = makeApp(host, life, process.argv[1] ?? process.cwd())
  const ipc = makeIpc()
  const menu = makeMenu()
  openControl(host, {
    endpoint: async () => (await life.start()).endpoint,
    clickMenu: (label) => menu.click(label),
    quit: () => hostApp.electron.quit(),
  })
  return {
    app: hostApp.electron,
    BrowserWindow: makeBrowserWindow(host, ipc),
    ipcMain: ipc.electron,
    dialog: makeDialog(host),
    Menu: menu.electron,
    powerMonitor: strict<Electron.PowerMonitor>('powerMonitor', {
      ...emitting<Electron.PowerMonitor>(host.powerMonitor),
      getSystemIdleTime: () => host.script.idleSeconds,
    }),
    protocol: strict<Electron.Protocol>('protocol', { registerSchemesAsPrivileged: () => undefined }),
    session: strict<typeof Electron.session>('session', {
      fromPartition: (partition) => sessionFor(host, partition).electron,
    }),
    shell: strict<Electron.Shell>('shell', {
      openExternal: (url) => {
        host.record.opened.push(`external ${url}`)
        return Promise.resolve()
      },
    }),
  }
}

/** The names that `import { … } from 'electron'` finds. A name that is missing here stops the start, by name. */
export const { app, BrowserWindow, ipcMain, dialog, Menu, powerMonitor, protocol, session, shell } = make()
