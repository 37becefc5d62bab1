import type { z } from 'zod'
import type { WriteContext } from '#main/app/context.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { Failure } from '#main/contract/failures.ts'
import { addDays, addMonths } from '#main/core/calendar-day.ts'
import { toLocalDay } from '#main/core/moment.ts'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { erasePeople, type Erased } from './erasure-engine.use-cases.ts'
import {
  casesOf,
  gotEarlier,
  leftOfVolunteer,
  nameOf,
  newestNumber,
  openAround,
  runningHolds,
  workOf,
  worksHere,
} from './erasure-preview.repository.ts'
import type { ErasurePreview } from './erasure.contract.ts'
import { confirmWord, tableTitle } from './erasure.labels.ts'
import { backupDays, erasureWarnings, type ErasureBlock } from './erasure.rules.ts'

type Sheet = z.input<typeof ErasurePreview>
type Stay = Sheet['stays'][number]

/** Seven years after the year in which it was paid. */
const taxMonths = 84

/** Somebody who works here is erased by a keeper, everybody else by who works on cases. */
export const mayErase = ({ actor }: Pick<WriteContext, 'actor'>, { kind }: PersonRef): boolean =>
  kind === 'staff'
    ? actor.roles.includes('keeper')
    : actor.roles.includes('coordinator') || actor.roles.includes('deputy')

/** What is typed back before somebody goes: the number of their case, or a word. */
export const confirmOf = async (db: ReadDb, person: PersonRef): Promise<string> =>
  (await newestNumber(db, person)) ?? confirmWord

export const blocksOf = async (db: ReadDb, person: PersonRef, today: string): Promise<ErasureBlock[]> => {
  const holds = await runningHolds(db, person.id, today)
  const works = await worksHere(db, person)
  return [...(holds.length > 0 ? (['held'] as const) : []), ...(works ? (['still-active'] as const) : [])]
}

export const titled = (counts: Iterable<readonly [string, number]>): Sheet['goes'] =>
  [...counts].map(([table, rows]) => ({ table, title: tableTitle(table), rows }))

const staysOf = async (db: ReadDb, { kind, id }: PersonRef, { counts }: Erased): Promise<Stay[]> => {
  const stay = (code: Stay['code'], rows: number, untilDay: string | null = null): Stay[] =>
    rows > 0 ? [{ code, rows, untilDay }] : []
  const left = kind === 'volunteer' ? await leftOfVolunteer(db, id) : null
  const paidUntil =
    left?.lastDay === null || left === null ? null : addMonths(`${left.lastDay.slice(0, 4)}-12-31`, taxMonths)
  return [
    ...stay('tax-record', left?.hours ?? 0, paidUntil),
    ...stay('file-of-resident', left?.matches ?? 0),
    ...stay('request-outcome', counts.get('rights_requests') ?? 0),
    ...stay('organisation', kind === 'receiver' ? 1 : 0),
    ...stay('words-of-others', kind === 'household' || kind === 'receiver' ? 1 : 0),
    ...stay('work-without-name', kind === 'staff' ? await workOf(db, id) : 0),
    ...stay('log-digests', counts.get('access_entries') ?? 0),
    ...stay('anonymous-figures', kind === 'resident' ? (counts.get('cases') ?? 0) : 0),
  ]
}

/** Does it and takes it back: what the preview says is what happens. */
const tried = async (context: WriteContext, person: PersonRef) => {
  const { ports, work } = context
  const order = { kind: person.kind, ids: [person.id], ground: 'request', requestId: null, salt: '' }
  const done = await work.run(async (tx) => {
    const erased = await erasePeople(tx, stampOf(context), { ...order, at: ports.clock.now() })
    return fail({ counts: erased.counts, stays: await staysOf(tx, person, erased) })
  })
  return done.failure
}

/** Copies of the vault that were made so far, and the day on which the last of them is gone. */
const copiesOf = ({ session }: WriteContext): Sheet['backups'] => {
  const copies = [...session.backups.list(null), ...session.backups.setAside()]
  const newest = copies.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0]
  const goneByDay = newest === undefined ? null : addDays(toLocalDay(newest.madeAt), backupDays)
  return { count: copies.length, goneByDay }
}

/** What erasing somebody would do, and what still goes on around them. Changes nothing. */
export async function previewErasure(
  context: WriteContext,
  person: PersonRef,
): Promise<Result<Sheet, Failure<never>>> {
  const { db, ports } = context
  if (!mayErase(context, person)) return fail({ code: 'not-allowed' })
  const name = await nameOf(db, person)
  if (name === null) return fail({ code: 'not-found' })
  const today = ports.clock.today()
  const caseIds = await casesOf(db, person)
  const open = await openAround(db, person, caseIds)
  const { counts, stays } = await tried(context, person)
  const holds = await runningHolds(db, person.id, today)
  const got = await gotEarlier(db, caseIds)
  return ok({
    person,
    name,
    goes: titled(counts).filter(({ table }) => table !== 'rights_requests'),
    stays,
    receivers: got.map(({ at, ...receiver }) => ({ ...receiver, day: toLocalDay(at) })),
    warnings: erasureWarnings.filter((warning) => open[warning] > 0),
    blocks: await blocksOf(db, person, today),
    holds: holds.map(({ id, reason, until_day: untilDay }) => ({ id, reason, untilDay })),
    backups: copiesOf(context),
    confirm: await confirmOf(db, person),
  })
}

/** What somebody is called in a list; null when there is no such person. */
export const personName = (db: ReadDb, person: PersonRef): Promise<string | null> => nameOf(db, person)
