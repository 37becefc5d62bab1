import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { emitPreventable, emitting } from './emitting.ts'
import { track, type Host, type HostSession, type HostWindow } from './host.ts'
import type { HostIpc } from './ipc.ts'
import { applyPermissions } from './permissions.ts'
import { openPageTarget, type PageTarget } from './page-target.ts'
import { sessionFor } from './session.ts'
import { strict, trusted } from './strict.ts'
import { frameMembers, makeContents, type ContentsState } from './web-contents.ts'

interface WindowParts {
  readonly host: Host
  readonly emitter: EventEmitter
  readonly contents: EventEmitter
  readonly state: ContentsState
  readonly session: HostSession
}

const remove = (
  { host, emitter, contents, state }: WindowParts,
  window: HostWindow,
  closeTarget: boolean,
): void => {
  if (state.destroyed) return
  state.destroyed = true
  host.windows.delete(window)
  if (closeTarget)
    void track(
      host,
      Promise.all([host.chromium(), state.target]).then(([{ cdp }, { targetId }]) =>
        cdp.browser.send('Target.closeTarget', { targetId }),
      ),
    ).catch(() => undefined)
  contents.emit('destroyed')
  emitter.emit('closed')
  if (host.windows.size === 0) host.app.emit('stand-in:last-window')
}

const openTarget = (
  parts: Omit<WindowParts, 'state'>,
  options: Electron.BrowserWindowConstructorOptions,
  ipc: HostIpc,
  contentsOf: () => { electron: Electron.WebContents; state: ContentsState },
): Promise<PageTarget> => {
  const { host, session, contents } = parts
  const opened = applyPermissions(host, session).then(() =>
    openPageTarget({
      host,
      session,
      contents,
      preload: options.webPreferences?.preload,
      width: options.width ?? 800,
      height: options.height ?? 600,
      hidden: options.show === false && options.skipTaskbar === true,
      scripts: options.webPreferences?.javascript !== false,
      onInvoke: (frame, text) => {
        const { electron, state } = contentsOf()
        const senderFrame = frameMembers(state.page?.frames ?? new Map(), frame)
        const event = strict<Electron.IpcMainInvokeEvent>('ipcEvent', { sender: electron, senderFrame })
        return ipc.invoke(event, text)
      },
      onWindowOpen: (url) => {
        const { state } = contentsOf()
        const details = strict<Electron.HandlerDetails>('handlerDetails', { url })
        const answer = state.windowOpenHandler?.(details) ?? { action: 'allow' }
        host.record.opened.push(`${answer.action} ${url}`)
      },
    }),
  )
  return track(host, opened)
}

const members = (parts: WindowParts, webContents: Electron.WebContents, self: () => HostWindow) => {
  const { host, emitter, contents, state } = parts
  let visible = false
  const show = (): void => {
    visible = true
  }
  contents.once('did-finish-load', () => emitter.emit('ready-to-show'))
  return strict<Electron.BrowserWindow>('BrowserWindow', {
    ...emitting<Electron.BrowserWindow>(emitter),
    webContents,
    loadURL: (url) => webContents.loadURL(url),
    show,
    focus: () => undefined,
    isMinimized: () => false,
    restore: () => undefined,
    isVisible: () => visible && !state.destroyed,
    isDestroyed: () => state.destroyed,
    setContentProtection: (on) => {
      host.record.contentProtection.push(on)
    },
    close: () => {
      if (state.destroyed || emitPreventable(emitter, 'close', {})) return
      remove(parts, self(), true)
    },
    destroy: () => remove(parts, self(), true),
  })
}

/** The `BrowserWindow` class, typed by what we use of it. */
export const makeBrowserWindow = (host: Host, ipc: HostIpc): typeof Electron.BrowserWindow => {
  let nextId = 0
  const create = (options: Electron.BrowserWindowConstructorOptions): Electron.BrowserWindow => {
    host.record.windowOptions.push(options)
    const session = sessionFor(host, options.webPreferences?.partition ?? '')
    const emitter = new EventEmitter()
    const contents = new EventEmitter()
    const target = openTarget({ host, emitter, contents, session }, options, ipc, () => ({
      electron: webContents,
      state,
    }))
    const state: ContentsState = { target, page: undefined, destroyed: false, windowOpenHandler: undefined }
    target.then(
      (page) => {
        state.page = page
      },
      () => undefined,
    )
    const parts: WindowParts = { host, emitter, contents, state, session }
    const webContents = makeContents(host, contents, session, state, ++nextId)
    const window: HostWindow = {
      electron: members(parts, webContents, () => window),
      ask: async (question, suggestion) => {
        const { page } = await state.target
        const expression = `prompt(${JSON.stringify(question)}, ${JSON.stringify(suggestion)})`
        const { result } = await page.send('Runtime.evaluate', { expression, userGesture: true })
        return typeof result.value === 'string' ? result.value : null
      },
      gone: (targetId) => {
        if (targetId !== state.page?.targetId) return
        emitPreventable(emitter, 'close', {})
        remove(parts, window, false)
      },
    }
    host.windows.add(window)
    host.app.emit('web-contents-created', {}, webContents)
    return window.electron
  }
  const constructor = function (options: Electron.BrowserWindowConstructorOptions = {}) {
    return create(options)
  }
  const statics = { getAllWindows: () => [...host.windows].map((window) => window.electron) }
  return trusted(
    new Proxy(constructor, {
      get: (target, key): unknown => {
        if (key === 'getAllWindows') return statics.getAllWindows
        if (key === 'prototype' || typeof key === 'symbol') return Reflect.get(target, key)
        throw new Error(`electron.BrowserWindow.${key} is not in the stand-in (build/electron-on-chromium)`)
      },
    }),
  )
}
