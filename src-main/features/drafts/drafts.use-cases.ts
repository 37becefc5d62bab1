import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { touchCase } from '#main/database/records.ts'
import type { draftsContract } from './drafts.contract.ts'
import { draftsOf, forgetDrafts, keepDraft, type Draft } from './drafts.repository.ts'

type Calls = typeof draftsContract

export const readDrafts = async (
  { db }: ReadContext,
  { caseId }: InputOf<Calls['ofCase']>,
): Promise<Result<Draft[], never>> => ok([...(await draftsOf(db, caseId))])

/** Keeps what is being typed. Empty text forgets it. */
export async function keepTyping(
  context: WriteContext,
  { caseId, field, text }: InputOf<Calls['keep']>,
): Promise<Result<{ savedAt: string }, Failure<never>>> {
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
