import type { Classified } from '#main/database/classified.ts'
import { correctionsData, correctionTellingsData } from './corrections.personal-data.ts'

export const classified = {
  corrections: correctionsData,
  correction_tellings: correctionTellingsData,
} satisfies Classified<'corrections' | 'correction_tellings'>
