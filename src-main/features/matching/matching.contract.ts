import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import { CaseRef, Day, Id, Saved } from '#main/contract/shapes.ts'
import { dayParts } from '#main/features/volunteers/volunteer-words.rules.ts'
import { requestKinds } from '#main/features/waiting-list/waiting-list.rules.ts'
import { criteria, exclusionRules, helpingActs } from './matching-shape.rules.ts'

const DayParts = z.array(z.enum(dayParts))
export const ReasonShape = z.object({
  criterion: z.enum(criteria),
  points: z.number().int(),
  outOf: z.number().int(),
  about: z.array(z.string()),
})
const candidate = {
  volunteerId: Id,
  volunteerName: z.string(),
  /** The points of the reasons add up to it. */
  total: z.number().int(),
  reasons: z.array(ReasonShape),
  /** When this volunteer is free, for the picture of the week. */
  dayParts: DayParts,
  sharedDayParts: DayParts,
  freePlaces: z.number().int(),
  lastAsked: Day.nullable(),
}
const ExclusionShape = z.object({ rule: z.enum(exclusionRules), act: z.enum(helpingActs).nullable() })

export const RankingSheet = z.object({
  /** Null: nobody asked for a maatje yet; this is how a request would start. */
  requestId: Id.nullable(),
  caseId: Id,
  residentName: z.string(),
  kind: z.enum(requestKinds),
  /** When it suits the resident. */
  dayParts: DayParts,
  dayPartsHard: z.boolean(),
  talkDay: Day.nullable(),
  ranked: z.array(z.object(candidate)),
  excluded: z.array(z.object({ ...candidate, exclusions: z.array(ExclusionShape), near: z.boolean() })),
  certificateBlockMonths: z.number().int(),
})

const pair = { requestId: Id, volunteerId: Id }
const who = { caseId: Id, residentName: z.string(), kind: z.enum(requestKinds) }

export const PlanSheet = z.object({
  /** In the order of urgency and waiting. */
  assignments: z.array(
    z.object({
      ...pair,
      ...who,
      volunteerName: z.string(),
      total: z.number().int(),
      locked: z.boolean(),
      reasons: z.array(ReasonShape),
    }),
  ),
  unmatched: z.array(
    z.object({
      requestId: Id,
      ...who,
      why: z.enum(['nobody-fits', 'all-taken']),
      /** `nobody-fits`: what stands in the way of the nearest ones. */
      nearest: z.array(
        z.object({ volunteerId: Id, volunteerName: z.string(), exclusions: z.array(ExclusionShape) }),
      ),
      /** `all-taken`: who fits, and to whom each goes in this plan. */
      taken: z.array(z.object({ volunteerName: z.string(), residentNames: z.array(z.string()) })),
    }),
  ),
  /** Locked choices that cannot be kept, with what stands in the way. */
  lockProblems: z.array(
    z.object({ ...pair, ...who, volunteerName: z.string(), exclusions: z.array(ExclusionShape) }),
  ),
  totalFit: z.number().int(),
  certificateBlockMonths: z.number().int(),
})

/** What one single act would change in the plan. */
export const HelpRow = z.object({
  act: z.enum(helpingActs),
  /** The volunteer it is about; null for an act in a request. */
  volunteerId: Id.nullable(),
  volunteerName: z.string(),
  requestId: Id.nullable(),
  /** How many more residents get somebody. */
  frees: z.number().int(),
  residentNames: z.array(z.string()),
})

export const matchingContract = {
  ranking: query({
    access: caseWorkers,
    input: z.object({ requestId: Id }),
    output: RankingSheet,
    failures: [],
    visitor: 'closed',
  }),
  /** The same for a case: its first waiting request, or the request that would be made of what the case tells. */
  rankingOfCase: query({
    access: caseWorkers,
    input: CaseRef,
    output: RankingSheet,
    failures: [],
    visitor: 'closed',
  }),
  /** The best assignment of everyone who waits. Nothing changes by looking at it. */
  plan: query({ access: caseWorkers, input: z.object({}), output: PlanSheet, failures: [] }),
  /** "Waarom niet anders?": what becomes of the plan when these two are put together. */
  whyNot: query({
    access: caseWorkers,
    input: z.object(pair),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('is-in-plan') }),
      z.object({ kind: z.literal('excluded'), exclusions: z.array(ExclusionShape) }),
      /** No place is left beside the choices that are held for these residents. */
      z.object({ kind: z.literal('no-place'), residentNames: z.array(z.string()) }),
      z.object({
        kind: z.literal('possible'),
        /** Residents who would have nobody. */
        losing: z.array(z.string()),
        /** Residents who would have somebody now. */
        gaining: z.array(z.string()),
        changes: z.array(z.object({ residentName: z.string(), from: z.string(), to: z.string() })),
        /** How much less the whole would fit; 0: as good, decided by who was not asked longest, or by name. */
        fitLost: z.number().int(),
        /** What made the plan choose as it did; `lock`: this resident is held for somebody else. */
        decidedBy: z.enum(['lock', 'coverage', 'fit', 'not-asked', 'name']),
      }),
    ]),
    failures: [],
  }),
  /** "Wat helpt het meest?": the single act that frees most residents first. Acts that free nobody are left out. */
  helpsMost: query({ access: caseWorkers, input: z.object({}), output: z.array(HelpRow), failures: [] }),
  /** Holds a choice in the plan, or lets it go with null. A hard rule is never overruled. */
  lock: command({
    access: caseWorkers,
    input: z.object({ requestId: Id, volunteerId: Id.nullable() }),
    output: Saved,
    failures: ['excluded', 'no-place'],
  }),
}
