import { z } from 'zod'
import { caseHelpers, command, inCase, query } from '#main/contract/define.ts'
import { CaseRef, FreeText, Id, Instant } from '#main/contract/shapes.ts'

/**
 * Text that is being typed or that could not be read yet, kept under the name of its field
 * (`<record id>.<field>`, or `<case id>.new-debt` for a line not yet added), so that nothing typed is ever lost.
 */
export const draftsContract = {
  ofCase: query({
    access: caseHelpers,
    scope: inCase,
    input: CaseRef,
    output: z.array(z.object({ field: z.string(), text: z.string(), keptAt: Instant })),
    failures: [],
  }),
  /** Empty text forgets the draft. */
  keep: command({
    access: caseHelpers,
    seen: 'typing',
    scope: inCase,
    input: z.object({ caseId: Id, field: z.string().max(160), text: FreeText }),
    output: z.object({ savedAt: Instant }),
    failures: [],
  }),
}
