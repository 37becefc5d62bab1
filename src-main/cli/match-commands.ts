import { exclusionLabel, helpingActLabels } from '#main/features/matching/matching.labels.ts'
import { reasonText, type ReasonSide } from '#main/features/matching/matching-reasons.labels.ts'
import type { Exclusion, Reason } from '#main/features/matching/matching-shape.rules.ts'
import { needed, shaped, unlocked, type Command } from './command.ts'

const sentences = (reasons: readonly Reason[], side: ReasonSide): string[] =>
  reasons
    .map(reasonText)
    .filter((reason) => reason.side === side)
    .map(({ text }) => text)

const actsOf = (exclusions: readonly Exclusion[]): string[] => [
  ...new Set(exclusions.flatMap(({ act }) => (act === null ? [] : [helpingActLabels[act]]))),
]

/** Volunteers for one resident: best first with reasons, then who is left out, by which rules, and what would help. */
export const matchPropose: Command = (options, tools) =>
  unlocked(options, tools, ({ api }) =>
    shaped(api.matching.rankingOfCase({ caseId: needed(options, 'case') }), (sheet) => ({
      ranked: sheet.ranked.map(({ volunteerId, volunteerName, total, reasons }) => ({
        volunteerId,
        volunteerName,
        total,
        for: sentences(reasons, 'for'),
        against: sentences(reasons, 'against'),
      })),
      excluded: sheet.excluded.map(({ volunteerId, volunteerName, exclusions }) => ({
        volunteerId,
        volunteerName,
        rules: exclusions.map(({ rule }) => exclusionLabel(rule, sheet.certificateBlockMonths)),
        wouldHelp: actsOf(exclusions),
      })),
    })),
  )

/** The best assignment of everyone who waits. Changes nothing. */
export const matchPlan: Command = (options, tools) =>
  unlocked(options, tools, ({ api }) =>
    shaped(api.matching.plan({}), (plan) => ({
      assignments: plan.assignments.map(({ caseId, residentName, volunteerId, volunteerName, total }) => ({
        caseId,
        residentName,
        volunteerId,
        volunteerName,
        total,
      })),
      unmatched: plan.unmatched.map(({ caseId, residentName, ...rest }) => ({
        caseId,
        residentName,
        why: whyUnmatched(rest, plan.certificateBlockMonths),
      })),
    })),
  )

interface Unmatched {
  readonly nearest: readonly { readonly volunteerName: string; readonly exclusions: readonly Exclusion[] }[]
  readonly taken: readonly { readonly volunteerName: string; readonly residentNames: readonly string[] }[]
}

const whyUnmatched = ({ nearest, taken }: Unmatched, blockMonths: number): string[] => [
  ...nearest.map(
    ({ volunteerName, exclusions }) =>
      `${volunteerName}: ${exclusions.map(({ rule }) => exclusionLabel(rule, blockMonths)).join('; ')}`,
  ),
  ...taken.map(({ volunteerName, residentNames }) => `${volunteerName}: ${residentNames.join(', ')}`),
]
