import type { EventEmitter } from 'node:events'
import type { CdpSession, Protocol } from './cdp.ts'
import { emitPreventable } from './emitting.ts'
import type { Host, HostSession } from './host.ts'
import { ownScheme, toElectron } from './urls.ts'

type Paused = Protocol.Fetch.requestPausedPayload

export interface RequestsOptions {
  readonly host: Host
  readonly session: HostSession
  readonly page: CdpSession
  readonly contents: EventEmitter
  readonly mainFrameId: () => string
  /** True once for the navigation that main itself asked for: that one fires no `will-navigate`. */
  readonly takeOwnNavigation: () => boolean
  /** A document that is not a page (a PDF): what would have been shown. */
  readonly onOtherDocument: (mimeType: string, base64: string) => void
}

const toHeaders = (headers: Headers): { name: string; value: string }[] => {
  const list: { name: string; value: string }[] = []
  headers.forEach((value, name) => list.push({ name, value }))
  return list
}

const placeholder = Buffer.from('<!doctype html><title>document</title>').toString('base64')

/** Lets the application's own protocol handler answer. */
const answerOwn = async (options: RequestsOptions, paused: Paused, scheme: string): Promise<void> => {
  const { host, session, page } = options
  const handler = session.handlers.get(scheme)
  if (handler === undefined) throw new Error(`no handler for ${scheme}`)
  const url = toElectron(paused.request.url, host.schemes)
  const body = paused.request.postData
  const response = await handler(
    new Request(url, { method: paused.request.method, ...(body === undefined ? {} : { body }) }),
  )
  const bytes = Buffer.from(await response.arrayBuffer()).toString('base64')
  const mimeType = response.headers.get('content-type') ?? ''
  const isPdf = paused.resourceType === 'Document' && response.ok && mimeType.startsWith('application/pdf')
  if (isPdf) options.onOtherDocument(mimeType, bytes)
  // A person prints from Chromium's own viewer; without a window there is no viewer.
  const isOther = isPdf && !host.headed
  await page.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status,
    responseHeaders: isOther ? [{ name: 'content-type', value: 'text/html' }] : toHeaders(response.headers),
    body: isOther ? placeholder : bytes,
  })
}

const mayNavigate = (options: RequestsOptions, paused: Paused): boolean => {
  if (paused.resourceType !== 'Document') return true
  const isMainFrame = paused.frameId === options.mainFrameId()
  if (isMainFrame && options.takeOwnNavigation()) return true
  const url = toElectron(paused.request.url, options.host.schemes)
  const facts = { url, isMainFrame, isSameDocument: false }
  if (emitPreventable(options.contents, 'will-frame-navigate', facts)) return false
  return !isMainFrame || !emitPreventable(options.contents, 'will-navigate', facts, url)
}

const handle = async (options: RequestsOptions, paused: Paused): Promise<void> => {
  const { host, session, page } = options
  const refuse = (reason: Protocol.Network.ErrorReason): Promise<unknown> =>
    page.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: reason })
  const url = toElectron(paused.request.url, host.schemes)
  if (!mayNavigate(options, paused)) return void (await refuse('Aborted'))
  if (!session.mayRequest(url, paused.request.method, paused.resourceType))
    return void (await refuse('BlockedByClient'))
  const scheme = ownScheme(paused.request.url, host.schemes)
  if (scheme !== undefined) return answerOwn(options, paused, scheme)
  if (!/^(data|blob|about):/.test(url)) host.record.strangers.push(url)
  await page.send('Fetch.continueRequest', { requestId: paused.requestId })
}

/** Puts itself between the window and the network: our scheme is answered here, the rest asks the application. */
export const interceptRequests = async (options: RequestsOptions): Promise<void> => {
  options.page.on('Fetch.requestPaused', (paused) => {
    handle(options, paused).catch(() =>
      options.page
        .send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' })
        .catch(() => undefined),
    )
  })
  await options.page.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] })
}
