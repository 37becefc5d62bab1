import { z } from 'zod'
import { caseHelpers, command, inCase, query, recordOf } from '#main/contract/define.ts'
import { CaseRef, FreeText, Id, Instant, Line, RecordRef, Saved } from '#main/contract/shapes.ts'
import { contactChannels } from './contacts.rules.ts'

/** How long it took; null: not written down. */
const Minutes = z
  .number()
  .int()
  .min(0)
  .max(24 * 60)
  .nullable()

/** A contact moment: a call in thirty seconds. */
export const ContactMomentSheet = z.object({
  id: Id,
  at: Instant,
  channel: z.enum(contactChannels),
  /** Whom was spoken to, as people say it. */
  withWhom: z.string(),
  number: z.string(),
  /** The gemeente or partner that was called, when it is one. */
  receiverId: Id.nullable(),
  agreed: z.string(),
  confirmationAsked: z.boolean(),
  /** The gemeente was told of the crisis in this contact: starts the statutory clock. */
  toldOfCrisis: z.boolean(),
  /** The volunteer who had this contact: a match without any is silent. Null: somebody else. */
  volunteerId: Id.nullable(),
  minutes: Minutes,
})
const changes = {
  /** "vandaag 11:05", "11.05", "19-11 14:00". */
  atText: Line,
  channel: z.enum(contactChannels),
  withWhom: Line,
  number: Line,
  receiverId: Id.nullable(),
  agreed: FreeText,
  confirmationAsked: z.boolean(),
  toldOfCrisis: z.boolean(),
  volunteerId: Id.nullable(),
  minutes: Minutes,
}

const ofRow = recordOf('contact_moments')

export const contactsContract = {
  ofCase: query({
    access: caseHelpers,
    scope: inCase,
    input: CaseRef,
    output: z.array(ContactMomentSheet),
    failures: [],
  }),
  add: command({
    access: caseHelpers,
    scope: inCase,
    input: z.object({
      caseId: Id,
      channel: z.enum(contactChannels),
      receiverId: Id.nullable(),
      withWhom: Line,
      number: Line,
      agreed: FreeText,
      confirmationAsked: z.boolean(),
      toldOfCrisis: z.boolean(),
      volunteerId: Id.nullable().default(null),
      minutes: Minutes.default(null),
    }),
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
