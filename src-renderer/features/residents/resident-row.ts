import type { z } from 'zod'
import type { CaseListRow } from '#main/features/cases/cases.contract.ts'

/** One line of the list. */
export type ResidentRow = z.infer<typeof CaseListRow>
