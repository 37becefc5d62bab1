import type { Classified } from '#main/database/classified.ts'
import { erasuresData } from './erasure.personal-data.ts'

export const classified = { erasures: erasuresData } satisfies Classified<'erasures'>
