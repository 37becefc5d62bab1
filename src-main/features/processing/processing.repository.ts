import type { Classified } from '#main/database/classified.ts'
import { processingNotesData, processorsData } from './processing.personal-data.ts'

export const classified = {
  processors: processorsData,
  processing_notes: processingNotesData,
} satisfies Classified<'processors' | 'processing_notes'>
