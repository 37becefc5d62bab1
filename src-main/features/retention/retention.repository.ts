import type { Classified } from '#main/database/classified.ts'
import { retentionHoldsData, retentionRunsData, retentionTermsData } from './retention.personal-data.ts'

export const classified = {
  retention_terms: retentionTermsData,
  retention_holds: retentionHoldsData,
  retention_runs: retentionRunsData,
} satisfies Classified<'retention_terms' | 'retention_holds' | 'retention_runs'>
