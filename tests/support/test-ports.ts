import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Temporal } from 'temporal-polyfill'
import type {
  Clock,
  Desktop,
  IdSource,
  KeyDerivation,
  Logger,
  Notice,
  Ports,
  RandomSource,
} from '#main/app/ports.ts'
import { fail, ok } from '#main/core/result.ts'
import { createPassphraseMeter } from '#main/features/users/passphrase-strength.adapter.ts'
import { createShortMemory } from '#main/vault/device-memory.ts'

/** A clock that stands still until told otherwise. */
export interface TestClock extends Clock {
  /** Moves on; a negative number puts the clock back. */
  advance(seconds: number): void
}

/** @param start Dutch local time. */
export const testClock = (start = '2026-11-20T10:40'): TestClock => {
  let instant = Temporal.PlainDateTime.from(start).toZonedDateTime('Europe/Amsterdam').toInstant()
  return {
    now: () => instant.toString({ fractionalSecondDigits: 3 }),
    today: () => instant.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString(),
    advance: (seconds) => {
      instant = instant.add({ milliseconds: Math.round(seconds * 1000) })
    },
  }
}

/** UUIDv7 by shape, counted: the same test makes the same ids. */
export const countedIds = (start = 0): IdSource => {
  let count = start
  return {
    next: () => {
      count += 1
      return `01930000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`
    },
  }
}

/** Bytes that look random and are the same every time. */
export const seededRandom = (seed = 1): RandomSource => {
  let state = seed >>> 0
  const next = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) & 0xff
  }
  return { bytes: (count) => Uint8Array.from({ length: count }, next) }
}

/** For every test that is not about key derivation: one hash, no memory, no second lost. */
export const fastKeyDerivation: KeyDerivation = {
  derive: (passphrase, salt, params) => {
    const hash = createHash('sha256').update(passphrase).update(salt).update(JSON.stringify(params))
    return Promise.resolve(new Uint8Array(hash.digest()))
  },
}

/** Remembers events, so that a test can look for what may not be in them. */
export interface QuietLogger extends Logger {
  readonly events: readonly {
    readonly name: string
    readonly facts: Readonly<Record<string, string | number>>
  }[]
}
export const quietLogger = (): QuietLogger => {
  const events: { name: string; facts: Readonly<Record<string, string | number>> }[] = []
  return { events, event: (name, facts = {}) => void events.push({ name, facts }) }
}

/** A desktop on which the person goes back out of every dialog; tests replace what they need. */
export const absentDesktop: Desktop = {
  chooseFolder: () => Promise.resolve(null),
  chooseSaveFile: () => Promise.resolve(null),
  chooseOpenFile: () => Promise.resolve(null),
  printPdf: () => Promise.resolve(ok(undefined)),
  htmlToPdf: () => Promise.resolve(fail('no-printer')),
  openLink: () => Promise.resolve(ok(undefined)),
  settled: () => undefined,
}

export interface TestPorts extends Ports {
  readonly clock: TestClock
  readonly logger: QuietLogger
  /** What main told the window. */
  readonly notices: readonly Notice[]
}

/** Everything that the application takes from outside, held still. */
export const testPorts = (changes: Partial<Ports> = {}): TestPorts => {
  const notices: Notice[] = []
  const refuse = (): never => {
    throw new Error('this test did not expect a PDF or a file')
  }
  return {
    ids: countedIds(),
    random: seededRandom(),
    keyDerivation: fastKeyDerivation,
    files: { writeNew: refuse, read: refuse },
    pdf: { render: refuse },
    notifier: { notify: (notice) => void notices.push(notice) },
    desktop: absentDesktop,
    deviceMemory: createShortMemory(),
    passphraseMeter: createPassphraseMeter(),
    resourcesFolder: fileURLToPath(new URL('../../resources', import.meta.url)),
    defaultVaultFolder: join(tmpdir(), 'thuisbasis-test-nobody-chose'),
    ...changes,
    clock: testClock(),
    logger: quietLogger(),
    notices,
  }
}
