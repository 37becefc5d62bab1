import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, ipcMain, powerMonitor, protocol, session } from 'electron'
import type { Dispatch } from '#main/app/dispatch.ts'
import { createLogger } from '#main/app/logger.ts'
import type { Logger } from '#main/app/ports.ts'
import { createSystemClock } from '#main/app/system-clock.ts'
import { startAutoLock } from './auto-lock.ts'
import { scheme } from './bundle-path.ts'
import { createLogFile, emptyFolder } from './data-folder.ts'
import { serveCalls } from './ipc-server.ts'
import { showMenu } from './menu.ts'
import { refuseForeignPages } from './navigation.ts'
import { networkSwitches } from './network-switches.ts'
import { createPrintDocuments } from './print-documents.ts'
import { createBundleHandler, schemePrivileges } from './protocol.ts'
import { createDesktopPorts, type DesktopPorts } from './real-ports.ts'
import { hardenSession } from './session.ts'
import { followSettings } from './settings-follower.ts'
import { readStartOptions } from './start-options.ts'
import { handleSurprises, stop } from './surprises.ts'
import { createWindowKeeper, type WindowKeeper } from './window-keeper.ts'
import { partition, type WindowSetting } from './window-options.ts'
import { createWindow } from './window.ts'

/** What the shell needs of the application. */
export interface ShellApp {
  readonly dispatch: Dispatch
  /** Closes the vault: database closed, keys wiped. */
  close(): Promise<void>
}

/** What the build made, as the entry file finds it beside itself. Absolute. */
export interface BuiltFiles {
  readonly rendererFolder: string
  readonly preload: string
}

const idleCheckMs = 5_000

/** Must happen before Electron is ready, and before anything else could touch the network or the disk. */
function prepareProcess(sessionFolder: string): void {
  app.enableSandbox()
  for (const [name, value] of networkSwitches) app.commandLine.appendSwitch(name, value)
  mkdirSync(sessionFolder, { recursive: true })
  app.setPath('sessionData', sessionFolder)
  protocol.registerSchemesAsPrivileged(schemePrivileges)
  refuseForeignPages(app)
}

/**
 * Starts the application in a window. A second start shows the first one instead.
 *
 * Returns before Electron is ready: Electron waits for the entry file to be evaluated, so an entry file that waited
 * for Electron would wait for ever.
 */
export function runShell(built: BuiltFiles, makeApp: (ports: DesktopPorts) => ShellApp): void {
  const userData = app.getPath('userData')
  const sessionFolder = join(userData, 'session')
  prepareProcess(sessionFolder)
  if (!app.requestSingleInstanceLock()) return app.quit()
  emptyFolder(sessionFolder)
  app.on('quit', () => emptyFolder(sessionFolder))
  // The machine's own time, also where the clock of the application was set: a log says when things happened.
  const logger = createLogger(createSystemClock(null), createLogFile(join(userData, 'logs')))
  handleSurprises(logger)
  app
    .whenReady()
    .then(() => openShell(built, logger, makeApp))
    .catch((error: unknown) => stop(error, 'cannotStart', logger))
}

function openShell(built: BuiltFiles, logger: Logger, makeApp: (ports: DesktopPorts) => ShellApp): void {
  const documents = createPrintDocuments(() => randomBytes(16).toString('hex'))
  const nonce = randomBytes(16).toString('base64')
  const ownSession = session.fromPartition(partition, { cache: false })
  hardenSession(ownSession)
  ownSession.protocol.handle(scheme, createBundleHandler({ folder: built.rendererFolder, nonce, documents }))
  const setting: WindowSetting = { preload: built.preload, isPackaged: app.isPackaged }
  const keeper = createWindowKeeper({
    setting,
    onAllClosed: () => void application.close().finally(() => app.quit()),
    onCrash: () => logger.event('window-crashed'),
  })
  const ports = createDesktopPorts({
    app,
    startOptions: readStartOptions(process.argv, process.env, app.isPackaged),
    logger,
    documents,
    window: () => keeper.current() ?? createWindow('main', setting),
    makePrintWindow: () => createWindow('print', setting),
    makePageWindow: () => createWindow('page', setting),
    notify: (notice) => (notice.kind === 'locked' ? keeper.renew() : keeper.notify(notice)),
    settled: () => keeper.unsavedWork.settled(),
  })
  const application = makeApp(ports)
  start(application.dispatch, keeper)
}

/** Connects the window to the doorway, and to what the operating system says about the person. */
function start(dispatch: Dispatch, keeper: WindowKeeper): void {
  const follower = followSettings(dispatch, ({ contentProtection }) =>
    keeper.setContentProtection(contentProtection),
  )
  const lock = async (): Promise<void> => {
    if (!follower.current().isOpen) return
    await keeper.unsavedWork.settle()
    await follower.dispatch('unlock.lock', {})
  }
  startAutoLock({
    presence: {
      idleSeconds: () => powerMonitor.getSystemIdleTime(),
      onSuspend: (listener) => powerMonitor.on('suspend', listener),
      onScreenLock: (listener) => powerMonitor.on('lock-screen', listener),
    },
    lockAfterSeconds: () => follower.current().lockAfterSeconds,
    lock: () => void lock(),
    repeat: (check) => {
      const timer = setInterval(check, idleCheckMs)
      return () => clearInterval(timer)
    },
  })
  serveCalls(ipcMain, follower.dispatch)
  showMenu({ lock: () => void lock() })
  app.on('second-instance', () => keeper.focus())
  keeper.open()
}
