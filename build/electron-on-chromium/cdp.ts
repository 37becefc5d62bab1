import type { Readable, Writable } from 'node:stream'
import { parsed } from './strict.ts'
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts'

export type { Protocol }
export type CommandName = keyof Protocol.CommandParameters
export type EventName = keyof Protocol.Events

/** One attached target, or the browser itself when `sessionId` is undefined. */
export interface CdpSession {
  readonly sessionId: string | undefined
  send<Name extends CommandName>(
    name: Name,
    ...parameters: object extends Protocol.CommandParameters[Name]
      ? [Protocol.CommandParameters[Name]?]
      : [Protocol.CommandParameters[Name]]
  ): Promise<Protocol.CommandReturnValues[Name]>
  on<Name extends EventName>(name: Name, listener: (event: Protocol.Events[Name]) => void): void
}

export interface CdpConnection {
  readonly browser: CdpSession
  session(sessionId: string): CdpSession
  /** Resolves when Chromium has gone. */
  readonly closed: Promise<void>
}

interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Waiting {
  readonly name: string
  readonly resolve: (value: never) => void
  readonly reject: (reason: Error) => void
}

type Listener = (event: never) => void

/** Splits a stream of NUL-terminated JSON texts. */
const readMessages = (input: Readable, receive: (message: Message) => void): void => {
  let rest = ''
  input.setEncoding('utf8')
  input.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) receive(parsed(part))
  })
}

/**
 * Speaks the DevTools protocol over the pipe that Chromium was started with. The pipe is also the life line: when
 * this process dies, however it dies, Chromium reads the end of it and ends too.
 */
export const connectCdp = (input: Readable, output: Writable): CdpConnection => {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, Listener[]>()
  let nextId = 0

  const receive = (message: Message): void => {
    if (message.id !== undefined) {
      const call = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.error) call?.reject(new Error(`${call.name}: ${message.error.message}`))
      else call?.resolve(message.result as never)
      return
    }
    for (const listener of listeners.get(`${message.sessionId ?? ''}/${message.method}`) ?? [])
      listener(message.params as never)
  }

  const closed = new Promise<void>((resolve) => {
    const end = (): void => {
      for (const call of waiting.values()) call.reject(new Error(`${call.name}: Chromium has gone`))
      waiting.clear()
      resolve()
    }
    input.on('end', end).on('close', end).on('error', end)
    output.on('error', end)
  })
  readMessages(input, receive)

  const session = (sessionId: string | undefined): CdpSession => ({
    sessionId,
    send: (name, ...[params]) => {
      const id = ++nextId
      const sent = new Promise<never>((resolve, reject) => waiting.set(id, { name, resolve, reject }))
      output.write(`${JSON.stringify({ id, sessionId, method: name, params: params ?? {} })}\0`)
      return sent
    },
    on: (name, listener) => {
      const key = `${sessionId ?? ''}/${name}`
      listeners.set(key, [...(listeners.get(key) ?? []), listener])
    },
  })
  return { browser: session(undefined), session: (id) => session(id), closed }
}
