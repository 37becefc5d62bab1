import type { Failure, FieldIssue } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import type { OneOrMore } from '#main/core/line-draft.ts'
import { fail, ok, type Failed, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import {
  amendRecord,
  caseOfRecord,
  insertRecord,
  setRemoved,
  touchCase,
  type CaseTable,
  type ChangedValues,
  type NewValues,
  type RemovableTable,
  type Stamp,
} from '#main/database/records.ts'
import { forgetTyped, keepTyped } from '#main/features/drafts/drafts.use-cases.ts'
import { saving } from './amend.ts'
import type { WriteContext } from './context.ts'
import { stampOf } from './stamp.ts'
import { readChanges, type FieldReaders, type ReadChanges } from './typed-fields.ts'

type Answer<Code extends string> = Promise<Result<Saved, Failure<Code>>>
type Check<Code extends string> = Promise<Result<boolean, Failure<Code>>>

/** Names under which the draft of a field is kept. */
const draftNames = (id: string, changes: object): string[] =>
  Object.keys(changes).map((field) => `${id}.${field}`)

/** Refuses fields that cannot be read, beside each field, after keeping everything that was typed with them. */
export async function refuseKeeping(
  context: WriteContext,
  caseId: string,
  id: string,
  typed: object,
  issues: readonly FieldIssue[],
): Promise<Failed<Failure<never>>> {
  const texts = Object.entries(typed).flatMap(([field, text]) =>
    typeof text === 'string' ? [{ field: `${id}.${field}`, text }] : [],
  )
  const kept = await keepTyped(context, caseId, texts)
  return kept.ok ? fail({ code: 'invalid-input', issues }) : kept
}

interface Amendment<T extends CaseTable, C extends object, R extends FieldReaders, Code extends string> {
  readonly id: string
  readonly changes: C
  readonly readers: R
  readonly columns: (read: ReadChanges<C, R>) => ChangedValues<T>
  /** Last word before saving, inside the same transaction. */
  readonly check?: (tx: WriteDb, caseId: string, read: ReadChanges<C, R>) => Check<Code>
}

/** What has to follow a change of this list in the same transaction, such as the search index. */
type After = (tx: WriteDb, caseId: string) => Promise<void>
interface List<T extends CaseTable & RemovableTable> {
  readonly table: T
  readonly after: After
}

async function change<Code extends string>(
  { table, after }: List<CaseTable & RemovableTable>,
  context: WriteContext,
  id: string,
  work: (tx: WriteDb, stamp: Stamp, caseId: string) => Promise<boolean | Result<boolean, Failure<Code>>>,
): Answer<Code> {
  return saving<Code>(context, id, async (tx, stamp) => {
    const caseId = await caseOfRecord(tx, table, id)
    if (caseId === null) return false
    const done = await work(tx, stamp, caseId)
    if (typeof done === 'boolean' ? !done : !done.ok) return done
    await touchCase(tx, stamp, caseId)
    await after(tx, caseId)
    return done
  })
}

async function addAll<T extends CaseTable & RemovableTable>(
  { table, after }: List<T>,
  context: WriteContext,
  caseId: string,
  [first, ...others]: OneOrMore<Omit<NewValues<T>, 'case_id'>>,
  drafts: readonly string[],
): Promise<Result<Saved & { readonly ids: string[] }, Failure<never>>> {
  const stamp = stampOf(context)
  return context.work.run(async (tx) => {
    if (!(await touchCase(tx, stamp, caseId))) return fail<Failure<never>>({ code: 'not-found' })
    // The case id is the one column left out above; the compiler loses that for a table that is a parameter.
    const insert = (values: object): Promise<string> =>
      insertRecord(tx, stamp, table, { ...values, case_id: caseId } as unknown as NewValues<T>)
    const id = await insert(first)
    const ids = [id]
    for (const values of others) ids.push(await insert(values))
    await forgetTyped(
      tx,
      caseId,
      drafts.map((name) => `${caseId}.${name}`),
    )
    await after(tx, caseId)
    return ok({ id, ids, savedAt: stamp.at })
  })
}

async function amend<
  T extends CaseTable & RemovableTable,
  C extends object,
  R extends FieldReaders,
  Code extends string,
>(list: List<T>, context: WriteContext, amendment: Amendment<T, C, R, Code>): Answer<Code> {
  const { id, changes, readers, columns, check } = amendment
  const read = readChanges(changes, readers)
  if (!read.ok) {
    const caseId = await caseOfRecord(context.db, list.table, id)
    if (caseId === null) return fail({ code: 'not-found' })
    return refuseKeeping(context, caseId, id, changes, read.failure)
  }
  return change<Code>(list, context, id, async (tx, stamp, caseId) => {
    const checked = await check?.(tx, caseId, read.value)
    if (checked?.ok === false) return checked
    await forgetTyped(tx, caseId, draftNames(id, changes))
    const values = columns(read.value)
    return Object.keys(values).length === 0 || amendRecord(tx, stamp, list.table, id, values)
  })
}

/** The changes that every list inside a case has in common: add, amend, remove and put back. */
export function caseRecords<T extends CaseTable & RemovableTable>(table: T, after: After = async () => {}) {
  const list: List<T> = { table, after }
  return {
    /** @param drafts names of drafts that this line was typed in, without the id of the case. */
    add: (
      context: WriteContext,
      caseId: string,
      values: Omit<NewValues<T>, 'case_id'>,
      drafts: readonly string[],
    ): Answer<never> => addAll(list, context, caseId, [values], drafts),

    /** What was typed as one thing, all or none. `id` is the first. */
    addAll: (
      context: WriteContext,
      caseId: string,
      values: OneOrMore<Omit<NewValues<T>, 'case_id'>>,
      drafts: readonly string[],
    ) => addAll(list, context, caseId, values, drafts),

    amend: <C extends object, R extends FieldReaders, Code extends string = never>(
      context: WriteContext,
      amendment: Amendment<T, C, R, Code>,
    ) => amend(list, context, amendment),

    /** @param check has the last word, inside the same transaction. */
    remove: <Code extends string = never>(
      context: WriteContext,
      id: string,
      check?: (tx: WriteDb) => Check<Code>,
    ): Answer<Code> =>
      change<Code>(list, context, id, async (tx, stamp) => {
        const checked = await check?.(tx)
        return checked?.ok === false ? checked : setRemoved(tx, stamp, table, id, true)
      }),

    restore: (context: WriteContext, id: string): Answer<never> =>
      change<never>(list, context, id, (tx, stamp) => setRemoved(tx, stamp, table, id, false)),
  }
}
