import { once, type EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import type { Protocol } from './cdp.ts'
import { emitting } from './emitting.ts'
import type { Host, HostSession } from './host.ts'
import { packEvent } from './ipc.ts'
import type { Frame, PageTarget } from './page-target.ts'
import { strict } from './strict.ts'
import { toChromium } from './urls.ts'

export interface ContentsState {
  /** Resolves when the page exists in Chromium. */
  readonly target: Promise<PageTarget>
  /** Set as soon as `target` has resolved. */
  page: PageTarget | undefined
  destroyed: boolean
  windowOpenHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined
}

/** A frame as `senderFrame` shows it. */
export const frameMembers = (frames: ReadonlyMap<string, Frame>, frame: Frame): Electron.WebFrameMain => {
  const parent = frame.parentId === undefined ? undefined : frames.get(frame.parentId)
  return strict<Electron.WebFrameMain>('webFrameMain', {
    url: frame.url,
    get parent() {
      return parent === undefined ? null : frameMembers(frames, parent)
    },
  })
}

const topFrame = (state: ContentsState): Frame =>
  state.page?.frames.get(state.page.targetId) ?? { id: '', parentId: undefined, url: '' }

/**
 * Prints to the record of the stand-in: there is no spooler here. In front of a person the document is shown in
 * Chromium's own viewer, which prints; the end of that window is the end of printing.
 */
const print = async (
  host: Host,
  emitter: EventEmitter,
  state: ContentsState,
  options: unknown,
): Promise<void> => {
  const target = await state.target
  if (host.headed) return void (await once(emitter, 'destroyed'))
  const shown = target.otherDocument() ?? {
    mimeType: 'application/pdf',
    base64: (await target.page.send('Page.printToPDF', { printBackground: true })).data,
  }
  host.record.printed.push({ url: topFrame(state).url, options, ...shown })
}

const printMembers = (
  host: Host,
  emitter: EventEmitter,
  state: ContentsState,
): Partial<Electron.WebContents> => ({
  print: (options, callback) => {
    print(host, emitter, state, options).then(
      () => callback?.(true, ''),
      () => callback?.(false, 'failed'),
    )
  },
  printToPDF: async (options) => {
    const target = await state.target
    const { data } = await target.page.send('Page.printToPDF', inChromium(options))
    return Buffer.from(data, 'base64')
  },
})

const a4 = { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 }

/** The options of Electron in the words of the protocol. One that is not here would be passed over in silence. */
const inChromium = ({
  margins = {},
  pageSize,
  ...rest
}: Electron.PrintToPDFOptions): Protocol.Page.printToPDFParameters => {
  if (pageSize !== undefined && pageSize !== 'A4')
    throw new Error('printToPDF knows no other size than A4 in the stand-in (build/electron-on-chromium)')
  const { top, bottom, left, right } = margins
  const sides = { marginTop: top, marginBottom: bottom, marginLeft: left, marginRight: right }
  const set = Object.entries(sides).filter(([, inches]) => inches !== undefined)
  return { ...rest, ...(pageSize === undefined ? {} : a4), ...Object.fromEntries(set) }
}

/** The `webContents` of a window. */
export const makeContents = (
  host: Host,
  emitter: EventEmitter,
  session: HostSession,
  state: ContentsState,
  id: number,
): Electron.WebContents =>
  strict<Electron.WebContents>('webContents', {
    ...emitting<Electron.WebContents>(emitter),
    ...printMembers(host, emitter, state),
    id,
    session: session.electron,
    get mainFrame() {
      return frameMembers(state.page?.frames ?? new Map(), topFrame(state))
    },
    getURL: () => topFrame(state).url,
    getOSProcessId: () => state.page?.processId() ?? 0,
    isDestroyed: () => state.destroyed,
    loadURL: async (url) => {
      const target = await state.target
      await target.navigate(toChromium(url, host.schemes))
    },
    send: (channel, ...args) => {
      void state.target.then((target) => target.deliver(packEvent(channel, args)))
    },
    setWindowOpenHandler: (handler) => {
      state.windowOpenHandler = handler
    },
  })
