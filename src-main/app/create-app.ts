import { appContract } from '#main/contract/app-contract.ts'
import { createDispatch, type Dispatch } from './dispatch.ts'
import { appHandlers } from './features.ts'
import { loadNorms } from './norm-files.ts'
import type { Ports } from './ports.ts'
import { createSession, type Session } from './session.ts'

export interface App {
  /** The doorway for every call of the contract. */
  readonly dispatch: Dispatch
  readonly session: Session
  /** Locks the vault: finishes what is being written, closes the database, wipes the keys. */
  close(): Promise<void>
}

/**
 * Puts the application together: ports in, doorway out. Knows no window and no command line.
 * @param session one that is already there, for tests; otherwise a locked one over the default folder.
 */
export function createApp(
  ports: Ports,
  session: Session = createSession({ ports, folder: ports.defaultVaultFolder }),
): App {
  const norms = loadNorms(ports.resourcesFolder)
  const dispatch = createDispatch({ contract: appContract, handlers: appHandlers, ports, session, norms })
  return { dispatch, session, close: () => session.lock() }
}
