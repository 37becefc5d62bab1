import { z } from 'zod'
import { caseHelpers, command, inCase, query, recordOf } from '#main/contract/define.ts'
import {
  CaseRef,
  Day,
  FreeText,
  Id,
  Line,
  MarkChanges,
  MarkShape,
  RecordRef,
  Saved,
} from '#main/contract/shapes.ts'
import { memberKinds } from './household.rules.ts'

/** Partner, child or somebody else at the address. An age as of a day is enough; children need no name. */
export const MemberSheet = z.object({
  id: Id,
  kind: z.enum(memberKinds),
  name: z.string(),
  age: z.number().int().nullable(),
  ageAsOf: Day.nullable(),
  /** "hele week", "om het weekend". */
  presence: z.string(),
  note: z.string(),
  mark: MarkShape,
})
const changes = {
  kind: z.enum(memberKinds),
  name: Line,
  /** Age in years, or a birth date; the age is kept with the day it held on. */
  ageText: Line,
  presence: Line,
  note: FreeText,
  ...MarkChanges,
}

const ofRow = recordOf('household_members')

export const householdContract = {
  ofCase: query({
    access: caseHelpers,
    scope: inCase,
    input: CaseRef,
    output: z.array(MemberSheet),
    failures: [],
  }),
  add: command({
    access: caseHelpers,
    scope: inCase,
    input: z.object({ caseId: Id, kind: z.enum(memberKinds), ageText: Line, presence: Line }),
    output: Saved,
    failures: [],
  }),
  /** "6 en 11": one line, as many children as there are ages. */
  addChildren: command({
    access: caseHelpers,
    scope: inCase,
    input: z.object({ caseId: Id, agesText: Line, presence: Line }),
    output: z.object({ ids: z.array(Id) }),
    failures: [],
  }),
  amend: command({
    access: caseHelpers,
    scope: ofRow,
    input: z.object({ id: Id, changes: z.object(changes).partial() }),
    output: Saved,
    failures: [],
  }),
  remove: command({ access: caseHelpers, scope: ofRow, input: RecordRef, output: Saved, failures: [] }),
  restore: command({ access: caseHelpers, scope: ofRow, input: RecordRef, output: Saved, failures: [] }),
}
