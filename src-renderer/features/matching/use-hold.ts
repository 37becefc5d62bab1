import type { Failure } from '#main/contract/failures.ts'
import { api } from '#renderer/app/api.ts'
import { useCommand } from '#renderer/app/use-call.ts'

export interface Hold {
  /** Holds a volunteer for a request in the plan; null lets go. Answers whether that went well. */
  readonly set: (requestId: string, volunteerId: string | null) => Promise<boolean>
  readonly failure: Failure | null
}

/** Choices that the plan works around. */
export function useHold(): Hold {
  const { run, failure } = useCommand(api.matching.lock, ['waiting'])
  const set = async (requestId: string, volunteerId: string | null): Promise<boolean> =>
    (await run({ requestId, volunteerId })).ok
  return { set, failure }
}
