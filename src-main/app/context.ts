import type { Norms } from '#main/core/norms.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { UnitOfWork } from '#main/database/unit-of-work.ts'
import type { OwnCases } from '#main/features/matches/case-access.use-cases.ts'
import type { Actor } from './actor.ts'
import type { Ports } from './ports.ts'
import type { Session } from './session.ts'

export type { Actor }

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
  /** Dated tables of holidays and terms, as shipped. */
  readonly norms: Norms
  /**
   * The cases of the maatje who asks; null: all. The doorway has compared every id in the input with it; a handler that
   * answers with more than one case (`scope: ownCases`) keeps to it by itself.
   */
  readonly limitedTo: OwnCases | null
  /** Cases of which this person opened what others wrote for a few eyes, since the vault was opened. */
  readonly openedCases: ReadonlySet<string>
}

/** For calls that change something. Inside `work.run` only the handle given there may be used. */
export interface WriteContext extends ReadContext {
  readonly session: Session
  readonly work: UnitOfWork
  /** Says why, in the line of this call in the log of who saw what. */
  readonly because: (reason: string) => void
}
