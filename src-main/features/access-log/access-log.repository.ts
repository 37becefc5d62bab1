import type { Classified } from '#main/database/classified.ts'
import { accessChainData, accessEntriesData } from './access-log.personal-data.ts'

export const classified = {
  access_chain: accessChainData,
  access_entries: accessEntriesData,
} satisfies Classified<'access_chain' | 'access_entries'>
