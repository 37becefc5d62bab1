import type { IpcMain } from 'electron'
import type { Dispatch } from '#main/app/dispatch.ts'
import { callChannel } from '#main/contract/wire.ts'
import { fail } from '#main/core/result.ts'
import { isTrustedSender, type SenderFrame } from './sender.ts'

const isEnvelope = (value: unknown): value is { name: unknown; input: unknown } =>
  typeof value === 'object' && value !== null && 'name' in value && 'input' in value

/** Answers one call. A stranger gets a refusal that says nothing, and nothing runs for it. */
export function answerCall(
  dispatch: Dispatch,
): (frame: SenderFrame | null, envelope: unknown) => ReturnType<Dispatch> {
  return async (frame, envelope) => {
    if (!isTrustedSender(frame)) return fail({ code: 'not-allowed' })
    if (!isEnvelope(envelope)) return fail({ code: 'invalid-input' })
    return dispatch(envelope.name, envelope.input)
  }
}

/** The one channel on which the window asks. */
export function serveCalls(ipcMain: IpcMain, dispatch: Dispatch): void {
  const answer = answerCall(dispatch)
  ipcMain.handle(callChannel, (event, envelope: unknown) => answer(event.senderFrame, envelope))
}
