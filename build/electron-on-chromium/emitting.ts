import type { EventEmitter } from 'node:events'
import { trusted } from './strict.ts'

type EventMembers<Whole> = Pick<
  Whole,
  Extract<keyof Whole, 'on' | 'once' | 'off' | 'removeListener' | 'emit' | 'listenerCount'>
>

/** The event half of one of Electron's objects. */
export const emitting = <Whole extends object>(emitter: EventEmitter): EventMembers<Whole> => {
  const members = {
    on: emitter.on.bind(emitter),
    once: emitter.once.bind(emitter),
    off: emitter.off.bind(emitter),
    removeListener: emitter.removeListener.bind(emitter),
    emit: emitter.emit.bind(emitter),
    listenerCount: emitter.listenerCount.bind(emitter),
  }
  return trusted(members)
}

/** Emits a preventable event; tells whether somebody prevented it. `facts` are put on the event itself. */
export const emitPreventable = (
  emitter: EventEmitter,
  name: string,
  facts: Readonly<Record<string, unknown>>,
  ...args: readonly unknown[]
): boolean => {
  let prevented = false
  const event = {
    ...facts,
    get defaultPrevented() {
      return prevented
    },
    preventDefault: () => {
      prevented = true
    },
  }
  emitter.emit(name, event, ...args)
  return prevented
}
