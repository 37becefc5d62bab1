import type { Day } from '#main/core/calendar-day.ts'
import { formatDay } from '#main/core/day-format.ts'
import type { LetterBlock } from '#main/core/plain-letter.ts'
import { organisationName, waysToReach, type LetterSender } from '#main/features/rights/letter-frame.rules.ts'
import { breachLetterWords as words } from './breach-letter.labels.ts'
import { breachData, type BreachData, type BreachKind } from './breaches.rules.ts'

export interface BreachLetterFacts {
  readonly kind: BreachKind
  readonly discoveredDay: Day
  readonly dataKinds: readonly BreachData[]
  /** Encrypted, and nobody else knows the key. */
  readonly shielded: boolean
  readonly recovered: boolean
  readonly measures: string
  /** What is said besides, typed for this letter. */
  readonly words: string
  readonly sender: LetterSender
}

const typed = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

function consequences({ shielded, recovered }: BreachLetterFacts): string {
  const known = [shielded ? words.protectedData : '', recovered ? words.recovered : '']
  const good = known.filter((sentence) => sentence !== '').join(' ')
  return good === '' ? words.consequences : good
}

/** The first paragraph on the line that introduces it. */
function measuresOf(text: string): string[] {
  const [first = '', ...rest] = typed(text)
  return [`${words.measures} ${first}`, ...rest]
}

/**
 * What the people concerned are told (art. 34(2)): what happened, which data, what may follow, what was done, what they
 * can do and whom to call. What was written down for ourselves (`what`) does not go.
 */
export function breachBlocks(facts: BreachLetterFacts): LetterBlock[] {
  const kinds = breachData.filter((kind) => facts.dataKinds.includes(kind))
  const advice = kinds.flatMap((kind) => words.advice[kind] ?? [])
  return [
    `${words.intro(formatDay(facts.discoveredDay))} ${words.happened[facts.kind]}`,
    ...typed(facts.words),
    ...(kinds.length === 0 ? [words.unknownData] : [words.whichData, kinds.map((kind) => words.data[kind])]),
    consequences(facts),
    ...(facts.measures.trim() === '' ? [words.noMeasures] : measuresOf(facts.measures)),
    ...(advice.length === 0 ? [] : [words.youCan, advice]),
    `${words.contact(organisationName(facts.sender), waysToReach(facts.sender))} ${words.authority}`,
  ]
}
