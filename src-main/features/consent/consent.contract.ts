import { z } from 'zod'
import { caseWorkers, command, deskWorkers, query } from '#main/contract/define.ts'
import { CaseRef, Day, Id, Line, RecordRef, Saved } from '#main/contract/shapes.ts'
import { consentCapacities, consentForms, consentInterpreters } from './consent.rules.ts'

/** Answer to "mag dit mee?" for one part: a section (`income`, `debts`) or one fact (`remark:<id>`). */
export const PartAnswer = z.object({ part: z.string().max(80), answer: z.enum(['yes', 'no']) })

export const ConsentSheet = z.object({
  id: Id,
  receiverId: Id,
  purpose: z.literal('handover'),
  givenOn: Day,
  form: z.enum(consentForms),
  /** Who was there at an oral consent. A child is never witness or interpreter. */
  witness: z.string(),
  interpreter: z.enum(consentInterpreters),
  capacity: z.enum(consentCapacities),
  partnerAgreed: z.enum(['yes', 'no', 'unknown']).nullable(),
  parts: z.array(PartAnswer),
  withdrawnOn: Day.nullable(),
  withdrawnReason: z.string(),
})

const changes = {
  givenOnText: Line,
  form: z.enum(consentForms),
  witness: Line,
  interpreter: z.enum(consentInterpreters),
  capacity: z.enum(consentCapacities),
  partnerAgreed: z.enum(['yes', 'no', 'unknown']).nullable(),
}

export const consentContract = {
  ofCase: query({ access: deskWorkers, input: CaseRef, output: z.array(ConsentSheet), failures: [] }),
  /** The resident agrees that a handover goes to this receiver. Parts are answered one by one. */
  give: command({
    access: deskWorkers,
    input: z.object({
      caseId: Id,
      receiverId: Id,
      form: z.enum(consentForms),
      parts: z.array(z.string().max(80)),
    }),
    output: Saved,
    failures: ['consent-exists'],
  }),
  answerPart: command({
    access: deskWorkers,
    input: z.object({ consentId: Id, part: z.string().max(80), answer: z.enum(['yes', 'no']).nullable() }),
    output: Saved,
    failures: ['consent-withdrawn'],
  }),
  amend: command({
    access: deskWorkers,
    input: z.object({ id: Id, changes: z.object(changes).partial() }),
    output: Saved,
    failures: ['consent-withdrawn'],
  }),
  /** As easy as giving. Stops new copies; what was sent earlier is listed so that the receiver can be told. */
  withdraw: command({
    access: caseWorkers,
    input: RecordRef.extend({ reason: Line }),
    output: Saved,
    failures: ['consent-withdrawn'],
  }),
}
