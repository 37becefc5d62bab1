import type * as Electron from 'electron'
import { makeCodec } from './codec.ts'
import { parsed, strict } from './strict.ts'

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown

export interface HostIpc {
  readonly electron: Electron.IpcMain
  /** Runs a handler; answers with the message that goes back to the page. */
  invoke(event: Electron.IpcMainInvokeEvent, text: string): Promise<string>
}

const codec = makeCodec()

/** `ipcMain`: one handler per channel, with the error text that Electron gives to the page. */
export const makeIpc = (): HostIpc => {
  const handlers = new Map<string, Handler>()
  return {
    electron: strict<Electron.IpcMain>('ipcMain', {
      handle: (channel, handler) => {
        if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
        handlers.set(channel, handler)
      },
      removeHandler: (channel) => {
        handlers.delete(channel)
      },
    }),
    invoke: async (event, text) => {
      const { id, channel, args } = parsed<{ id: number; channel: string; args: string }>(text)
      try {
        const handler = handlers.get(channel)
        if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
        const value = await handler(event, ...(codec.decode(args) as unknown[]))
        return JSON.stringify({ kind: 'reply', id, good: true, value: codec.encode(value) })
      } catch (error) {
        const message = `Error invoking remote method '${channel}': ${String(error)}`
        return JSON.stringify({ kind: 'reply', id, good: false, value: codec.encode(message) })
      }
    },
  }
}

/** A message from main to the page. */
export const packEvent = (channel: string, args: readonly unknown[]): string =>
  JSON.stringify({ kind: 'event', channel, args: codec.encode([...args]) })
