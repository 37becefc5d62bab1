import type { EventEmitter } from 'node:events'
import type { HostSession } from './session.ts'
import type { HostWindow } from './browser-window.ts'
import type { Chromium } from './chromium.ts'

/** Something printed, as the printer would have got it. */
export interface Printed {
  readonly url: string
  readonly options: unknown
  readonly mimeType: string
  readonly base64: string
}

/** One native dialog that the application asked for. */
export interface AskedDialog {
  readonly kind: 'open' | 'save' | 'message'
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
