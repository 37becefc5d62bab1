import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type * as Electron from 'electron'
import type { Host } from './host.ts'
import { strict } from './strict.ts'

/** A person types the path into a question of the page itself: Chromium's own file dialogs belong to downloads. */
const askPerson = async (host: Host, title: string, start: string): Promise<string | null> => {
  const [window] = host.windows
  if (window === undefined) return null
  const answer = await window.ask(`${title}\n\nPad:`, join(homedir(), start))
  return answer === null || answer.trim() === '' ? null : resolve(answer.trim())
}

/** What a test scripts, or what a person types: a path, or null for going back. */
const nextAnswer = async (host: Host, title: string, start: string): Promise<string | null> => {
  if (host.headed) return askPerson(host, title, start)
  const answer = host.script.dialogAnswers.shift()
  return typeof answer === 'string' ? answer : null
}

/** Both of Electron's shapes: with and without the window it belongs to. */
const lastArgument = <T>(args: readonly unknown[]): T => args.at(-1) as T

/** Native dialogs: answered from the script of a test; without an answer the person went back. */
export const makeDialog = (host: Host): Electron.Dialog =>
  strict<Electron.Dialog>('dialog', {
    showErrorBox: (title, content) => {
      host.record.dialogs.push({ kind: 'error', options: { title, content } })
      process.stderr.write(`${title}\n${content}\n`)
    },
    showOpenDialog: async (...args: unknown[]) => {
      const options = lastArgument<Electron.OpenDialogOptions>(args)
      host.record.dialogs.push({ kind: 'open', options })
      const path = await nextAnswer(host, options.title ?? '', '')
      const usable =
        path !== null && (existsSync(path) || options.properties?.includes('createDirectory') === true)
      return { canceled: !usable, filePaths: usable ? [path] : [] }
    },
    showSaveDialog: async (...args: unknown[]) => {
      const options = lastArgument<Electron.SaveDialogOptions>(args)
      host.record.dialogs.push({ kind: 'save', options })
      const path = await nextAnswer(host, options.title ?? '', options.defaultPath ?? '')
      return { canceled: path === null, filePath: path ?? '' }
    },
  })
