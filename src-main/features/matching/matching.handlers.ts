import type { Handlers } from '#main/app/handlers.ts'
import { lockChoice, readHelpsMost, readPlan, readWhyNot } from './matching-plan.use-cases.ts'
import { readRanking, readRankingOfCase } from './matching-ranking.use-cases.ts'
import type { matchingContract } from './matching.contract.ts'

export const matchingHandlers: Handlers<typeof matchingContract> = {
  ranking: readRanking,
  rankingOfCase: readRankingOfCase,
  plan: readPlan,
  whyNot: readWhyNot,
  helpsMost: readHelpsMost,
  lock: lockChoice,
}
