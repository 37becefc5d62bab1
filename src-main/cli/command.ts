import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { CommandApp, CommandTools } from './command-app.ts'

export type Outcome = Result<unknown, Failure>
type Options = Readonly<Record<string, string>>
export type Command = (options: Options, tools: CommandTools, flags: readonly string[]) => Promise<Outcome>

export const needed = (options: Options, name: string): string => {
  const value = options[name]
  if (value === undefined) throw new Error(`option --${name} was not checked`)
  return value
}
export const pathOf = (options: Options, name: string): string => resolve(needed(options, name))

/** First line of the file, as bytes; the file is the caller's to protect. */
export async function passphraseFrom(path: string): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  try {
    const line = (await readFile(path, 'utf8')).split(/\r?\n/, 1)[0] ?? ''
    return ok(new TextEncoder().encode(line.normalize('NFC')))
  } catch {
    return fail({ code: 'passphrase-file-unreadable' })
  }
}

/** Runs one piece of work on an unlocked vault and closes it again, whatever happens. */
export async function unlocked(
  options: Options,
  { appOn }: CommandTools,
  work: (app: CommandApp) => Promise<Outcome>,
): Promise<Outcome> {
  const passphrase = await passphraseFrom(pathOf(options, 'passphrase-file'))
  if (!passphrase.ok) return passphrase
  const app = appOn(pathOf(options, 'vault'))
  try {
    const opened = await app.api.unlock.unlock({ passphrase: passphrase.value })
    return opened.ok ? await work(app) : opened
  } finally {
    passphrase.value.fill(0)
    await app.close()
  }
}

export const shaped = async <T>(
  reply: Promise<Result<T, Failure>>,
  shape: (value: T) => unknown,
): Promise<Outcome> => {
  const result = await reply
  return result.ok ? ok(shape(result.value)) : result
}
