import type { CallDefinition, CaseScope } from '#main/contract/define.ts'
import type { Day } from '#main/core/calendar-day.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { frozenCases } from '#main/database/frozen-cases.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { Subject } from '#main/database/subjects.ts'
import type { UnitOfWork } from '#main/database/unit-of-work.ts'
import type { OwnCases } from '#main/features/matches/case-access.use-cases.ts'
import { deskGate, isOnlyAsMaatje, isOnlyAtDesk, scopeGate } from './case-scope.ts'
import type { OpenVault } from './open-vault.ts'
import type { Reach } from './reach.ts'

type Refusal = Result<void, Failure<never>>

/** A restricted case is reached by nothing but what a restriction leaves. */
async function notFrozen(
  db: ReadDb,
  { frozen }: CallDefinition,
  { caseIds }: Pick<Reach, 'caseIds'>,
): Promise<Refusal> {
  if (frozen === 'open' || caseIds.length === 0) return ok(undefined)
  const restricted = await frozenCases(db)
  const [sinceDay] = caseIds.flatMap((id) => restricted.get(id) ?? [])
  return sinceDay === undefined ? ok(undefined) : fail({ code: 'case-frozen', detail: { sinceDay } })
}

/** A receiver is nobody's secret; a colleague, a volunteer or a list of many is. */
function isOfVisitor({ caseIds, volunteerIds, staffIds, ofNobody }: Subject, visitorCaseId: string): boolean {
  if (caseIds.length > 0) return caseIds.every((id) => id === visitorCaseId)
  return volunteerIds.length === 0 && staffIds.length === 0 && !ofNobody
}

/** May this be shown to who looks along? */
function isForVisitor(
  { visitor, scope }: CallDefinition,
  { subjects, caseIds }: Reach,
  visitorCaseId: string,
): boolean {
  if (visitor === 'closed') return false
  if (!subjects.every((subject) => isOfVisitor(subject, visitorCaseId))) return false
  return visitor === 'open' || scope?.by === 'own' || caseIds.length > 0
}

/** What a list over cases is kept to while a visitor looks along. */
const onlyOfVisitor = (own: OwnCases | null, visitorCaseId: string): OwnCases => ({
  volunteerId: own?.volunteerId ?? null,
  caseIds: own === null || own.caseIds.includes(visitorCaseId) ? [visitorCaseId] : [],
})

/** What a call may reach, asked before it, and again in every unit of work of it. */
export interface Limits {
  /** Cases to which a list over cases keeps; null: all. */
  readonly limitedTo: OwnCases | null
  check(db: ReadDb): Promise<Refusal>
}

interface Call {
  readonly definition: CallDefinition
  readonly open: Pick<OpenVault, 'db' | 'actor' | 'memory'>
  readonly input: unknown
  readonly reach: Reach
  readonly today: Day
}

/** First whether it may be reached at all, so that nobody learns of a case of another that it is restricted. */
export async function limitsFor({ definition, open, input, reach, today }: Call): Promise<Limits> {
  const { db, actor, memory } = open
  const asMaatje = isOnlyAsMaatje(definition, actor)
  const atDesk = !asMaatje && isOnlyAtDesk(definition, actor)
  const gate = asMaatje
    ? await scopeGate(db, scopeOf(definition), actor, input)
    : atDesk
      ? await deskGate(db, definition, actor, { reach, today })
      : null
  const isList = definition.scope?.by === 'own'
  // What a maatje does not see inside a case is not the same as what somebody at the desk does not.
  const own = asMaatje || isList ? (gate?.own ?? null) : null
  const visitor = memory.visitorCaseId
  return {
    limitedTo: visitor === null || !isList ? own : onlyOfVisitor(own, visitor),
    check: async (now) => {
      if (gate !== null && !(await gate.isOpen(now))) return fail({ code: 'not-allowed' })
      if (visitor !== null && !isForVisitor(definition, reach, visitor)) return fail({ code: 'visitor-mode' })
      return notFrozen(now, definition, reach)
    },
  }
}

function scopeOf({ scope }: CallDefinition): CaseScope {
  if (scope === undefined) throw new Error('a call without a scope came past the building')
  return scope
}

/** Thrown inside a unit of work, so that nothing of it stays. */
export class LimitReached extends Error {
  readonly failure: Failure<never>
  constructor(failure: Failure<never>) {
    super(failure.code)
    this.failure = failure
  }
}

/**
 * A unit of work that first looks once more whether the cases may be reached, in the transaction that writes: units of
 * work run one at a time, so no match can end and no case can be restricted in between.
 */
export const guarded = (work: UnitOfWork, { check }: Limits): UnitOfWork => ({
  run: (act) =>
    work.run(async (tx) => {
      const checked = await check(tx)
      if (!checked.ok) throw new LimitReached(checked.failure)
      return act(tx)
    }),
})
