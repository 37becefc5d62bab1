import type { z } from 'zod'
import type { matchesContract } from '#main/features/matches/matches.contract.ts'
import type { matchingContract } from '#main/features/matching/matching.contract.ts'
import type { waitingListContract } from '#main/features/waiting-list/waiting-list.contract.ts'

export type WaitingRow = z.output<(typeof waitingListContract)['list']['output']>[number]
export type Request = z.output<(typeof waitingListContract)['ofCase']['output']>[number]

export type Ranking = z.output<(typeof matchingContract)['ranking']['output']>
export type Candidate = Ranking['ranked'][number]
export type Excluded = Ranking['excluded'][number]
export type Reason = Candidate['reasons'][number]
export type Exclusion = Excluded['exclusions'][number]

export type Plan = z.output<(typeof matchingContract)['plan']['output']>
export type Assignment = Plan['assignments'][number]
export type Unmatched = Plan['unmatched'][number]
export type WhyNotAnswer = z.output<(typeof matchingContract)['whyNot']['output']>
export type HelpRow = z.output<(typeof matchingContract)['helpsMost']['output']>[number]

export type MatchRow = z.output<(typeof matchesContract)['list']['output']>[number]
