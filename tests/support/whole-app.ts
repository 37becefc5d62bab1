import { createApp } from '#main/app/create-app.ts'
import type { Dispatch } from '#main/app/dispatch.ts'
import type { Ports } from '#main/app/ports.ts'
import { appContract, type AppContract } from '#main/contract/app-contract.ts'
import { clientOver, type Client } from '#main/contract/client.ts'
import { openSession, type OpenSession } from './test-session.ts'

export interface WholeApp extends OpenSession {
  readonly api: Client<AppContract>
  readonly dispatch: Dispatch
}

/** The application as the window has it, over a real encrypted vault, open as coordinator and keeper. */
export const openWholeApp = async (changes: Partial<Ports> = {}): Promise<WholeApp> => {
  const open = await openSession(changes)
  const { dispatch } = createApp(open.ports, open.session)
  return { ...open, dispatch, api: clientOver(appContract, dispatch) }
}

/** The value of a reply that the test counts on. */
export const must = <T>(reply: { ok: true; value: T } | { ok: false; failure: { code: string } }): T => {
  if (!reply.ok) throw new Error(`refused: ${JSON.stringify(reply.failure)}`)
  return reply.value
}
