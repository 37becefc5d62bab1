import { makeCodec, type Codec } from './codec.ts'

/** Name of the separate JavaScript world in which the preload runs. The page's own scripts cannot reach into it. */
export const preloadWorld = 'electron-preload'
/** Exists in the preload world only. */
export const bindingName = '__standInSend'

/* The functions below run inside the page, as text: they may use nothing but their arguments and the DOM. */

type Packed =
  | { readonly t: 'value'; readonly v: string }
  | { readonly t: 'function' | 'promise'; readonly v: number }
  | { readonly t: 'object'; readonly v: Readonly<Record<string, Packed>> }
type Message =
  | { readonly do: 'open'; readonly url: string }
  | { readonly do: 'expose'; readonly key: string; readonly api: Packed }
  | { readonly do: 'call'; readonly id: number; readonly args: readonly Packed[] }
  | { readonly do: 'settle'; readonly id: number; readonly good: boolean; readonly value: Packed }
type Reply = { readonly value: Packed } | { readonly error: string }

interface Side {
  readonly send: (message: Message) => unknown
  readonly pack: (value: unknown) => Packed
}

/**
 * One end of the bridge between the two worlds of a window. Values are copied, functions become stand-ins that call
 * across, promises settle across: what Electron's contextBridge does. `channel` is an object of the DOM that only
 * the two ends hold.
 */
const makeSide = (
  channel: EventTarget,
  mine: string,
  theirs: string,
  codec: Codec,
  receive: { readonly expose?: (key: string, api: unknown) => void; readonly open?: (url: string) => void },
): Side => {
  const functions = new Map<number, (...args: unknown[]) => unknown>()
  const ids = new Map<unknown, number>()
  const pending = new Map<number, readonly [(value: unknown) => void, (reason: unknown) => void]>()
  let nextId = 0
  const replies: Reply[] = []

  const packFunction = (value: (...args: unknown[]) => unknown): Packed => {
    const id = ids.get(value) ?? ++nextId
    ids.set(value, id)
    functions.set(id, value)
    return { t: 'function', v: id }
  }
  const packPromise = (value: Promise<unknown>): Packed => {
    const id = ++nextId
    const settle = (good: boolean, outcome: unknown): unknown =>
      send({ do: 'settle', id, good, value: { t: 'value', v: codec.encode(outcome) } })
    value.then((outcome) => settle(true, outcome)).catch((reason: unknown) => settle(false, reason))
    return { t: 'promise', v: id }
  }
  const pack = (value: unknown): Packed => {
    if (typeof value === 'function') return packFunction(value as (...args: unknown[]) => unknown)
    if (value instanceof Promise) return packPromise(value)
    const members = value !== null && typeof value === 'object' ? Object.entries(value) : []
    if (members.some(([, member]) => typeof member === 'function'))
      return { t: 'object', v: Object.fromEntries(members.map(([key, member]) => [key, pack(member)])) }
    return { t: 'value', v: codec.encode(value) }
  }
  const unpack = (packed: Packed): unknown => {
    if (packed.t === 'value') return codec.decode(packed.v)
    if (packed.t === 'promise')
      return new Promise((resolve, reject) => pending.set(packed.v, [resolve, reject] as const))
    if (packed.t === 'object')
      return Object.freeze(
        Object.fromEntries(Object.entries(packed.v).map(([key, member]) => [key, unpack(member)])),
      )
    return (...args: unknown[]) => send({ do: 'call', id: packed.v, args: args.map(pack) })
  }
  const dispatch = (name: string, detail: unknown): void => {
    channel.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(detail) }))
  }
  const send = (message: Message): unknown => {
    replies.length = 0
    dispatch(theirs, message)
    const answer = replies.pop()
    if (answer === undefined) return undefined
    if ('error' in answer) throw new Error(answer.error)
    return unpack(answer.value)
  }
  const settle = (message: Message & { do: 'settle' }): void => {
    const [resolve, reject] = pending.get(message.id) ?? []
    pending.delete(message.id)
    if (message.good) resolve?.(unpack(message.value))
    else reject?.(unpack(message.value))
  }
  const answer = (message: Message): unknown => {
    if (message.do === 'expose') return receive.expose?.(message.key, unpack(message.api))
    if (message.do === 'open') return receive.open?.(message.url)
    if (message.do === 'settle') return settle(message)
    return functions.get(message.id)?.(...message.args.map(unpack))
  }
  channel.addEventListener(mine, (event) => {
    try {
      const value = pack(answer(JSON.parse((event as CustomEvent<string>).detail) as Message))
      dispatch(`${theirs}-reply`, { value } satisfies Reply)
    } catch (error) {
      dispatch(`${theirs}-reply`, {
        error: error instanceof Error ? error.message : 'unknown',
      } satisfies Reply)
    }
  })
  channel.addEventListener(`${mine}-reply`, (event) => {
    replies.push(JSON.parse((event as CustomEvent<string>).detail) as Reply)
  })
  return { send, pack }
}

/** Runs in the page's own world before any of its scripts: waits, once, for the preload to hand over the channel. */
const installMainWorld = (secret: string, codec: Codec, side: typeof makeSide): void => {
  if (window.top !== window) return
  window.addEventListener(
    secret,
    (event) => {
      event.stopImmediatePropagation()
      const channel = (event as MessageEvent).source as unknown as EventTarget
      const bridge = side(channel, 'page', 'preload', codec, {
        expose: (key, api) => {
          Object.defineProperty(window, key, {
            value: api,
            enumerable: true,
            writable: false,
            configurable: false,
          })
        },
      })
      // Chromium itself would open a tab before anybody could be asked; Electron answers null.
      window.open = (url) => {
        bridge.send({ do: 'open', url: new URL(url ?? 'about:blank', location.href).href })
        return null
      }
    },
    { once: true, capture: true },
  )
}

type Invoked = readonly [(value: unknown) => void, (reason: Error) => void]
type FromHost =
  | { readonly kind: 'reply'; readonly id: number; readonly good: boolean; readonly value: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: string }
interface PreloadGlobals {
  __standInSend: (text: string) => void
  __standInReceive: (text: string) => void
}

/** Runs in the preload's world: makes `contextBridge` and `ipcRenderer`, then the preload itself. */
const installPreload = (
  secret: string,
  codec: Codec,
  side: typeof makeSide,
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void => {
  if (window.top !== window) return
  const globals = globalThis as unknown as PreloadGlobals
  const post = globals.__standInSend
  const channel = new MessageChannel().port1
  const bridge = side(channel, 'preload', 'page', codec, {
    open: (url) => post(JSON.stringify({ kind: 'open', url })),
  })
  window.dispatchEvent(new MessageEvent(secret, { source: channel }))

  const invoked = new Map<number, Invoked>()
  const listeners = new Map<string, ((event: object, ...args: unknown[]) => void)[]>()
  let nextId = 0
  const closed = (name: string, members: object): object =>
    new Proxy(members, {
      get: (target, key): unknown => {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key)
        throw new Error(`electron.${name}.${key} is not in the stand-in`)
      },
    })
  const contextBridge = closed('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown) => {
      bridge.send({ do: 'expose', key, api: bridge.pack(api) })
    },
  })
  const ipcRenderer = closed('ipcRenderer', {
    invoke: (name: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++nextId
        const packed = codec.encode(args)
        invoked.set(id, [resolve, reject])
        post(JSON.stringify({ kind: 'invoke', id, channel: name, args: packed }))
      }),
    on: (name: string, listener: (event: object, ...args: unknown[]) => void) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener])
    },
    removeListener: (name: string, listener: unknown) => {
      listeners.set(
        name,
        (listeners.get(name) ?? []).filter((one) => one !== listener),
      )
    },
  })
  globals.__standInReceive = (text) => {
    const message = JSON.parse(text) as FromHost
    if (message.kind === 'event') {
      const args = codec.decode(message.args) as unknown[]
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...args)
      return
    }
    const [resolve, reject] = invoked.get(message.id) ?? []
    invoked.delete(message.id)
    if (message.good) resolve?.(codec.decode(message.value))
    else reject?.(new Error(String(codec.decode(message.value))))
  }
  const electron = closed('(preload)', { contextBridge, ipcRenderer })
  const module = { exports: {} }
  preload(
    (name) => {
      if (name === 'electron') return electron
      throw new Error(`module not found: ${name}`)
    },
    module,
    module.exports,
  )
}

/** The two scripts of a window. `secret` is unguessable and made anew per window. */
export const pageScripts = (
  secret: string,
  preloadSource: string,
): { mainWorld: string; preload: string } => {
  const key = JSON.stringify(secret)
  const codec = `(${makeCodec.toString()})()`
  const side = `(${makeSide.toString()})`
  return {
    mainWorld: `(${installMainWorld.toString()})(${key}, ${codec}, ${side})`,
    preload: `(${installPreload.toString()})(${key}, ${codec}, ${side}, function (require, module, exports) {${preloadSource}\n})`,
  }
}
