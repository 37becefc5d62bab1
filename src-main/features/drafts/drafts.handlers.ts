import type { Handlers } from '#main/app/handlers.ts'
import type { draftsContract } from './drafts.contract.ts'
import { keepTyping, readDrafts } from './drafts.use-cases.ts'

export const draftsHandlers: Handlers<typeof draftsContract> = { ofCase: readDrafts, keep: keepTyping }
