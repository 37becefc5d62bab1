import { caseRecords } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { issue } from '#main/app/amend.ts'
import { markReaders } from '#main/app/field-readers.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { remarksContract } from './remarks.contract.ts'
import { newRemark, remarkById, remarkColumns, remarksOf } from './remarks.repository.ts'
import { sightOf, type Eyes } from './remarks.rules.ts'

type Calls = typeof remarksContract
const remarks = caseRecords('remarks')

const eyesOf = ({ actor, openedCases, limitedTo }: ReadContext): Eyes => ({
  personId: actor.personId,
  onlyMaatje: limitedTo !== null,
  openedCases,
})

/** All of them with their text: for what is made of a case, such as a handover. */
export const remarksForSheet = (db: ReadDb, caseId: string) => remarksOf(db, caseId)

/** What others wrote for a few eyes comes without its text, until this person opened it with a reason. */
export async function readRemarks(context: ReadContext, { caseId }: InputOf<Calls['ofCase']>) {
  const eyes = eyesOf(context)
  const rows = await remarksOf(context.db, caseId)
  return ok(
    rows.flatMap((row) => {
      const sight = sightOf(row, eyes)
      if (sight === 'gone') return []
      const { id, kind, writtenAt, mark } = row
      return [
        { id, kind, writtenAt, mark, text: sight === 'open' ? row.text : null, hidden: sight === 'hidden' },
      ]
    }),
  )
}

/** What somebody may not see they do not change either. Inside the transaction that changes. */
async function seen(context: ReadContext, db: ReadDb, id: string): Promise<Result<boolean, Failure<never>>> {
  const remark = await remarkById(db, id)
  if (remark === null) return ok(false)
  return sightOf(remark, eyesOf(context)) === 'open' ? ok(true) : fail({ code: 'not-allowed' })
}

export async function addRemark(context: WriteContext, { caseId, kind, text }: InputOf<Calls['add']>) {
  if (text.trim() === '') return issue('text', 'text-missing')
  return remarks.add(context, caseId, newRemark(kind, text.trim()), [`new-${kind}`])
}

/** A remark that becomes internal stays inside from then on, unless its sharing is changed with it. */
export function amendRemark(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  const asked =
    changes.kind === 'internal' && changes.sharing === undefined
      ? { ...changes, sharing: 'never' as const }
      : changes
  return remarks.amend(context, {
    id,
    changes: asked,
    readers: markReaders(context.ports.clock),
    columns: remarkColumns,
    check: (tx) => seen(context, tx, id),
  })
}

export const removeRemark = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  remarks.remove(context, id, (tx) => seen(context, tx, id))

export const restoreRemark = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  remarks.restore(context, id)
