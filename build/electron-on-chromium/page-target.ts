import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { EventEmitter } from 'node:events'
import { openAppWindow } from './app-window.ts'
import type { CdpSession } from './cdp.ts'
import type { Host, HostSession } from './host.ts'
import { bindingName, pageScripts, preloadWorld } from './page-scripts.ts'
import { interceptRequests } from './requests.ts'
import { newRenderer, renderersOf } from './renderer-processes.ts'
import { parsed } from './strict.ts'
import { toElectron } from './urls.ts'

export interface Frame {
  readonly id: string
  readonly parentId: string | undefined
  readonly url: string
}

/** A page in Chromium that belongs to one BrowserWindow. */
export interface PageTarget {
  readonly targetId: string
  readonly page: CdpSession
  readonly frames: ReadonlyMap<string, Frame>
  readonly processId: () => number
  /** Sends a text into the preload's world of the top frame. */
  deliver(text: string): Promise<void>
  /** Goes to an address in Chromium's own terms; resolves when the page has loaded. */
  navigate(url: string): Promise<void>
  /** The document that was answered instead of a page, if that is what is shown. */
  readonly otherDocument: () => { readonly mimeType: string; readonly base64: string } | undefined
}

export interface PageTargetOptions {
  readonly host: Host
  readonly session: HostSession
  readonly contents: EventEmitter
  readonly preload: string | undefined
  readonly width: number
  readonly height: number
  readonly hidden: boolean
  /** False for a window in which nothing may run. */
  readonly scripts: boolean
  readonly onInvoke: (frame: Frame, text: string) => Promise<string>
  readonly onWindowOpen: (url: string) => void
}

interface State {
  readonly frames: Map<string, Frame>
  /** Execution context of the preload's world, and the frame it belongs to. */
  readonly contexts: Map<number, string>
  ownNavigation: boolean
  otherDocument: { mimeType: string; base64: string } | undefined
  processId: number
}

const watchFrames = (page: CdpSession, state: State, host: Host, contents: EventEmitter): void => {
  page.on('Page.frameNavigated', ({ frame }) => {
    const url = toElectron(frame.url, host.schemes)
    state.frames.set(frame.id, { id: frame.id, parentId: frame.parentId, url })
    if (frame.parentId === undefined) contents.emit('did-navigate', {}, url)
  })
  page.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    const known = state.frames.get(frameId)
    if (known) state.frames.set(frameId, { ...known, url: toElectron(url, host.schemes) })
  })
  page.on('Page.frameDetached', ({ frameId }) => state.frames.delete(frameId))
  page.on('Page.loadEventFired', () => contents.emit('did-finish-load', {}))
  page.on('Inspector.targetCrashed', () =>
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
  )
}

const watchWorlds = (page: CdpSession, state: State, options: PageTargetOptions): void => {
  page.on('Runtime.executionContextCreated', ({ context }) => {
    const data = context.auxData as { frameId?: string } | undefined
    if (context.name === preloadWorld && data?.frameId !== undefined)
      state.contexts.set(context.id, data.frameId)
  })
  page.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    state.contexts.delete(executionContextId),
  )
  page.on('Runtime.executionContextsCleared', () => state.contexts.clear())
  page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    const frame = state.frames.get(state.contexts.get(executionContextId) ?? '')
    if (name !== bindingName || frame === undefined) return
    const message = parsed<{ kind: string; url?: string }>(payload)
    if (message.kind === 'open')
      return options.onWindowOpen(toElectron(message.url ?? '', options.host.schemes))
    void options.onInvoke(frame, payload).then((text) => deliverTo(page, executionContextId, text))
  })
}

/** The page may have gone meanwhile; Electron drops such an answer too. */
const deliverTo = async (page: CdpSession, contextId: number, text: string): Promise<void> => {
  const expression = `__standInReceive(${JSON.stringify(text)})`
  await page.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined)
}

const prepare = async (
  page: CdpSession,
  options: PageTargetOptions,
  state: State,
  targetId: string,
): Promise<void> => {
  const { host, session, contents } = options
  watchFrames(page, state, host, contents)
  watchWorlds(page, state, options)
  page.on('Page.windowOpen', ({ url }) => options.onWindowOpen(toElectron(url, host.schemes)))
  const source = options.preload === undefined ? undefined : readFileSync(options.preload, 'utf8')
  const scripts = source === undefined ? undefined : pageScripts(randomUUID(), source)
  page.on('Audits.issueAdded', ({ issue }) => {
    const refused = issue.details.contentSecurityPolicyIssueDetails
    if (refused !== undefined)
      host.record.complaints.push(`${refused.violatedDirective} ${refused.blockedURL ?? 'inline'}`)
  })
  await Promise.all([
    page.send('Page.enable'),
    page.send('Audits.enable'),
    page.send('Runtime.enable'),
    page.send('Emulation.setScriptExecutionDisabled', { value: !options.scripts }),
    page.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorld }),
    ...(scripts === undefined
      ? []
      : [
          page.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.mainWorld }),
          page.send('Page.addScriptToEvaluateOnNewDocument', {
            source: scripts.preload,
            worldName: preloadWorld,
          }),
        ]),
    interceptRequests({
      host,
      session,
      page,
      contents,
      mainFrameId: () => targetId,
      takeOwnNavigation: () => {
        const own = state.ownNavigation
        state.ownNavigation = false
        return own
      },
      onOtherDocument: (mimeType, base64) => {
        state.otherDocument = { mimeType, base64 }
      },
    }),
  ])
}

const makeTarget = async (options: PageTargetOptions): Promise<string> => {
  const { host, width, height, hidden } = options
  const { cdp } = await host.chromium()
  const browserContextId = await options.session.context()
  if (host.headed) return openAppWindow(cdp, { browserContextId, width, height }, host.openers)
  const place = hidden ? { background: true } : { newWindow: true, width, height }
  const { targetId } = await cdp.browser.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    ...place,
  })
  return targetId
}

const createTarget = async (options: PageTargetOptions): Promise<{ targetId: string; sessionId: string }> => {
  const targetId = await makeTarget(options)
  const { cdp } = await options.host.chromium()
  const { sessionId } = await cdp.browser.send('Target.attachToTarget', { targetId, flatten: true })
  return { targetId, sessionId }
}

/** Opens a page, puts the stand-in's scripts and the interception in place, and leaves it blank. */
export const openPageTarget = async (options: PageTargetOptions): Promise<PageTarget> => {
  const chromium = await options.host.chromium()
  const before = renderersOf(chromium.pid)
  const { targetId, sessionId } = await createTarget(options)
  const page = chromium.cdp.session(sessionId)
  const state: State = {
    frames: new Map([[targetId, { id: targetId, parentId: undefined, url: 'about:blank' }]]),
    contexts: new Map(),
    ownNavigation: false,
    otherDocument: undefined,
    processId: 0,
  }
  await prepare(page, options, state, targetId)
  const topContext = (): number | undefined =>
    [...state.contexts].find(([, frameId]) => frameId === targetId)?.[0]
  return {
    targetId,
    page,
    frames: state.frames,
    processId: () => {
      if (state.processId === 0) state.processId = newRenderer(chromium.pid, before)
      return state.processId
    },
    deliver: async (text) => {
      const contextId = topContext()
      if (contextId !== undefined) await deliverTo(page, contextId, text)
    },
    navigate: async (url) => {
      state.ownNavigation = true
      state.otherDocument = undefined
      const loaded = new Promise<void>((resolve) => options.contents.once('did-finish-load', () => resolve()))
      const { errorText } = await page.send('Page.navigate', { url })
      if (errorText !== undefined)
        throw new Error(`${errorText} loading '${toElectron(url, options.host.schemes)}'`)
      await loaded
    },
    otherDocument: () => state.otherDocument,
  }
}
