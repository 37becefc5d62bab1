import { issue, saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { neededPastDayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import { trimEnds } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { readMoment, toLocalDay, type Instant } from '#main/core/moment.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import { breachAdvice } from './breach-advice.rules.ts'
import type { breachesContract } from './breaches.contract.ts'
import {
  allBreaches,
  amendBreachRow,
  breachOf,
  insertBreach,
  type StoredBreach,
} from './breaches.repository.ts'
import { breachClock, closeProblem, isRunning } from './breaches.rules.ts'

type Calls = typeof breachesContract

const sheetOf = (breach: StoredBreach, now: Instant) => ({
  ...breach,
  clock: isRunning(breach) ? breachClock(breach.discoveredAt, now) : null,
})

export async function listBreaches({ db, ports }: ReadContext) {
  const sheets = (await allBreaches(db)).map((breach) => sheetOf(breach, ports.clock.now()))
  const running = sheets.filter(({ clock }) => clock !== null)
  return ok([
    ...running.toSorted((a, b) => a.discoveredAt.localeCompare(b.discoveredAt)),
    ...sheets.filter(({ clock }) => clock === null),
  ])
}

/** Clocks that run, the one that ends first on top. */
export async function breachesToday(db: ReadDb, now: Instant) {
  const running = (await allBreaches(db)).filter(isRunning)
  return running
    .toSorted((a, b) => a.discoveredAt.localeCompare(b.discoveredAt))
    .map(({ id, kind, discoveredAt }) => ({ breachId: id, kind, ...breachClock(discoveredAt, now) }))
}

export async function readBreach({ db, ports }: ReadContext, { id }: InputOf<Calls['read']>) {
  const breach = await breachOf(db, id)
  return breach === null
    ? fail<Failure<never>>({ code: 'not-found' })
    : ok(sheetOf(breach, ports.clock.now()))
}

export async function adviseBreach({ db, ports }: ReadContext, { id }: InputOf<Calls['advice']>) {
  const breach = await breachOf(db, id)
  if (breach === null) return fail<Failure<never>>({ code: 'not-found' })
  const late =
    breach.reportedAt === null && breachClock(breach.discoveredAt, ports.clock.now()).level === 'late'
  const { reasons, open, ...advice } = breachAdvice({ ...breach, late })
  return ok({ ...advice, reasons: [...reasons], open: [...open] })
}

export async function addBreach(
  context: WriteContext,
  { discoveredText, kind, what }: InputOf<Calls['add']>,
): Promise<Result<Saved, Failure<never>>> {
  const at = readMoment(discoveredText, context.ports.clock.now())
  if (!at.ok) return issue('discoveredText', at.failure.code)
  const stamp = stampOf(context)
  return context.work.run(async (tx) => {
    const id = await insertBreach(tx, stamp, { discoveredAt: at.value, kind, what: what.trim() })
    return ok({ id, savedAt: stamp.at })
  })
}

type Work<Code extends string> = (
  tx: WriteDb,
  stamp: Stamp,
  breach: StoredBreach,
) => Promise<boolean | Result<boolean, Failure<Code>>>

/** Runs a change on a breach that was not closed yet. */
const whileOpen = <Code extends string = never>(context: WriteContext, id: string, work: Work<Code>) =>
  saving<Code | 'closed'>(context, id, async (tx, stamp) => {
    const breach = await breachOf(tx, id)
    if (breach === null) return false
    if (breach.closedDay !== null) return fail({ code: 'closed' })
    return work(tx, stamp, breach)
  })

export async function amendBreach(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  const { discoveredText, ...rest } = trimEnds(changes)
  const at = discoveredText === undefined ? null : readMoment(discoveredText, context.ports.clock.now())
  if (at?.ok === false) return issue('changes.discoveredText', at.failure.code)
  return whileOpen(context, id, async (tx, stamp) => {
    if (Object.keys(changes).length === 0) return true
    return amendBreachRow(tx, stamp, id, { ...rest, discoveredAt: at?.value })
  })
}

export async function decideReport(
  context: WriteContext,
  { id, decision, note }: InputOf<Calls['decideReport']>,
) {
  const why = note.trim()
  if (decision === 'do-not-report' && why === '') return issue('note', 'text-missing')
  return whileOpen<'already-reported'>(context, id, async (tx, stamp, breach) => {
    if (decision === 'do-not-report' && breach.reportedAt !== null) return fail({ code: 'already-reported' })
    return amendBreachRow(tx, stamp, id, { reportDecision: decision, decisionNote: why })
  })
}

export async function decideInform(
  context: WriteContext,
  { id, decision, note }: InputOf<Calls['decideInform']>,
) {
  const why = note.trim()
  if (decision === 'do-not-inform' && why === '') return issue('note', 'text-missing')
  return whileOpen(context, id, (tx, stamp) =>
    amendBreachRow(tx, stamp, id, { informDecision: decision, informNote: why }),
  )
}

/** What was reported was decided on. */
export async function noteReported(
  context: WriteContext,
  { id, atText, reference }: InputOf<Calls['reported']>,
) {
  const at = readMoment(atText, context.ports.clock.now())
  if (!at.ok) return issue('atText', at.failure.code)
  return whileOpen<'before-discovered'>(context, id, async (tx, stamp, breach) => {
    if (at.value < breach.discoveredAt) return fail({ code: 'before-discovered' })
    const changes = {
      reportDecision: 'report',
      reportedAt: at.value,
      reportReference: reference.trim(),
    } as const
    return amendBreachRow(tx, stamp, id, changes)
  })
}

export async function noteInformed(context: WriteContext, { id, dayText }: InputOf<Calls['informed']>) {
  const day = neededPastDayReader(context.ports.clock)(dayText)
  if (!day.ok) return issue('dayText', day.failure.code)
  return whileOpen<'before-discovered'>(context, id, async (tx, stamp, breach) => {
    if (day.value < toLocalDay(breach.discoveredAt)) return fail({ code: 'before-discovered' })
    return amendBreachRow(tx, stamp, id, { informDecision: 'inform', informedDay: day.value })
  })
}

export const closeBreach = (context: WriteContext, { id }: InputOf<Calls['close']>) =>
  whileOpen<'not-decided' | 'not-reported' | 'not-informed'>(context, id, async (tx, stamp, breach) => {
    const problem = closeProblem(breach)
    if (problem !== null) return fail({ code: problem })
    return amendBreachRow(tx, stamp, id, { closedDay: context.ports.clock.today() })
  })

export const reopenBreach = (context: WriteContext, { id }: InputOf<Calls['reopen']>) =>
  saving<'not-closed'>(context, id, async (tx, stamp) => {
    const breach = await breachOf(tx, id)
    if (breach === null) return false
    if (breach.closedDay === null) return fail({ code: 'not-closed' })
    return amendBreachRow(tx, stamp, id, { closedDay: null })
  })
