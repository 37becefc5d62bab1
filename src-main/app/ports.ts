import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Result } from '#main/core/result.ts'
import type { Guess } from '#main/features/users/passphrase-strength.rules.ts'
import type { LinkId } from '#main/features/window/window.contract.ts'

/** Time. The shell picks the real one; unpackaged runs honour THUISBASIS_NOW. */
export interface Clock {
  /** Now as an ISO instant in UTC with milliseconds, `2026-11-20T09:40:00.000Z`. */
  now(): string
  /** Today in the Netherlands, `YYYY-MM-DD`. */
  today(): string
}

/** New record ids: UUIDv7 text. */
export interface IdSource {
  next(): string
}

/** Unpredictable bytes from the operating system. */
export interface RandomSource {
  bytes(count: number): Uint8Array
}

/** Parameters of Argon2id. Memory in KiB. */
export interface KdfParams {
  readonly memoryKiB: number
  readonly passes: number
  readonly lanes: number
}

/** Argon2id, away from the main thread. The passphrase bytes are zeroed by the caller. */
export interface KeyDerivation {
  /** Returns 32 bytes. */
  derive(passphrase: Uint8Array, salt: Uint8Array, params: KdfParams): Promise<Uint8Array>
}

export type FileFailure = 'exists' | 'not-writable' | 'disk-full' | 'not-found'

/** Writing what a person asked for, at the place that person chose. */
export interface FileStore {
  /** Creates the file and flushes it to disk; never overwrites, leaves nothing half-written behind. */
  writeNew(path: string, bytes: Uint8Array): Promise<Result<void, FileFailure>>
  read(path: string): Promise<Result<Uint8Array, FileFailure>>
}

export interface PdfOptions {
  /** Goes into the metadata: a reference, never a name. */
  readonly title: string
  /** ISO instant; written into the file instead of the machine's time. */
  readonly createdAt: string
  /** When given, the file is AES-256 protected with this passphrase. */
  readonly passphrase?: string
}

/** Lays out a document definition as PDF bytes, fonts embedded. */
export interface PdfRenderer {
  render(definition: TDocumentDefinitions, options: PdfOptions): Promise<Uint8Array>
}

/** Events of the log. A closed list: nobody can log a sentence. */
export interface Logger {
  event(name: string, facts?: Readonly<Record<string, string | number>>): void
}

/** What main tells the window without being asked. */
export type Notice = { readonly kind: 'locked' } | { readonly kind: 'closing' } | { readonly kind: 'changed' }
export interface Notifier {
  notify(notice: Notice): void
}

/** What a dialog shows, by the end of a file's name; `*` is everything. */
interface FileKind {
  readonly name: string
  readonly extensions: readonly string[]
}

/** What only a desktop can do. On the command line every member refuses. */
export interface Desktop {
  /** Asks for a folder; null when the person went back. */
  chooseFolder(title: string): Promise<string | null>
  /** Asks where to save; the suggestion is a reference, never a name. Null when the person went back. */
  chooseSaveFile(title: string, suggestedName: string): Promise<string | null>
  /** Asks for an existing file, of the first kind unless the person takes another; null when the person went back. */
  chooseOpenFile(title: string, kinds?: readonly FileKind[]): Promise<string | null>
  /** Hands a PDF to the printer dialog, from memory. */
  printPdf(bytes: Uint8Array): Promise<Result<void, 'no-printer'>>
  /**
   * Lays out a page of ours (a whole HTML document with its own styles, no scripts, nothing from elsewhere) as a PDF
   * that a screen reader can follow: headings, tables, language. From memory.
   */
  htmlToPdf(html: string): Promise<Result<Uint8Array, 'no-printer'>>
  /** Shows a page of the fixed list in the person's own browser. */
  openLink(id: LinkId): Promise<Result<void, 'no-browser'>>
  /** The page has nothing left to save: a window that waits to close may go. */
  settled(): void
}

/** How soon guessing programs come upon a text. */
export interface PassphraseMeter {
  guess(text: string, names: readonly string[]): Promise<Guess>
}

/** The last count seen of every vault, kept on this device and outside the vault: a copy that was put back counts less. */
export interface DeviceMemory {
  /** Null when this device has not seen the vault. */
  read(vaultId: string): number | null
  write(vaultId: string, count: number): void
}

/** Everything that the application takes from outside, so that tests can hold it still. */
export interface Ports {
  readonly clock: Clock
  readonly ids: IdSource
  readonly random: RandomSource
  readonly keyDerivation: KeyDerivation
  readonly files: FileStore
  readonly pdf: PdfRenderer
  readonly logger: Logger
  readonly notifier: Notifier
  readonly desktop: Desktop
  readonly deviceMemory: DeviceMemory
  readonly passphraseMeter: PassphraseMeter
  /** Folder with `norms/`, `fonts/`, `words/`, `demo/` as shipped. Absolute. */
  readonly resourcesFolder: string
  /** Where a new vault goes when nobody chooses. Absolute. */
  readonly defaultVaultFolder: string
}
