import type { CallDefinition, FeatureContract } from '#main/contract/define.ts'
import type { Failure, FieldIssue } from '#main/contract/failures.ts'
import type { Norms } from '#main/core/norms.ts'
import { fail, type Result } from '#main/core/result.ts'
import { assertScoped, guarded, isOnlyAsMaatje, ScopeEnded, scopeGate } from './case-scope.ts'
import type { PublicContext, ReadContext, WriteContext } from './context.ts'
import type { Ports } from './ports.ts'
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
 * The doorway: knows the call, checks who asks, parses the input, keeps a maatje within their own cases, runs the
 * handler, checks its answer, and turns surprises into a reference. Logs the name of the call and nothing of its content.
 */
export function createDispatch(parts: DispatchParts): Dispatch {
  const entries = collect(parts)
  return async (name, input) => {
    const entry = typeof name === 'string' ? entries.get(name) : undefined
    if (entry === undefined || typeof name !== 'string') return fail({ code: 'not-found' })
    const context = contextFor(entry.definition, parts)
    if (!context.ok) return context
    const parsed = entry.definition.input.safeParse(input)
    if (!parsed.success) return fail({ code: 'invalid-input', issues: issuesOf(parsed.error.issues) })
    try {
      const reply = await answer(entry, context.value, parsed.data)
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

function contextFor(
  definition: CallDefinition,
  { ports, session, norms }: DispatchParts,
): Result<PublicContext | ReadContext | WriteContext, Failure> {
  if (definition.access === 'public') return { ok: true, value: { ports, session } }
  const open: OpenVault | null = session.current()
  if (open === null) return fail({ code: 'not-unlocked' })
  if (!definition.access.some((role) => open.actor.roles.includes(role))) return fail({ code: 'not-allowed' })
  const { actor, db, memory } = open
  const reading: ReadContext = {
    ports,
    norms,
    actor,
    db,
    limitedTo: null,
    openedCases: memory.openedCases,
  }
  return {
    ok: true,
    value:
      definition.kind === 'query' ? reading : { ...reading, session, work: open.work, because: () => {} },
  }
}

/** Runs the handler; for a maatje only within their own cases, from the first look to the last write. */
async function answer(
  { definition, handler }: Entry,
  context: PublicContext | ReadContext | WriteContext,
  input: unknown,
): Promise<Reply> {
  if (!('actor' in context) || !isOnlyAsMaatje(definition, context.actor)) return handler(context, input)
  const { db, actor } = context
  if (definition.scope === undefined) throw new Error('a call without a scope came past the building')
  const gate = await scopeGate(db, definition.scope, actor, input)
  if (!(await gate.isOpen(db))) return fail({ code: 'not-allowed' })
  const limited = { ...context, limitedTo: gate.own }
  if ('work' in limited) return handler({ ...limited, work: guarded(limited.work, gate) }, input)
  const reply = await handler(limited, input)
  // What was read after the match ended is not told.
  return (await gate.isOpen(db)) ? reply : fail({ code: 'not-allowed' })
}

/** Names the field and the kind of problem; never repeats what was in it. */
function issuesOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code: string }[],
): FieldIssue[] {
  return issues.map((issue) => ({ path: issue.path.map(String).join('.'), code: issue.code }))
}

function surprise(name: string, error: unknown, { ports }: DispatchParts): Reply {
  if (error instanceof ScopeEnded) return fail({ code: 'not-allowed' })
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
