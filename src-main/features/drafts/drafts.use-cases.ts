import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { stampOf } from '#main/app/stamp.ts'
import { scopedTables, type InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { caseOfRecord, touchCase } from '#main/database/records.ts'
import type { draftsContract } from './drafts.contract.ts'
import { draftsOf, forgetDrafts, keepDraft, type Draft } from './drafts.repository.ts'
import { isInventory, ownerOf } from './drafts.rules.ts'

type Calls = typeof draftsContract

/**
 * Is this draft one that a maatje works on? The text of a coordinator about a match, a pair or a handover is kept under
 * the same case.
 */
async function isOpenDraft({ db, limitedTo }: ReadContext, caseId: string, field: string): Promise<boolean> {
  if (limitedTo === null) return true
  const { owner, name } = ownerOf(field)
  if (owner === caseId) return isInventory(name)
  for (const table of scopedTables) if ((await caseOfRecord(db, table, owner)) === caseId) return true
  return false
}

export async function readDrafts(
  context: ReadContext,
  { caseId }: InputOf<Calls['ofCase']>,
): Promise<Result<Draft[], never>> {
  const open: Draft[] = []
  for (const draft of await draftsOf(context.db, caseId))
    if (await isOpenDraft(context, caseId, draft.field)) open.push(draft)
  return ok(open)
}

/** Keeps what is being typed. Empty text forgets it. */
export async function keepTyping(
  context: WriteContext,
  { caseId, field, text }: InputOf<Calls['keep']>,
): Promise<Result<{ savedAt: string }, Failure<never>>> {
  if (!(await isOpenDraft(context, caseId, field))) return fail({ code: 'not-allowed' })
  return keepTyped(context, caseId, [{ field, text }])
}

export interface TypedText {
  /** `<record id>.<field>`. */
  readonly field: string
  readonly text: string
}

/** Keeps texts in a unit of work of their own, for a change that is about to be refused. */
export async function keepTyped(
  context: WriteContext,
  caseId: string,
  texts: readonly TypedText[],
): Promise<Result<{ savedAt: string }, Failure<never>>> {
  const stamp = stampOf(context)
  return context.work.run(async (tx) => {
    if (!(await touchCase(tx, stamp, caseId))) return fail<Failure<never>>({ code: 'not-found' })
    for (const { field, text } of texts) {
      if (text === '') await forgetDrafts(tx, caseId, [field])
      else await keepDraft(tx, caseId, { field, text, keptAt: stamp.at })
    }
    return ok({ savedAt: stamp.at })
  })
}

/** Lets go of what was typed, in the same transaction that saves it. */
export const forgetTyped = (tx: WriteDb, caseId: string, fields: readonly string[]): Promise<void> =>
  forgetDrafts(tx, caseId, fields)
