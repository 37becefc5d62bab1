import { rankFor } from '#main/features/matching/matching-rank.rules.ts'
import { prepareCandidate, prepareNeed } from '#main/features/matching/matching-prepared.rules.ts'
import { pairReasons } from '#main/features/matching/matching-reasons.rules.ts'
import { pairScore } from '#main/features/matching/matching-score.rules.ts'
import type { Candidate, Need } from '#main/features/matching/matching-shape.rules.ts'
import {
  daanNeed,
  deWitNeed,
  petraNeed,
  samiraNeed,
  twelveVolunteers,
  yardstickDay,
  yardstickPolicy,
} from '#tests/support/builders/yardstick-matching.ts'
import { pair, type Pair } from './measure.ts'

const needs: readonly Need[] = [samiraNeed, daanNeed, deWitNeed, petraNeed]
/** The twelve of the yardstick over and over, each a person of their own. */
const volunteers: readonly Candidate[] = Array.from({ length: 200 }, (_, place) => {
  const like = twelveVolunteers[place % twelveVolunteers.length]
  if (like === undefined) throw new Error('no volunteers to measure with')
  return { ...like, id: `${like.id}-${place}`, sortKey: `${like.sortKey} ${place}` }
})
const prepared = volunteers.map((candidate) => prepareCandidate(candidate, yardstickPolicy, yardstickDay))

const show = (name: string, { product, raw, ratio }: Pair): string[] => [
  name,
  product.toFixed(2),
  raw.toFixed(2),
  ratio.toFixed(2),
]

/** One ranking with everything that a coordinator sees, next to scoring the same pairs and nothing else. */
export async function rankingTimes(): Promise<string[][]> {
  const of = (round: number): Need => needs[round % needs.length] ?? samiraNeed
  const rank = (round: number) => rankFor(of(round), volunteers, yardstickPolicy, yardstickDay)
  const reasons = await pair(200, rank, (round) => {
    const need = prepareNeed(of(round))
    return prepared.map((candidate) => pairReasons(need, candidate))
  })
  const numbers = await pair(200, rank, (round) => {
    const need = prepareNeed(of(round))
    return prepared.map((candidate) => pairScore(need, candidate))
  })
  return [
    ['one ranking of 200 volunteers (median)', 'product ms', 'scoring ms', 'ratio'],
    show('to scoring alone, with its reasons', reasons),
    show('to scoring alone, only the number', numbers),
  ]
}
