import type { Handlers } from '#main/app/handlers.ts'
import type { todayContract } from './today.contract.ts'
import { readToday } from './today.use-cases.ts'

export const todayHandlers: Handlers<typeof todayContract> = { list: readToday }
