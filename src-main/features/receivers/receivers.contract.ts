import { z } from 'zod'
import { caseHelpers, caseWorkers, command, noCase, query } from '#main/contract/define.ts'
import { FreeText, Id, Line, RecordRef, Saved } from '#main/contract/shapes.ts'

/** What a receiver asks of a handover. */
export const ReceiverProfile = z.object({
  /** Wants the resident's signature on the form itself; an oral yes is not enough. */
  signatureRequired: z.boolean(),
  /** Wants no health data: health-related values get a neutral word. */
  noHealthData: z.boolean(),
  /** In a crisis: call first, the form may come later and incomplete. */
  callFirst: z.boolean(),
  /** Working days to the first talk in a crisis; null: the statutory 3. */
  crisisTalkWorkingDays: z.number().int().min(1).max(30).nullable(),
  /** Days to feedback after the sign-up. */
  feedbackDays: z.number().int().min(1).max(90),
  /** Crisis kinds that this receiver treats like the statutory ones. */
  extraCrisisKinds: z.array(z.string()),
})
export type ReceiverProfile = z.infer<typeof ReceiverProfile>
export const ReceiverSheet = z.object({
  id: Id,
  name: z.string(),
  municipality: z.string(),
  department: z.string(),
  contactName: z.string(),
  contactFunction: z.string(),
  directPhone: z.string(),
  email: z.string(),
  /** As on an envelope, a line each; may be empty. */
  address: z.string(),
  /** "beveiligde mail", "papier of balie". */
  channel: z.string(),
  wishes: z.string(),
  profile: ReceiverProfile,
  /** A function and a direct number make it complete; otherwise the screen warns, never blocks. */
  complete: z.boolean(),
})
const changes = {
  name: Line,
  municipality: Line,
  department: Line,
  contactName: Line,
  contactFunction: Line,
  directPhone: Line,
  email: Line,
  address: FreeText,
  channel: Line,
  wishes: FreeText,
  profile: ReceiverProfile.partial(),
}

export const receiversContract = {
  /** With the names of contact persons, so not for the board. */
  list: query({
    access: [...caseHelpers, 'keeper'],
    scope: noCase,
    input: z.object({}),
    output: z.array(ReceiverSheet),
    failures: [],
    visitor: 'open',
  }),
  add: command({
    access: caseWorkers,
    input: z.object({ name: Line }),
    output: Saved,
    failures: ['name-missing'],
  }),
  amend: command({
    access: caseWorkers,
    input: z.object({ id: Id, changes: z.object(changes).partial() }),
    output: Saved,
    failures: [],
  }),
  remove: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: ['in-use'] }),
}
