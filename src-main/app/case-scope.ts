import { z } from 'zod'
import type { CallDefinition, CaseScope } from '#main/contract/define.ts'
import type { Day } from '#main/core/calendar-day.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { deskCases } from '#main/features/cases/case-lookup.use-cases.ts'
import { caseOfRecord, type CaseTable } from '#main/database/records.ts'
import { ownCasesOf, type OwnCases } from '#main/features/matches/case-access.use-cases.ts'
import { receiverSheet } from '#main/features/receivers/receivers.use-cases.ts'
import { Secret } from '#main/features/unlock/unlock.contract.ts'
import type { Actor } from './actor.ts'
import type { Reach } from './reach.ts'

/**
 * What an id in the input of a call points at, by its name: a case, a row of a list inside one, a receiver, or the
 * maatje who asks (`self`). A call that is open to a maatje and has an id that is not in this list stops the building of the doorway.
 */
const idKinds = {
  caseId: 'case',
  debtId: 'debts',
  receiverId: 'receiver',
  notToReceiverId: 'receiver',
  volunteerId: 'self',
} as const satisfies Readonly<Record<string, 'case' | 'receiver' | 'self' | CaseTable>>

type IdKind = (typeof idKinds)[keyof typeof idKinds] | CaseTable
const isKnownId = (name: string): name is keyof typeof idKinds => Object.hasOwn(idKinds, name)
const looksLikeId = (name: string): boolean => /^ids?$|Ids?$/.test(name)

/** What the ids in an input point at, given how the call reaches a case; null: nobody has said. */
function kindOf(name: string, scope: CaseScope): IdKind | null {
  if (isKnownId(name)) return idKinds[name]
  return name === 'id' && scope.by === 'record' ? scope.table : null
}

/** True when this person may do this call as a maatje and as nothing else: then it stays within their own cases. */
export const isOnlyAsMaatje = ({ access }: CallDefinition, { roles }: Actor): boolean =>
  access !== 'public' && access.every((role) => role === 'maatje' || !roles.includes(role))

/** Names of the fields of an input, at any depth; null: a part of it cannot be looked into. */
function fieldsOf(schema: unknown): string[] | null {
  if (schema instanceof z.ZodObject) {
    const parts = Object.entries(schema.shape).map(([name, inner]) => {
      const within = fieldsOf(inner)
      return within === null ? null : [name, ...within]
    })
    return parts.every((part) => part !== null) ? parts.flat() : null
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return fieldsOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element)
  // A secret is bytes: it points at nothing.
  if (schema === Secret) return []
  const plain = [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral]
  return plain.some((kind) => schema instanceof kind) ? [] : null
}

/** What is wrong with how a call that is open to a maatje says which cases it reaches; null: nothing. */
function scopeProblem(scope: CaseScope | undefined, input: unknown): string | null {
  if (scope === undefined) return 'it is open to them and has no scope'
  const fields = fieldsOf(input)
  if (fields === null) return 'its input has a part of which the ids cannot be found'
  const ids = fields.filter(looksLikeId)
  const unknown = ids.find((id) => kindOf(id, scope) === null)
  if (unknown !== undefined) return `nobody has said what ${unknown} points at`
  const own = { caseId: 'caseId', record: 'id', own: null, 'nothing-of-a-case': null }[scope.by]
  if (own === null) return ids.length === 0 ? null : `its scope leaves no place for ${ids.join(', ')}`
  if (!ids.includes(own)) return `its input has no ${own}`
  const open = scope.by === 'caseId' ? (scope.onlyChanges ?? []) : []
  return open.every((field) => fields.includes(field)) ? null : 'it names a field that is not there'
}

/** Refuses a call that is open to a maatje without saying how far. Runs while the doorway is built. */
export function assertScoped(name: string, { access, scope, input }: CallDefinition): void {
  const isOpen = access !== 'public' && access.includes('maatje')
  if (!isOpen && scope === undefined) return
  const problem = isOpen ? scopeProblem(scope, input) : 'it has a scope and is not open to them'
  if (problem !== null) throw new Error(`${name} and the cases of a maatje: ${problem}`)
}

/** Every id in an input that was parsed, with the name it has there. */
function idsIn(input: unknown): { readonly name: string; readonly id: string }[] {
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' && looksLikeId(name) ? [{ name, id: value }] : idsIn(value),
  )
}

const changedFields = (input: unknown): string[] =>
  typeof input === 'object' && input !== null && 'changes' in input && typeof input.changes === 'object'
    ? Object.keys(input.changes ?? {})
    : []

/**
 * May a maatje do this with this input? Every id in it has to lie in an own case. What lies in the case of another and
 * what does not exist get the same answer, so that nobody can find out which of the two it is.
 */
export async function isWithinScope(
  db: ReadDb,
  scope: CaseScope,
  own: OwnCases,
  input: unknown,
): Promise<boolean> {
  if (scope.by === 'caseId' && scope.onlyChanges !== undefined) {
    const open = scope.onlyChanges
    if (!changedFields(input).every((field) => open.includes(field))) return false
  }
  for (const { name, id } of idsIn(input)) {
    if (!(await isOwn(db, kindOf(name, scope), own, id))) return false
  }
  return true
}

async function isOwn(db: ReadDb, kind: IdKind | null, own: OwnCases, id: string): Promise<boolean> {
  // Receivers are of everybody; anything else that is called one would be a way to point at a case.
  if (kind === 'receiver') return (await receiverSheet(db, id)) !== null
  if (kind === 'self') return id === own.volunteerId
  if (kind === null) return false
  const caseId = kind === 'case' ? id : await caseOfRecord(db, kind, id)
  return caseId !== null && own.caseIds.includes(caseId)
}

/** What the doorway asks before a call of a maatje, and again in every unit of work of it. */
export interface ScopeGate {
  readonly own: OwnCases
  isOpen(db: ReadDb): Promise<boolean>
}

export async function scopeGate(
  db: ReadDb,
  scope: CaseScope,
  { personId }: Actor,
  input: unknown,
): Promise<ScopeGate> {
  const own = await ownCasesOf(db, personId)
  return { own, isOpen: async (now) => isWithinScope(now, scope, await ownCasesOf(now, personId), input) }
}

/** True when this person may do this call as somebody of the walk-in hour, and as no more than that and a maatje. */
export const isOnlyAtDesk = ({ access }: CallDefinition, { roles }: Actor): boolean =>
  access !== 'public' &&
  roles.includes('walk-in') &&
  access.includes('walk-in') &&
  access.every((role) => role === 'walk-in' || role === 'maatje' || !roles.includes(role))

/** Cases of somebody at the desk: those that were started there today, and their own when they are a maatje too. */
async function deskCasesOf(db: ReadDb, { personId, roles }: Actor, today: Day): Promise<OwnCases> {
  const started = await deskCases(db, today)
  if (!roles.includes('maatje')) return { volunteerId: null, caseIds: started }
  const own = await ownCasesOf(db, personId)
  return { ...own, caseIds: [...own.caseIds, ...started] }
}

function isAtDesk({ desk, scope }: CallDefinition, reach: Reach, own: OwnCases): boolean {
  const ofOthers = reach.subjects.some(
    ({ caseIds, volunteerIds, staffIds, ofNobody }) =>
      !caseIds.every((id) => own.caseIds.includes(id)) ||
      (caseIds.length === 0 &&
        (volunteerIds.some((id) => id !== own.volunteerId) || staffIds.length > 0 || ofNobody)),
  )
  if (ofOthers) return false
  const isOfNone = scope?.by === 'own' || scope?.by === 'nothing-of-a-case' || desk === 'open'
  return isOfNone || reach.caseIds.length > 0
}

/** Asked before a call of somebody at the desk, and again in every unit of work of it. */
export async function deskGate(
  db: ReadDb,
  definition: CallDefinition,
  actor: Actor,
  { reach, today }: { readonly reach: Reach; readonly today: Day },
): Promise<ScopeGate> {
  const own = await deskCasesOf(db, actor, today)
  return {
    own,
    isOpen: async (now) => isAtDesk(definition, reach, await deskCasesOf(now, actor, today)),
  }
}
