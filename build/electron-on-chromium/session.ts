import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { emitting } from './emitting.ts'
import type { Host, HostSession, RequestHandler } from './host.ts'
import { strict, trusted } from './strict.ts'

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void

interface Decisions {
  beforeRequest: BeforeRequest | null
  check: Parameters<Electron.Session['setPermissionCheckHandler']>[0]
  request: Parameters<Electron.Session['setPermissionRequestHandler']>[0]
}

const sessionMembers = (
  emitter: EventEmitter,
  host: Host,
  handlers: Map<string, RequestHandler>,
  decisions: Decisions,
) => {
  const protocol = strict<Electron.Protocol>('session.protocol', {
    handle: (scheme, handler) => {
      host.schemes.add(scheme)
      handlers.set(scheme, handler)
    },
  })
  const webRequest = strict<Electron.WebRequest>('session.webRequest', {
    onBeforeRequest: (...args: unknown[]) => {
      decisions.beforeRequest = args.at(-1) as BeforeRequest | null
    },
  })
  return strict<Electron.Session>('session', {
    ...emitting<Electron.Session>(emitter),
    protocol,
    webRequest,
    setPermissionCheckHandler: (handler) => {
      decisions.check = handler
    },
    setPermissionRequestHandler: (handler) => {
      decisions.request = handler
    },
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    setSpellCheckerDictionaryDownloadURL: () => undefined,
    clearStorageData: () => Promise.resolve(),
    clearCache: () => Promise.resolve(),
  })
}

const makeSession = (host: Host, partition: string): HostSession => {
  if (partition.startsWith('persist:')) throw new Error('The stand-in keeps no session on disk')
  const handlers = new Map<string, RequestHandler>()
  const decisions: Decisions = { beforeRequest: null, check: null, request: null }
  let context: Promise<string> | undefined
  const electron = sessionMembers(new EventEmitter(), host, handlers, decisions)
  return {
    electron,
    partition,
    handlers,
    mayRequest: (url, method, resourceType) => {
      let cancelled = false
      const details = trusted<Electron.OnBeforeRequestListenerDetails>({ url, method, resourceType })
      decisions.beforeRequest?.(details, (response) => {
        cancelled = response.cancel === true
      })
      return !cancelled
    },
    permissionCheck: (permission, origin) =>
      decisions.check?.(null, trusted(permission), origin, trusted({ isMainFrame: true })) ?? true,
    permissionRequest: (permission) =>
      new Promise((resolve) => {
        if (decisions.request === null) return resolve(true)
        decisions.request(trusted(undefined), trusted(permission), resolve, trusted({}))
      }),
    context: () => {
      context ??= host
        .chromium()
        .then(({ cdp }) => cdp.browser.send('Target.createBrowserContext', { disposeOnDetach: false }))
        .then(({ browserContextId }) => browserContextId)
      return context
    },
  }
}

/** The session of a partition name; the same name gives the same session. */
export const sessionFor = (host: Host, partition: string): HostSession => {
  const known = host.sessions.get(partition)
  if (known) return known
  const made = makeSession(host, partition)
  host.sessions.set(partition, made)
  return made
}
