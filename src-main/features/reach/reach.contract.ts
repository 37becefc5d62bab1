import { z } from 'zod'
import { caseHelpers, command, inCase, query, recordOf } from '#main/contract/define.ts'
import {
  CaseRef,
  Id,
  Line,
  MarkChanges,
  MarkShape,
  RecordRef,
  Saved,
  YesNoUnknown,
} from '#main/contract/shapes.ts'
import { reachChannels } from './reach.rules.ts'

/** One way to reach somebody: whose, by what, is it safe, and when not. */
export const ContactPointSheet = z.object({
  id: Id,
  /** Empty: the resident. Otherwise who answers: "dochter Ans", "begeleider". */
  person: z.string(),
  channel: z.enum(reachChannels),
  /** Phone in national writing (`06-12345601`), e-mail or address as typed. */
  value: z.string(),
  safe: YesNoUnknown,
  /** "bellen liever niet als de kinderen erbij zijn". */
  notWhen: z.string(),
  preferred: z.boolean(),
  mark: MarkShape,
})
const changes = {
  person: Line,
  channel: z.enum(reachChannels),
  /** A phone number that cannot be one is refused beside the field. */
  value: Line,
  safe: YesNoUnknown,
  notWhen: Line,
  preferred: z.boolean(),
  ...MarkChanges,
}

const ofRow = recordOf('contact_points')

export const reachContract = {
  ofCase: query({
    access: caseHelpers,
    scope: inCase,
    input: CaseRef,
    output: z.array(ContactPointSheet),
    failures: [],
  }),
  add: command({
    access: caseHelpers,
    scope: inCase,
    input: z.object({ caseId: Id, channel: z.enum(reachChannels), value: Line, person: Line }),
    output: Saved,
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
