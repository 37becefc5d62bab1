import type { ChildProcess } from 'node:child_process'
import type { Answered, Asked, Command } from '../../../build/electron-on-chromium/control.ts'

export interface HostControl {
  /** Sends one command to the stand-in and waits for its answer. */
  ask(command: Command): Promise<unknown>
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
}

/** Speaks with the stand-in over the message channel of its process. */
export const controlOver = (child: ChildProcess): HostControl => {
  const waiting = new Map<number, Waiting>()
  let nextId = 0
  child.on('message', (answered: Answered) => {
    const one = waiting.get(answered.id)
    waiting.delete(answered.id)
    if (answered.error === undefined) one?.resolve(answered.value)
    else one?.reject(new Error(answered.error))
  })
  child.on('exit', () => {
    for (const one of waiting.values()) one.reject(new Error('the application has ended'))
    waiting.clear()
  })
  return {
    ask: (command) =>
      new Promise((resolve, reject) => {
        const asked: Asked = { id: ++nextId, command }
        waiting.set(asked.id, { resolve, reject })
        child.send(asked, (error) => {
          if (error !== null) reject(error)
        })
      }),
  }
}
