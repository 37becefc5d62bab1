import type { Clock, Logger } from './ports.ts'

/** Where log lines go: a file in the shell, standard error on the command line, nowhere in tests. */
export type LogSink = (line: string) => void

const safeName = /^[a-z][a-z0-9.-]{0,60}$/i
/** Ids, codes, call names, counts. Anything with a space or a sign of prose is not written. */
const safeValue = /^[A-Za-z0-9_.:-]{0,80}$/

/** A log that cannot hold a sentence: event name, ids, codes and counts only. */
export function createLogger(clock: Clock, sink: LogSink): Logger {
  return {
    event(name, facts = {}) {
      const parts = Object.entries(facts).map(([key, value]) => `${key}=${plain(value)}`)
      sink([clock.now(), safeName.test(name) ? name : 'unnamed', ...parts].join(' '))
    },
  }
}

function plain(value: string | number): string {
  return typeof value === 'number' || safeValue.test(value) ? String(value) : '(left out)'
}
