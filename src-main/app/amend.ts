import type { Failure, FieldIssue } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import type { WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteContext } from './context.ts'
import { stampOf } from './stamp.ts'

/** The refusal of one field, to be shown beside it. */
export const issue = (path: string, code: string) =>
  fail<Failure<never>>({ code: 'invalid-input', issues: [{ path, code } satisfies FieldIssue] })

/** Runs one change in a unit of work and answers when it was saved; a row that is not there is `not-found`. */
export async function saving<Code extends string = never>(
  context: WriteContext,
  id: string,
  work: (tx: WriteDb, stamp: Stamp) => Promise<boolean | Result<boolean, Failure<Code>>>,
): Promise<Result<Saved, Failure<Code>>> {
  const stamp = stampOf(context)
  return context.work.run(async (tx): Promise<Result<Saved, Failure<Code>>> => {
    const done = await work(tx, stamp)
    if (typeof done !== 'boolean' && !done.ok) return done
    const found = typeof done === 'boolean' ? done : done.value
    return found ? ok({ id, savedAt: stamp.at }) : fail({ code: 'not-found' })
  })
}
