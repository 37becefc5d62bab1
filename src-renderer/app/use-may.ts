import { appContract } from '#main/contract/app-contract.ts'
import type { CallDefinition, FeatureContract } from '#main/contract/define.ts'
import { api, nameOf } from './api.ts'
import { useAnswer } from './use-call.ts'

const features: Readonly<Record<string, FeatureContract>> = appContract

function definitionOf(call: unknown): CallDefinition {
  const [feature, name] = nameOf(call)
  const definition = features[feature]?.[name]
  if (definition === undefined) throw new Error('not a call of the contract')
  return definition
}

const mayDo = ({ access }: CallDefinition, roles: readonly string[]): boolean =>
  access === 'public' || access.some((role) => roles.includes(role))

/** Roles of whoever has the vault open, and whether a visitor looks along. */
function useWho(): { readonly roles: readonly string[]; readonly visited: boolean } {
  const status = useAnswer(api.unlock.status, {}).value
  const visitorCaseId = status?.visitorCaseId ?? null
  return { roles: status?.person?.roles ?? [], visited: visitorCaseId !== null }
}

export interface May {
  /** May whoever is here do this call at all? */
  readonly call: (call: unknown) => boolean
  /** May they change this field with it? */
  readonly change: (call: unknown, field: string) => boolean
}

/**
 * What to leave out of a screen because it would be refused: `may.call(api.handover.open)`. A courtesy that reads the
 * contract; the doorway decides.
 */
export function useMay(): May {
  const { roles, visited } = useWho()
  const others = roles.filter((role) => role !== 'maatje')
  return {
    call: (call) => {
      const definition = definitionOf(call)
      return mayDo(definition, roles) && !(visited && definition.visitor === 'closed')
    },
    change: (call, field) => {
      const definition = definitionOf(call)
      const { scope } = definition
      if (mayDo(definition, others) || scope?.by !== 'caseId') return mayDo(definition, roles)
      return mayDo(definition, roles) && (scope.onlyChanges?.includes(field) ?? true)
    },
  }
}
