import type { Classified } from '#main/database/classified.ts'
import { breachesData } from './breaches.personal-data.ts'

export const classified = { breaches: breachesData } satisfies Classified<'breaches'>
