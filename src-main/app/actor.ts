import type { Role } from '#main/contract/define.ts'
import type { Day } from '#main/core/calendar-day.ts'
import type { PersonWithSlot } from '#main/features/unlock/unlock.repository.ts'
import { rolesOn } from '#main/features/users/users.rules.ts'

/** On whose behalf a call runs. */
export interface Actor {
  readonly personId: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** Somebody as they may act on a day: a deputy only inside the period. Asked anew for every call. */
export const actorOn = (person: PersonWithSlot, today: Day): Actor => ({
  personId: person.id,
  name: person.name,
  roles: rolesOn(person.roles, person, today),
})
