import type { z } from 'zod'
import type { Result } from '#main/core/result.ts'
import type { CallDefinition, FeatureContract } from './define.ts'
import type { Failure } from './failures.ts'

/** What a caller gets back from a call: the value, or a failure of its own list or the common one. */
export type ReplyOf<D extends CallDefinition> = Result<z.output<D['output']>, Failure<D['failures'][number]>>

/** The calls of a contract as functions: `client.debts.add({ caseId, line })`. */
export type Client<C extends Readonly<Record<string, FeatureContract>>> = {
  readonly [F in keyof C]: {
    readonly [K in keyof C[F]]: (input: z.input<C[F][K]['input']>) => Promise<ReplyOf<C[F][K]>>
  }
}

/** Builds the typed client over anything that carries a call: the bridge in the window, dispatch in tests and on the command line. */
export function clientOver<C extends Readonly<Record<string, FeatureContract>>>(
  contract: C,
  carry: (name: string, input: unknown) => Promise<unknown>,
): Client<C> {
  const features = Object.entries(contract).map(([feature, calls]) => [
    feature,
    Object.fromEntries(
      Object.keys(calls).map((call) => [call, (input: unknown) => carry(`${feature}.${call}`, input)]),
    ),
  ])
  // The shape is built from the contract's own keys, which the compiler cannot follow through fromEntries.
  return Object.fromEntries(features) as Client<C>
}
