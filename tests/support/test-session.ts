import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Ports } from '#main/app/ports.ts'
import { createSession, type Session, type SessionParts } from '#main/app/session.ts'
import { kdfFloor } from '#main/vault/kdf-params.ts'
import { tempFolder } from './temp-folder.ts'
import { testPorts, type TestPorts } from './test-ports.ts'

export const testPassphrase = 'vier woorden op papier'
/** Fresh bytes every time: the session wipes what it gets. */
export const secret = (text = testPassphrase): Uint8Array => new TextEncoder().encode(text)

export interface TestSession {
  readonly session: Session
  readonly ports: TestPorts
  readonly folder: string
}

/** A session over a folder of this test alone, locked when the test ends. */
export const testSession = (changes: Partial<Ports> = {}, parts: Partial<SessionParts> = {}): TestSession => {
  const ports = testPorts(changes)
  const folder = parts.folder ?? join(tempFolder(), 'kluis')
  const session = createSession({ ports, kdf: kdfFloor, ...parts, folder })
  onTestFinished(() => session.lock())
  return { session, ports, folder }
}

export interface OpenSession extends TestSession {
  readonly recoveryGroups: readonly string[]
}

/** The same with a finished, open vault of one person. */
export const openSession = async (
  changes: Partial<Ports> = {},
  parts: Partial<SessionParts> = {},
): Promise<OpenSession> => {
  const made = testSession(changes, parts)
  const created = await made.session.create({
    organisation: 'Thuisadministratie Oostland',
    person: 'Carla Wiersma',
    passphrase: secret(),
  })
  if (!created.ok) throw new Error(`test vault was not made: ${created.failure.code}`)
  const { recoveryGroups, askedGroups } = created.value
  const confirmed = await made.session.confirmRecovery(
    askedGroups.map((asked) => recoveryGroups[asked - 1] ?? ''),
  )
  if (!confirmed.ok) throw new Error(`test vault was not confirmed: ${confirmed.failure.code}`)
  return { ...made, recoveryGroups }
}
