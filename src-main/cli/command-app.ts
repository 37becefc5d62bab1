import type { Clock, Desktop, Ports } from '#main/app/ports.ts'
import type { AppContract } from '#main/contract/app-contract.ts'
import type { Client } from '#main/contract/client.ts'
import { fail } from '#main/core/result.ts'

/** The application as a command sees it. */
export interface CommandApp {
  readonly api: Client<AppContract>
  readonly ports: Ports
  /** Closes the vault and wipes its keys. */
  close(): Promise<void>
}

/** Puts an application together on a vault folder; the entry of the command line knows how. */
export type MakeCommandApp = (clock: Clock, vaultFolder: string) => CommandApp

export interface CommandTools {
  /** An application on this vault folder; closed by whoever asked for it. */
  readonly appOn: (vaultFolder: string) => CommandApp
  /** The same with the practice clock. */
  readonly demoAppOn: (vaultFolder: string) => CommandApp
  readonly resourcesFolder: string
}

/** Nobody sits at the command line to choose a folder: every question is answered with "no". */
export const noDesktop: Desktop = {
  chooseFolder: () => Promise.resolve(null),
  chooseSaveFile: () => Promise.resolve(null),
  chooseOpenFile: () => Promise.resolve(null),
  printPdf: () => Promise.resolve(fail('no-printer')),
  htmlToPdf: () => Promise.resolve(fail('no-printer')),
  openLink: () => Promise.resolve(fail('no-browser')),
  settled: () => undefined,
}
