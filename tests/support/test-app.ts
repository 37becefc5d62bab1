import { createDispatch, type Dispatch } from '#main/app/dispatch.ts'
import type { AppHandlers } from '#main/app/handlers.ts'
import type { Ports } from '#main/app/ports.ts'
import { clientOver, type Client } from '#main/contract/client.ts'
import type { FeatureContract } from '#main/contract/define.ts'
import { openSession, type OpenSession } from './test-session.ts'
import { shippedNorms } from './shipped-norms.ts'

export interface TestApp<C extends Readonly<Record<string, FeatureContract>>> extends OpenSession {
  readonly client: Client<C>
  readonly dispatch: Dispatch
}

/**
 * Features behind the real doorway over a real encrypted vault, open as coordinator and keeper; clock, ids and chance
 * held still.
 *
 *     const { client } = await openTestApp({ cases: casesContract }, { cases: casesHandlers })
 */
export const openTestApp = async <C extends Readonly<Record<string, FeatureContract>>>(
  contract: C,
  handlers: AppHandlers<C>,
  changes: Partial<Ports> = {},
): Promise<TestApp<C>> => {
  const open = await openSession(changes)
  const dispatch = createDispatch({
    contract,
    handlers,
    ports: open.ports,
    session: open.session,
    norms: shippedNorms(),
  })
  return { ...open, dispatch, client: clientOver(contract, dispatch) }
}
