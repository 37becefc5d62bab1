import type { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import type { Chromium } from './chromium.ts'

/** What an application does with a request to one of its own schemes. */
export type RequestHandler = (request: Request) => Response | Promise<Response>

/** What the stand-in knows of a session, beside what the application sees. */
export interface HostSession {
  readonly electron: Electron.Session
  readonly partition: string
  readonly handlers: Map<string, RequestHandler>
  /** Asks the application whether a request may go. */
  mayRequest(url: string, method: string, resourceType: string): boolean
  /** Whether a permission is granted; Electron grants everything when nobody decides. */
  permissionCheck(permission: string, origin: string): boolean
  permissionRequest(permission: string): Promise<boolean>
  /** The browser context in Chromium; made at first use, off the record. */
  context(): Promise<string>
}

/** A window, beside what the application sees of it. */
export interface HostWindow {
  readonly electron: Electron.BrowserWindow
  /** Puts a question to the person, in front of the page; null when they went back. */
  ask(question: string, suggestion: string): Promise<string | null>
  /** Chromium says that the page has gone. */
  gone(targetId: string): void
}

/** Something printed, as the printer would have got it. */
export interface Printed {
  readonly url: string
  readonly options: unknown
  readonly mimeType: string
  readonly base64: string
}

/** One native dialog that the application asked for. */
export interface AskedDialog {
  readonly kind: 'open' | 'save' | 'error'
  readonly options: unknown
}

/** What the parts of the stand-in share. One per process, made in `electron.ts`. */
export interface Host {
  readonly headed: boolean
  readonly app: EventEmitter
  readonly powerMonitor: EventEmitter
  /** Resolves when Chromium runs; before that nothing can be shown. */
  readonly chromium: () => Promise<Chromium>
  /** Schemes that some session answers itself. */
  readonly schemes: Set<string>
  readonly windows: Set<HostWindow>
  readonly sessions: Map<string, HostSession>
  /** Pages whose only task is to open a window for the stand-in itself. */
  readonly openers: Set<string>
  /** Unfinished work with Chromium, waited for at the end. */
  readonly unfinished: Set<Promise<unknown>>
  /** What tests look back at. */
  readonly record: {
    readonly windowOptions: unknown[]
    readonly printed: Printed[]
    readonly dialogs: AskedDialog[]
    readonly opened: string[]
    /** Requests that left the application's own scheme: must stay empty. */
    readonly strangers: string[]
    readonly contentProtection: boolean[]
    /** What the content policy and Trusted Types refused in any window. */
    readonly complaints: string[]
  }
  /** What tests decide beforehand. */
  readonly script: { readonly dialogAnswers: unknown[]; idleSeconds: number }
}

/** Keeps track of work that must be done before the process may end. */
export const track = <T>(host: Host, work: Promise<T>): Promise<T> => {
  const quiet = work.then(
    () => undefined,
    () => undefined,
  )
  host.unfinished.add(quiet)
  void quiet.then(() => host.unfinished.delete(quiet))
  return work
}
