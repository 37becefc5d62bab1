import type { Role } from '#main/contract/define.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { UnitOfWork } from '#main/database/unit-of-work.ts'
import type { Ports } from './ports.ts'
import type { Session } from './session.ts'

/** On whose behalf a call runs. */
export interface Actor {
  readonly personId: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** For calls before or around unlocking. */
export interface PublicContext {
  readonly ports: Ports
  readonly session: Session
}

/** For calls that only look. */
export interface ReadContext {
  readonly ports: Ports
  readonly actor: Actor
  readonly db: ReadDb
}

/** For calls that change something. Inside `work.run` only the handle given there may be used. */
export interface WriteContext extends ReadContext {
  readonly session: Session
  readonly work: UnitOfWork
}
