import type { z } from 'zod'
import type { CallDefinition, FeatureContract } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Result } from '#main/core/result.ts'
import type { PublicContext, ReadContext, WriteContext } from './context.ts'

/** A public call gets no vault, a query no unit of work: what a call may do follows from how it is declared. */
export type ContextOf<D extends CallDefinition> = D['access'] extends 'public'
  ? PublicContext
  : D['kind'] extends 'query'
    ? ReadContext
    : WriteContext

export type Handler<D extends CallDefinition> = (
  context: ContextOf<D>,
  input: z.output<D['input']>,
) => Promise<Result<z.input<D['output']>, Failure<D['failures'][number]>>>

/** One handler for every call of the contract; a forgotten one does not compile. */
export type Handlers<C extends FeatureContract> = { readonly [K in keyof C]: Handler<C[K]> }

export type AppHandlers<C extends Readonly<Record<string, FeatureContract>>> = {
  readonly [F in keyof C]: Handlers<C[F]>
}
