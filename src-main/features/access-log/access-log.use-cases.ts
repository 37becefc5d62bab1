import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { issue } from '#main/app/amend.ts'
import { seenActions, type InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { fail, ok } from '#main/core/result.ts'
import { toOneOf, toWords } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { isCase } from '#main/features/cases/case-lookup.use-cases.ts'
import { verifyChain } from './access-chain.use-cases.ts'
import type { accessLogContract } from './access-log.contract.ts'
import {
  caseOfMember,
  casesOfResident,
  entriesByActor,
  entriesOfCase,
  entriesOfVolunteer,
} from './access-log.repository.ts'
import { readReason, reasonText } from './access-log.rules.ts'

type Calls = typeof accessLogContract
type Row = Awaited<ReturnType<typeof entriesOfCase>>[number]

const toAccessRow = (row: Row) => ({
  id: row.id,
  at: row.at,
  name: row.name ?? '',
  roles: [...toWords(row.roles)],
  action: toOneOf(seenActions, row.action),
  call: row.call,
  caseId: row.case_id,
  volunteerId: row.volunteer_id,
  ...readReason(row.reason),
})

export const readAccessOfCase = async ({ db }: ReadContext, { caseId, limit }: InputOf<Calls['ofCase']>) =>
  ok((await entriesOfCase(db, caseId, limit)).map(toAccessRow))

export const readAccessOfVolunteer = async (
  { db }: ReadContext,
  { volunteerId, limit }: InputOf<Calls['ofVolunteer']>,
) => ok((await entriesOfVolunteer(db, volunteerId, limit)).map(toAccessRow))

export const verifyAccess = async ({ db }: ReadContext) => ok(await verifyChain(db))

/** Opens what others wrote for a few eyes, for this person, in this case, until the vault locks. */
export async function openSensitive(
  { session, because, work }: WriteContext,
  { caseId, reason, note }: InputOf<Calls['openSensitive']>,
) {
  if (reason === 'other' && note.trim() === '') return issue('note', 'text-missing')
  because(reasonText(reason, note))
  // Within a unit of work: what cannot be noted is not opened.
  const known = await work.run(async (tx) =>
    (await isCase(tx, caseId)) ? ok({ caseId }) : fail<Failure<never>>({ code: 'not-found' }),
  )
  if (known.ok) session.current()?.memory.openedCases.add(caseId)
  return known
}

/** More than anybody was ever looked at. */
const everything = 1_000_000

/** One line of who saw what about somebody, as that person may read it: by role, without a name. */
export interface SeenLine {
  /** ISO instant. */
  readonly at: string
  /** Roles of who did it, at that moment. */
  readonly roles: readonly string[]
  readonly action: (typeof seenActions)[number]
  /** Wire name of the call. */
  readonly call: string
  /** Code and note of why something hidden was opened; empty otherwise. */
  readonly reason: string
}

/**
 * Who saw what about somebody, oldest first, for a bundle. Of somebody of the household: what was done in the case they
 * stand in. Of somebody who works here: what they did themselves, without about whom. A receiver is not looked at.
 */
export async function seenOf(db: ReadDb, { kind, id }: PersonRef): Promise<readonly SeenLine[]> {
  const rows = await rowsAbout(db, { kind, id })
  // Ids grow with time, so they tell what came first in one moment.
  const order = ({ at, id: entry }: Row): string => `${at} ${entry}`
  rows.sort((a, b) => (order(a) < order(b) ? -1 : 1))
  return rows.map((row) => ({
    at: row.at,
    roles: toWords(row.roles),
    action: toOneOf(seenActions, row.action),
    call: row.call,
    reason: kind === 'staff' ? '' : row.reason,
  }))
}

async function rowsAbout(db: ReadDb, { kind, id }: PersonRef): Promise<Row[]> {
  switch (kind) {
    case 'resident':
      return inCases(db, await casesOfResident(db, id))
    case 'household':
      return inCases(db, await caseOfMember(db, id))
    case 'volunteer':
      return entriesOfVolunteer(db, id, everything)
    case 'staff':
      return entriesByActor(db, id, everything)
    case 'receiver':
      return []
  }
}

async function inCases(db: ReadDb, caseIds: readonly string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const caseId of caseIds) rows.push(...(await entriesOfCase(db, caseId, everything)))
  return rows
}
