import { existsSync } from 'node:fs'
import type * as Electron from 'electron'
import type { Host } from './host.ts'
import { strict } from './strict.ts'

/** What a test scripts: the path that a person would have chosen, or null for going back. */
const nextAnswer = (host: Host): string | null => {
  const answer = host.script.dialogAnswers.shift()
  return typeof answer === 'string' ? answer : null
}

/** Both of Electron's shapes: with and without the window it belongs to. */
const lastArgument = <T>(args: readonly unknown[]): T => args.at(-1) as T

/** Native dialogs: answered from the script of a test; without an answer the person went back. */
export const makeDialog = (host: Host): Electron.Dialog =>
  strict<Electron.Dialog>('dialog', {
    showOpenDialog: (...args: unknown[]) => {
      const options = lastArgument<Electron.OpenDialogOptions>(args)
      host.record.dialogs.push({ kind: 'open', options })
      const path = nextAnswer(host)
      const usable =
        path !== null && (existsSync(path) || options.properties?.includes('createDirectory') === true)
      return Promise.resolve({ canceled: !usable, filePaths: usable ? [path] : [] })
    },
    showSaveDialog: (...args: unknown[]) => {
      const options = lastArgument<Electron.SaveDialogOptions>(args)
      host.record.dialogs.push({ kind: 'save', options })
      const path = nextAnswer(host)
      return Promise.resolve({ canceled: path === null, filePath: path ?? '' })
    },
  })
