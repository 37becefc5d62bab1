import type { CallDefinition, SeenAction } from '#main/contract/define.ts'
import { isFailed } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import type { UnitOfWork } from '#main/database/unit-of-work.ts'
import { appendAccess, type AccessNote } from '#main/features/access-log/access-chain.use-cases.ts'
import type { OpenVault } from './open-vault.ts'
import type { Ports } from './ports.ts'
import { reachOf, type Reach } from './reach.ts'

type Opened = Pick<OpenVault, 'actor' | 'memory' | 'work'>
type About = Pick<Reach, 'caseIds' | 'volunteerIds'>

/** One call that may have to be noted. */
export interface NotedCall {
  readonly name: string
  readonly definition: CallDefinition
  readonly open: Opened
  readonly reach: About
}

const actionOf = ({ seen, kind }: CallDefinition): SeenAction =>
  seen ?? (kind === 'query' ? 'read' : 'change')
/** Once an hour for each person, case and feature; the rest for each call. */
const isOnceAnHour = (action: SeenAction): boolean => action === 'read' || action === 'typing'

/** One line per case; without a case one per volunteer, and one for a list. */
function pairsOf({ caseIds, volunteerIds }: About): Pick<AccessNote, 'caseId' | 'volunteerId'>[] {
  const [volunteerId = null, ...others] = volunteerIds
  const only = others.length === 0 ? volunteerId : null
  if (caseIds.length > 0) return caseIds.map((caseId) => ({ caseId, volunteerId: only }))
  if (volunteerIds.length > 0) return volunteerIds.map((id) => ({ caseId: null, volunteerId: id }))
  return [{ caseId: null, volunteerId: null }]
}

function notesOf(
  { name, definition, open: { actor } }: NotedCall,
  about: About,
  reason: string,
): AccessNote[] {
  const action = actionOf(definition)
  const shared = { actorId: actor.personId, roles: actor.roles, action, call: name, reason }
  return pairsOf(about).map((pair) => ({ ...shared, ...pair }))
}

/** Those that were not noted in this hour yet. */
function fresh({ memory }: Opened, hour: string, notes: readonly AccessNote[]): AccessNote[] {
  if (memory.notedHour !== hour) memory.noted.clear()
  memory.notedHour = hour
  return notes.filter(({ actorId, action, call, caseId, volunteerId }) => {
    const key = [actorId, action, call.split('.')[0], caseId, volunteerId].join(' ')
    if (memory.noted.has(key)) return false
    memory.noted.add(key)
    return true
  })
}

/** Writes all reading that waits, in as few units of work as the disk allows. A full disk stops the log, not the reader. */
async function writeWaiting({ memory, work }: Opened, ports: Ports): Promise<void> {
  try {
    while (memory.waiting.length > 0) {
      const notes = memory.waiting.splice(0)
      await work.run((tx) => appendAccess(tx, ports, notes))
    }
  } catch {
    // The next look at the same is noted again.
    memory.noted.clear()
    ports.logger.event('access-log', { outcome: 'not-written' })
  } finally {
    memory.writing = null
  }
}

export interface CallNotes {
  /** The same unit of work, in which what is changed and its line stand or fall together. */
  inside(work: UnitOfWork): UnitOfWork
  because(reason: string): void
  /** After the call: what was not noted with a change. */
  after(): Promise<void>
}

/** What one call leaves in the log of who saw what. */
export function notesFor(call: NotedCall, ports: Ports): CallNotes {
  const { open, reach, definition } = call
  const action = actionOf(definition)
  let reason = ''
  let isDone = action === 'none'
  const add = async (tx: WriteDb, value: unknown): Promise<void> => {
    const known = reach.caseIds.length + reach.volunteerIds.length > 0
    // What was just made is in the answer, not in the question.
    const about = known ? reach : await reachOf(tx, open.memory, value)
    await appendAccess(tx, ports, notesOf(call, about, reason))
  }
  return {
    because: (text) => {
      reason = text
    },
    inside: (work) => ({
      run: async (act) => {
        const isFirst = !isDone && !isOnceAnHour(action)
        const value = await work.run(async (tx) => {
          const done = await act(tx)
          if (isFirst && !isFailed(done)) await add(tx, done)
          return done
        })
        if (isFirst && !isFailed(value)) isDone = true
        return value
      },
    }),
    after: async () => {
      if (isDone) return
      const notes = notesOf(call, reach, reason)
      const hour = ports.clock.now().slice(0, 13)
      open.memory.waiting.push(...(isOnceAnHour(action) ? fresh(open, hour, notes) : notes))
      if (open.memory.waiting.length === 0) return
      open.memory.writing ??= writeWaiting(open, ports)
      await open.memory.writing
    },
  }
}
