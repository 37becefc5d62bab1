import type { Classified } from '#main/database/classified.ts'
import { anonymousFiguresData, erasureRootsData, erasuresData } from './erasure.personal-data.ts'

export const classified = {
  erasures: erasuresData,
  erasure_roots: erasureRootsData,
  anonymous_figures: anonymousFiguresData,
} satisfies Classified<'erasures' | 'erasure_roots' | 'anonymous_figures'>
