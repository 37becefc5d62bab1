import type { Classified } from '#main/database/classified.ts'
import { restrictionsData, rightsRequestsData } from './rights.personal-data.ts'

export const classified = {
  rights_requests: rightsRequestsData,
  restrictions: restrictionsData,
} satisfies Classified<'rights_requests' | 'restrictions'>
