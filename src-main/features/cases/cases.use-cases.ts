import { refuseKeeping } from '#main/app/case-records.ts'
import { issue, saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { dayReader, markReaders } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import { readChanges, type FieldReader } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { touchCase, type Stamp } from '#main/database/records.ts'
import { forgetTyped } from '#main/features/drafts/drafts.use-cases.ts'
import { refreshSearch } from '#main/features/search/search.use-cases.ts'
import type { casesContract } from './cases.contract.ts'
import {
  amendCaseRow,
  amendResidentRow,
  insertCase,
  lastNumberOf,
  markFieldRow,
  marksOf,
  readHead,
  readResident,
  residentOf,
} from './cases.repository.ts'
import { caseNumber, isMarkable, tidyPostcode, type IntakePlace, type Named } from './cases.rules.ts'

type Calls = typeof casesContract
type Answer = Promise<Result<Saved, Failure<never>>>

/** Makes an empty resident and case with the next number of this year. */
export async function openCase(context: WriteContext, { place }: InputOf<Calls['open']>) {
  return context.work.run(async (tx) => ok(await openNamedCase(context, tx, place, {})))
}

/** `2026-0001`: behind the last one of that year, also when that one is gone. */
export const nextCaseNumber = async (tx: WriteDb, year: string): Promise<string> =>
  caseNumber(year, await lastNumberOf(tx, year))

/** The same inside the unit of work of the caller, with the name that is already known. */
export async function openNamedCase(
  context: WriteContext,
  tx: WriteDb,
  place: IntakePlace,
  name: Partial<Pick<Named, 'givenName' | 'familyName'>>,
) {
  const stamp = stampOf(context)
  const year = context.ports.clock.today().slice(0, 4)
  const opened = await insertCase(tx, stamp, await nextCaseNumber(tx, year), place)
  if (Object.keys(name).length > 0) await amendResidentRow(tx, stamp, opened.residentId, name)
  await refreshSearch(tx, opened.caseId)
  return opened
}

export async function readCase({ db }: ReadContext, { caseId }: InputOf<Calls['read']>) {
  const head = await readHead(db, caseId)
  if (head === null) return fail<Failure<never>>({ code: 'not-found' })
  const [resident, marks] = [await readResident(db, head.residentId), await marksOf(db, caseId)]
  return ok({ head, resident, marks })
}

const postcodeReader: FieldReader<string> = (text) => {
  const tidy = tidyPostcode(text)
  return tidy === null ? fail({ code: 'postcode-unreadable' }) : ok(tidy)
}

/** Saves a change of the case itself and lets go of the drafts of its fields. */
function savingCase(
  context: WriteContext,
  caseId: string,
  changes: object,
  work: (tx: WriteDb, stamp: Stamp) => Promise<boolean>,
): Answer {
  return saving(context, caseId, async (tx, stamp) => {
    if (!(await touchCase(tx, stamp, caseId))) return false
    const fields = Object.keys(changes).map((field) => `${caseId}.${field}`)
    await forgetTyped(tx, caseId, fields)
    return fields.length === 0 || work(tx, stamp)
  })
}

export async function amendResident(
  context: WriteContext,
  { caseId, changes }: InputOf<Calls['amendResident']>,
): Answer {
  const read = readChanges(changes, {
    birthDayText: dayReader(context.ports.clock),
    postcode: postcodeReader,
  })
  if (!read.ok) return refuseKeeping(context, caseId, caseId, changes, read.failure)
  return savingCase(context, caseId, changes, async (tx, stamp) => {
    const residentId = await residentOf(tx, caseId)
    if (residentId === null) return false
    const done = await amendResidentRow(tx, stamp, residentId, read.value)
    await refreshSearch(tx, caseId)
    return done
  })
}

export async function amendCase(
  context: WriteContext,
  { caseId, changes }: InputOf<Calls['amendCase']>,
): Answer {
  const read = readChanges(changes, { reviewDayText: dayReader(context.ports.clock, { prefer: 'future' }) })
  if (!read.ok) return refuseKeeping(context, caseId, caseId, changes, read.failure)
  const today = context.ports.clock.today()
  return savingCase(context, caseId, changes, (tx, stamp) =>
    amendCaseRow(tx, stamp, caseId, read.value, today),
  )
}

/** Source and sharing of one field; fields that carry no mark are refused. */
export async function markField(
  context: WriteContext,
  { caseId, field, changes }: InputOf<Calls['markField']>,
): Answer {
  if (!isMarkable(field)) return issue('field', 'invalid_value')
  const read = readChanges(changes, markReaders(context.ports.clock))
  if (!read.ok) return refuseKeeping(context, caseId, `${caseId}.${field}`, changes, read.failure)
  return saving(context, caseId, async (tx, stamp) => {
    if (!(await touchCase(tx, stamp, caseId))) return false
    await forgetTyped(
      tx,
      caseId,
      Object.keys(changes).map((part) => `${caseId}.${field}.${part}`),
    )
    await markFieldRow(tx, stamp, caseId, field, read.value)
    return true
  })
}
