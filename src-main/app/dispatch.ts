import type { CallDefinition, FeatureContract } from '#main/contract/define.ts'
import type { Failure, FieldIssue } from '#main/contract/failures.ts'
import type { Norms } from '#main/core/norms.ts'
import { fail, type Result } from '#main/core/result.ts'
import { notesFor } from './access-notes.ts'
import { guarded, LimitReached, limitsFor } from './case-limits.ts'
import { assertScoped } from './case-scope.ts'
import type { ReadContext } from './context.ts'
import type { Ports } from './ports.ts'
import { reachOf } from './reach.ts'
import type { OpenVault, Session } from './session.ts'

export type Reply = Result<unknown, Failure>
export type Dispatch = (name: unknown, input: unknown) => Promise<Reply>

type AnyHandler = (context: unknown, input: unknown) => Promise<Reply>
interface Entry {
  readonly definition: CallDefinition
  readonly handler: AnyHandler
}

export interface DispatchParts {
  readonly contract: Readonly<Record<string, FeatureContract>>
  /** Checked against the contract where the application is composed (`AppHandlers`). */
  readonly handlers: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly ports: Ports
  readonly session: Session
  readonly norms: Norms
}

/**
 * The doorway: knows the call, checks who asks, parses the input, keeps everybody within the cases they may reach, runs
 * the handler, notes who saw what, checks the answer, and turns surprises into a reference. The log of events gets the
 * name of the call and nothing of its content.
 */
export function createDispatch(parts: DispatchParts): Dispatch {
  const entries = collect(parts)
  return async (name, input) => {
    const entry = typeof name === 'string' ? entries.get(name) : undefined
    if (entry === undefined || typeof name !== 'string') return fail({ code: 'not-found' })
    const admitted = admit(entry.definition, parts)
    if (!admitted.ok) return admitted
    const parsed = entry.definition.input.safeParse(input)
    if (!parsed.success) return fail({ code: 'invalid-input', issues: issuesOf(parsed.error.issues) })
    try {
      const open = admitted.value
      const reply =
        open === null
          ? await entry.handler({ ports: parts.ports, session: parts.session }, parsed.data)
          : await answer({ ...entry, name, open, input: parsed.data }, parts)
      parts.ports.logger.event('call', { call: name, outcome: reply.ok ? 'ok' : reply.failure.code })
      // An answer outside its own contract is our surprise, not the caller's.
      return reply.ok ? { ok: true, value: entry.definition.output.parse(reply.value) } : reply
    } catch (error) {
      return surprise(name, error, parts)
    }
  }
}

function collect({ contract, handlers }: DispatchParts): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const [feature, calls] of Object.entries(contract)) {
    for (const [call, definition] of Object.entries(calls)) {
      const handler = handlers[feature]?.[call]
      if (typeof handler !== 'function') throw new Error(`no handler for ${feature}.${call}`)
      assertScoped(`${feature}.${call}`, definition)
      // The composition root has checked the pair; here only the name is left.
      entries.set(`${feature}.${call}`, { definition, handler: handler as AnyHandler })
    }
  }
  return entries
}

/** Who may do this call at all; null: it is public and gets no vault. */
function admit({ access }: CallDefinition, { session }: DispatchParts): Result<OpenVault | null, Failure> {
  if (access === 'public') return { ok: true, value: null }
  const open: OpenVault | null = session.current()
  if (open === null) return fail({ code: 'not-unlocked' })
  return access.some((role) => open.actor.roles.includes(role))
    ? { ok: true, value: open }
    : fail({ code: 'not-allowed' })
}

interface Asked extends Entry {
  readonly name: string
  readonly open: OpenVault
  readonly input: unknown
}

/** Within the cases that may be reached, from the first look to the last write; and noted in who saw what. */
async function answer(
  { name, definition, handler, open, input }: Asked,
  parts: DispatchParts,
): Promise<Reply> {
  const { ports, norms, session } = parts
  const { db, actor, memory } = open
  const reach = await reachOf(db, memory, input)
  const limits = await limitsFor({ definition, open, input, reach, today: ports.clock.today() })
  const opened = await limits.check(db)
  if (!opened.ok) return opened
  const notes = notesFor({ name, definition, open, reach }, ports)
  const { limitedTo } = limits
  // What was opened for the eyes of one person is not for who looks along.
  const openedCases = memory.visitorCaseId === null ? memory.openedCases : new Set<string>()
  const reading: ReadContext = { ports, norms, actor, db, limitedTo, openedCases }
  const work = guarded(notes.inside(open.work), limits)
  const context =
    definition.kind === 'query' ? reading : { ...reading, session, work, because: notes.because }
  const reply = await handler(context, input)
  if (!reply.ok) return reply
  // What was read after the match ended, or the case was restricted, is not told.
  const still = definition.kind === 'query' ? await limits.check(db) : opened
  if (!still.ok) return still
  await notes.after()
  return reply
}

/** Names the field and the kind of problem; never repeats what was in it. */
function issuesOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code: string }[],
): FieldIssue[] {
  return issues.map((issue) => ({ path: issue.path.map(String).join('.'), code: issue.code }))
}

function surprise(name: string, error: unknown, { ports }: DispatchParts): Reply {
  if (error instanceof LimitReached) return fail(error.failure)
  if (isDiskFull(error)) return fail({ code: 'disk-full' })
  const reference = ports.ids.next().slice(-8)
  // Class and driver code only: a message can carry values.
  ports.logger.event('surprise', { call: name, reference, kind: kindOf(error) })
  return fail({ code: 'unexpected', reference })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function isDiskFull(error: unknown): boolean {
  return ['disk-full', 'SQLITE_FULL', 'ENOSPC'].includes(codeOf(error))
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return codeOf(error) === '' ? error.name : codeOf(error)
}
