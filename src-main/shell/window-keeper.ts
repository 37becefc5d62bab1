import { app, type BrowserWindow } from 'electron'
import type { Notice } from '#main/app/ports.ts'
import { noticeChannel } from '#main/contract/wire.ts'
import { startPage } from './bundle-path.ts'
import { createUnsavedWork, type UnsavedWork } from './unsaved-work.ts'
import { createWindow } from './window.ts'
import type { WindowSetting } from './window-options.ts'

/** Looks after the one window that people work in. */
export interface WindowKeeper {
  open(): void
  current(): BrowserWindow | undefined
  /** Tears the page down with everything it holds in memory, and opens a new one in a new process. */
  renew(): void
  focus(): void
  notify(notice: Notice): void
  setContentProtection(on: boolean): void
  readonly unsavedWork: UnsavedWork
}

export interface WindowKeeperParts {
  readonly setting: WindowSetting
  /** The last window has gone, and no new one comes. */
  readonly onAllClosed: () => void
  /** The page's process died; a number that says nothing about people. */
  readonly onCrash: () => void
}

interface State {
  window: BrowserWindow | undefined
  isProtected: boolean
  isRenewing: boolean
}

/** Windows keep out of screen captures until the setting, which is inside the vault, says otherwise. */
export function createWindowKeeper(parts: WindowKeeperParts): WindowKeeper {
  const state: State = { window: undefined, isProtected: true, isRenewing: false }
  const send = (notice: Notice): void => {
    if (state.window !== undefined && !state.window.isDestroyed())
      state.window.webContents.send(noticeChannel, notice)
  }
  const unsavedWork = createUnsavedWork(send)
  // Without a listener Electron would quit between the old window and the new one.
  app.on('window-all-closed', () => {
    if (!state.isRenewing) parts.onAllClosed()
  })
  const open = (): void => {
    const window = createWindow('main', parts.setting)
    state.window = window
    window.setContentProtection(state.isProtected)
    closeWithCare(window, unsavedWork)
    window.webContents.on('render-process-gone', () => {
      parts.onCrash()
      renew()
    })
    void window.loadURL(startPage).catch(() => parts.onCrash())
  }
  const renew = (): void => {
    state.isRenewing = true
    state.window?.destroy()
    open()
    state.isRenewing = false
  }
  return {
    open,
    renew,
    unsavedWork,
    notify: send,
    current: () => state.window,
    focus: () => bringForward(state.window),
    setContentProtection(on) {
      state.isProtected = on
      state.window?.setContentProtection(on)
    },
  }
}

/** A window goes only when the page has saved what was being typed. */
function closeWithCare(window: BrowserWindow, unsavedWork: UnsavedWork): void {
  window.on('close', (event) => {
    event.preventDefault()
    void unsavedWork.settle().then(() => window.destroy())
  })
}

function bringForward(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
