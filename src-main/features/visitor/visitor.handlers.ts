import type { Handlers } from '#main/app/handlers.ts'
import type { visitorContract } from './visitor.contract.ts'
import { endVisitor, startVisitor } from './visitor.use-cases.ts'

export const visitorHandlers: Handlers<typeof visitorContract> = { start: startVisitor, end: endVisitor }
