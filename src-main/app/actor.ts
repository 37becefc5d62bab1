import type { Role } from '#main/contract/define.ts'

/** On whose behalf a call runs. */
export interface Actor {
  readonly personId: string
  readonly name: string
  readonly roles: readonly Role[]
}
