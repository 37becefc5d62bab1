import type { FeatureContract } from '#main/contract/define.ts'
import { fail } from '#main/core/result.ts'
import type { Handlers } from './handlers.ts'

/** Stands in for a feature that is still being built: every call says that there is nothing. */
export function notYet<C extends FeatureContract>(contract: C): Handlers<C> {
  const refuse = () => Promise.resolve(fail({ code: 'not-found' as const }))
  // The keys are those of the contract itself.
  return Object.fromEntries(Object.keys(contract).map((call) => [call, refuse])) as unknown as Handlers<C>
}
