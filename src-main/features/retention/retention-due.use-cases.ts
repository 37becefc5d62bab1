import { addDays, type Day } from '#main/core/calendar-day.ts'
import { fromLocal, toLocalDay } from '#main/core/moment.ts'
import type { PersonKind } from '#main/core/person-kinds.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { alreadyErased } from '#main/features/erasure/erasure-engine.use-cases.ts'
import { emptiedByStrip } from '#main/features/erasure/erasure-strip.use-cases.ts'
import {
  closedResidents,
  keptPeople,
  signedUpOnly,
  staffWhoLeft,
  volunteersWhoLeft,
  volunteersWithHours,
  type Kept,
  type OtherRow,
  type ResidentRow,
} from './retention-people.repository.ts'
import type { RetentionItem } from './retention.contract.ts'
import {
  closedStep,
  endOfYear,
  lastStart,
  retentionDue,
  type RetentionAct,
  type RetentionCategory,
} from './retention.rules.ts'
import type { TermsInForce } from './retention-terms.use-cases.ts'

/** Somebody whose term is over, or will be within the horizon. */
export interface Candidate extends RetentionItem {
  readonly act: RetentionAct
}

/** First instant after a day, as the Netherlands count days; days as text sort before it as well. */
export const endOf = (day: Day): string => fromLocal(addDays(day, 1), '00:00')

const dayOf = (from: string): Day => (from.length > 10 ? toLocalDay(from) : from)
const nothing: Kept = { reasons: [], heldUntil: null }

interface Found {
  readonly category: RetentionCategory
  readonly kind: PersonKind
  readonly row: {
    readonly id: string
    readonly name: string
    readonly number?: string
    readonly caseId?: string
  }
  readonly startDay: Day
  readonly dueDay: Day
  readonly act: RetentionAct
}

const toCandidate =
  (kept: ReadonlyMap<string, Kept>) =>
  ({ category, kind, row, startDay, dueDay, act }: Found): Candidate => {
    const { reasons, heldUntil } = kept.get(row.id) ?? nothing
    const person = { kind, id: row.id }
    const shown = { name: row.name, number: row.number ?? '', caseId: row.caseId ?? null }
    return { category, ref: row.id, person, ...shown, startDay, dueDay, kept: [...reasons], heldUntil, act }
  }

const closedFound = (terms: TermsInForce, row: ResidentRow): Found => {
  const startDay = row.closedDay ?? dayOf(row.changedAt)
  const months = { closed: terms['closed-case'].months, proof: terms.proof.months }
  // Somebody without a name is not yet somebody of whom only the proof is left.
  const stripped = row.stripped && row.hasProof && months.proof > months.closed
  const { category, due, act } = closedStep({ ...row, stripped, closedDay: startDay }, months)
  return { category, kind: 'resident', row, startDay, dueDay: due, act }
}

const residentsFound = async (db: ReadDb, terms: TermsInForce, horizon: Day): Promise<Found[]> => {
  const shortest = Math.min(terms['closed-case'].months, terms.proof.months)
  const closed = await closedResidents(db, {
    closedUntil: lastStart(horizon, shortest),
    emptied: emptiedByStrip(),
  })
  const { months } = terms['sign-up']
  const signedUp = await signedUpOnly(db, endOf(lastStart(horizon, months)))
  return [
    ...signedUp.map((row): Found => {
      const startDay = dayOf(row.changedAt)
      const dueDay = retentionDue(startDay, months)
      return { category: 'sign-up', kind: 'resident', row, startDay, dueDay, act: 'erase' }
    }),
    ...closed.map((row) => closedFound(terms, row)),
  ]
}

const othersFound = (
  category: RetentionCategory,
  kind: PersonKind,
  months: number,
  rows: readonly OtherRow[],
): Found[] =>
  rows.map((row) => {
    const startDay = dayOf(row.from)
    return { category, kind, row, startDay, dueDay: retentionDue(startDay, months), act: 'erase' }
  })

const volunteersFound = async (db: ReadDb, terms: TermsInForce, horizon: Day): Promise<Found[]> => {
  const left = await volunteersWhoLeft(db)
  const gone = await alreadyErased(
    db,
    'volunteer',
    left.map(({ id }) => id),
  )
  const still = left.filter(({ id }) => !gone.has(id))
  const { months } = terms['volunteer-tax']
  const hours = await volunteersWithHours(db, lastStart(horizon, months))
  return [
    ...othersFound('volunteer', 'volunteer', terms.volunteer.months, still),
    ...hours.map((row): Found => {
      const startDay = endOfYear(row.from)
      const dueDay = retentionDue(startDay, months)
      return { category: 'volunteer-tax', kind: 'volunteer', row, startDay, dueDay, act: 'forget-hours' }
    }),
  ]
}

/**
 * Everybody whose term is over on the horizon or before, earliest first, with what keeps them. Who is not in it has not
 * ended, or not long enough ago.
 */
export async function candidatesUntil(
  db: ReadDb,
  terms: TermsInForce,
  { today, horizon }: { readonly today: Day; readonly horizon: Day },
): Promise<readonly Candidate[]> {
  const kept = await keptPeople(db, today)
  const found = [
    ...(await residentsFound(db, terms, horizon)),
    ...(await volunteersFound(db, terms, horizon)),
    ...othersFound('staff', 'staff', terms.staff.months, await staffWhoLeft(db)),
  ]
  return found
    .filter(({ dueDay }) => dueDay <= horizon)
    .map(toCandidate(kept))
    .toSorted((a, b) => (a.dueDay < b.dueDay ? -1 : a.dueDay > b.dueDay ? 1 : 0))
}
