import { z } from 'zod'
import { caseHelpers, command, inCase, noCase } from '#main/contract/define.ts'
import { CaseRef, Id } from '#main/contract/shapes.ts'

/**
 * A visitor looks along, in a library or a kitchen: nothing is shown but their own case, until somebody ends it or the
 * vault locks. Everything else is refused at the doorway (`visitor-mode`). `unlock.status` says whether it is on.
 */
export const visitorContract = {
  start: command({
    access: caseHelpers,
    scope: inCase,
    input: CaseRef,
    output: z.object({ visitorCaseId: Id.nullable() }),
    failures: [],
    seen: 'visitor',
  }),
  end: command({
    access: caseHelpers,
    scope: noCase,
    input: z.object({}),
    output: z.object({ visitorCaseId: Id.nullable() }),
    failures: [],
    seen: 'none',
    visitor: 'open',
  }),
}
