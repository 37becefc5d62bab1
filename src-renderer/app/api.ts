import { appContract } from '#main/contract/app-contract.ts'
import { clientOver } from '#main/contract/client.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Bridge } from '#main/contract/wire.ts'
import type { Result } from '#main/core/result.ts'

declare global {
  interface Window {
    /** Put there by the preload; only this file touches it. */
    readonly bridge: Bridge
  }
}

/** Any call of the client. */
export type Call<Input, Value, F extends Failure> = (input: Input) => Promise<Result<Value, F>>

/** Every call there is, typed: `await api.cases.read({ caseId })`. */
export const api = clientOver(appContract, (name, input) => window.bridge.call(name, input))

export const onNotice = (listener: (notice: unknown) => void): (() => void) =>
  window.bridge.onNotice(listener)

const names: ReadonlyMap<unknown, readonly [feature: string, call: string]> = new Map(
  Object.entries(api).flatMap(([feature, calls]) =>
    Object.entries(calls).map(([call, run]) => [run, [feature, call]] as const),
  ),
)

/** Feature and name of a call, as the keys under which answers are remembered. */
export function nameOf(call: unknown): readonly [feature: string, call: string] {
  const name = names.get(call)
  if (name === undefined) throw new Error('not a call of the client')
  return name
}
