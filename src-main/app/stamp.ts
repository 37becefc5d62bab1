import type { Stamp } from '#main/database/records.ts'
import type { WriteContext } from './context.ts'

/** One time and one author for everything that a command writes. */
export const stampOf = ({ ports, actor }: Pick<WriteContext, 'ports' | 'actor'>): Stamp => ({
  at: ports.clock.now(),
  actorId: actor.personId,
  nextId: () => ports.ids.next(),
})
