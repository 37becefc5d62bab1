import type { Page } from 'playwright-core'

export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen'

/** What the application did that cannot be seen on the page. */
export interface Recorded {
  /** Options of every window, in the order of their making. */
  readonly windowOptions: readonly Readonly<Record<string, unknown>>[]
  readonly printed: readonly { readonly url: string; readonly mimeType: string; readonly base64: string }[]
  readonly dialogs: readonly { readonly kind: string; readonly options: Readonly<Record<string, unknown>> }[]
  /** Requested windows (`deny https://…`) and links that went to the person's own browser (`external https://…`). */
  readonly opened: readonly string[]
  /** Requests outside the application's own scheme that were let through: always empty. */
  readonly strangers: readonly string[]
  readonly contentProtection: readonly boolean[]
  /** What the content policy and Trusted Types refused in any window of this run. Always empty on Electron. */
  readonly complaints: readonly string[]
}

/** Drives the parts of the application outside the page: the same on both drivers. */
export interface Driver {
  readonly which: 'host' | 'electron'
  readonly pid: number
  /** Program and arguments that start the application once more. */
  readonly command: readonly string[]
  /** Process ids that must be gone when the application is. */
  browserProcesses(): Promise<readonly number[]>
  /** The page of the window there is now; waits for it. `after` waits for the one that replaces it. */
  page(after?: Page): Promise<Page>
  /** The path that a person will choose in the next native dialog; null goes back. */
  answerDialog(path: string | null): Promise<void>
  power(event: PowerEvent): Promise<void>
  /** Nobody has touched the laptop for so long. */
  idle(seconds: number): Promise<void>
  recorded(): Promise<Recorded>
  rendererProcess(): Promise<number>
  clickMenu(label: string): Promise<void>
  /** Closes the window, as a click on its cross. */
  closeWindow(): Promise<void>
  quit(): Promise<void>
  /** Everything written to standard output and error so far. */
  output(): string
  /** Resolves with the exit code; null after a kill. */
  readonly exited: Promise<number | null>
  /** Ends at once and for good, like a power cut. */
  kill(): Promise<void>
}

/** What a driver needs to start the application. */
export interface Start {
  readonly main: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly wrap: (command: readonly string[]) => readonly string[]
}
