import { z } from 'zod'
import { caseHelpers, ownCases, query } from '#main/contract/define.ts'
import { Day, Id } from '#main/contract/shapes.ts'
import { CrisisClocks } from '#main/features/crisis/crisis.contract.ts'

/** What to do now, most pressing first. Nothing here is a verdict. */
export const todayContract = {
  list: query({
    access: caseHelpers,
    scope: ownCases,
    input: z.object({}),
    output: z.object({
      today: Day,
      crises: z.array(
        z.object({
          crisisId: Id,
          caseId: Id,
          name: z.string(),
          number: z.string(),
          kind: z.string(),
          executesOn: z.string().nullable(),
          executesAt: z.string(),
          clocks: CrisisClocks,
        }),
      ),
      /** Agreed with the resident but not sent; sent but no feedback on the expected day. */
      handovers: z.array(
        z.object({
          /** Null: agreed to, but nothing was started for this receiver. */
          handoverId: Id.nullable(),
          receiverId: Id,
          caseId: Id,
          name: z.string(),
          receiverName: z.string(),
          reason: z.enum(['agreed-not-sent', 'feedback-overdue']),
          since: Day,
        }),
      ),
      /** Cases touched last, to go on with. */
      recent: z.array(
        z.object({ caseId: Id, name: z.string(), number: z.string(), openQuestions: z.number().int() }),
      ),
    }),
    failures: [],
  }),
}
