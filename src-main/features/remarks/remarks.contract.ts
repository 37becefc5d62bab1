import { z } from 'zod'
import { caseHelpers, command, inCase, query, recordOf } from '#main/contract/define.ts'
import {
  CaseRef,
  FreeText,
  Id,
  Instant,
  MarkChanges,
  MarkShape,
  RecordRef,
  Saved,
} from '#main/contract/shapes.ts'
import { remarkKinds } from './remarks.rules.ts'

export const RemarkSheet = z.object({
  id: Id,
  kind: z.enum(remarkKinds),
  /** Null: hidden. */
  text: z.string().nullable(),
  /** Somebody else wrote it for a few eyes; `accessLog.openSensitive` shows it, with a reason. */
  hidden: z.boolean(),
  writtenAt: Instant,
  mark: MarkShape,
})

const ofRow = recordOf('remarks')

export const remarksContract = {
  ofCase: query({
    access: caseHelpers,
    scope: inCase,
    input: CaseRef,
    output: z.array(RemarkSheet),
    failures: [],
  }),
  /** Internal remarks start as "never"; the others as "may". */
  add: command({
    access: caseHelpers,
    scope: inCase,
    input: z.object({ caseId: Id, kind: z.enum(remarkKinds), text: FreeText }),
    output: Saved,
    failures: [],
  }),
  amend: command({
    access: caseHelpers,
    scope: ofRow,
    input: z.object({
      id: Id,
      changes: z.object({ kind: z.enum(remarkKinds), text: FreeText, ...MarkChanges }).partial(),
    }),
    output: Saved,
    failures: [],
  }),
  remove: command({ access: caseHelpers, scope: ofRow, input: RecordRef, output: Saved, failures: [] }),
  restore: command({ access: caseHelpers, scope: ofRow, input: RecordRef, output: Saved, failures: [] }),
}
