import { caseRecords } from '#main/app/case-records.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { issue } from '#main/app/amend.ts'
import { markReaders } from '#main/app/field-readers.ts'
import type { InputOf } from '#main/contract/define.ts'
import { ok } from '#main/core/result.ts'
import type { remarksContract } from './remarks.contract.ts'
import { newRemark, remarkColumns, remarksOf } from './remarks.repository.ts'

type Calls = typeof remarksContract
const remarks = caseRecords('remarks')

export const readRemarks = async ({ db }: ReadContext, { caseId }: InputOf<Calls['ofCase']>) =>
  ok(await remarksOf(db, caseId))

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
  })
}

export const removeRemark = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  remarks.remove(context, id)

export const restoreRemark = (context: WriteContext, { id }: InputOf<Calls['restore']>) =>
  remarks.restore(context, id)
