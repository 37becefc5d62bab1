import type { Host } from './host.ts'
import { renderersOf } from './renderer-processes.ts'

/** What a test may ask of the stand-in, over the process's own message channel. */
export type Command =
  | { readonly do: 'endpoint' }
  | { readonly do: 'answer-dialog'; readonly path: string | null }
  | { readonly do: 'power'; readonly event: 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen' }
  | { readonly do: 'idle'; readonly seconds: number }
  | { readonly do: 'record' }
  | { readonly do: 'close-window' }
  | { readonly do: 'click-menu'; readonly label: string }
  | { readonly do: 'renderer-process' }
  | { readonly do: 'browser-processes' }
  | { readonly do: 'quit' }

export interface Asked {
  readonly id: number
  readonly command: Command
}
export interface Answered {
  readonly id: number
  readonly value?: unknown
  readonly error?: string
}

export interface ControlParts {
  readonly endpoint: () => Promise<string>
  readonly clickMenu: (label: string) => void
  readonly quit: () => void
}

const answer = async (host: Host, parts: ControlParts, command: Command): Promise<unknown> => {
  const [window] = host.windows
  switch (command.do) {
    case 'endpoint':
      return parts.endpoint()
    case 'answer-dialog':
      return void host.script.dialogAnswers.push(command.path)
    case 'power':
      return void host.powerMonitor.emit(command.event)
    case 'idle':
      host.script.idleSeconds = command.seconds
      return undefined
    case 'record':
      return host.record
    case 'close-window':
      return window?.electron.close()
    case 'click-menu':
      return parts.clickMenu(command.label)
    case 'renderer-process':
      return window?.electron.webContents.getOSProcessId() ?? 0
    case 'browser-processes': {
      const { pid } = await host.chromium()
      return [pid, ...renderersOf(pid)]
    }
    case 'quit':
      return parts.quit()
  }
}

/** Listens on the channel that Node gives a child process. Without such a channel there is no control at all. */
export const openControl = (host: Host, parts: ControlParts): void => {
  if (process.send === undefined) return
  process.on('message', (asked: Asked) => {
    answer(host, parts, asked.command).then(
      (value) => process.send?.({ id: asked.id, value } satisfies Answered),
      (error: unknown) => process.send?.({ id: asked.id, error: String(error) } satisfies Answered),
    )
  })
  // Listening must not be what keeps the process alive.
  process.channel?.unref()
  // A test that died must not leave windows behind.
  process.on('disconnect', () => process.exit(1))
}
