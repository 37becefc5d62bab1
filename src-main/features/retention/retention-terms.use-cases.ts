import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { pastDayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import { readFields } from '#main/app/typed-fields.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { keepTerm, readTerms } from './retention.repository.ts'
import {
  proposedTerms,
  retentionCategories,
  type CategoryTerm,
  type RetentionAction,
  type RetentionCategory,
} from './retention.rules.ts'

export interface TermInForce extends CategoryTerm {
  readonly category: RetentionCategory
  /** False while it is only a proposal. */
  readonly decided: boolean
  readonly decidedDay: string | null
  readonly note: string
}
export type TermsInForce = Readonly<Record<RetentionCategory, TermInForce>>

/** The term of each category: what the board decided, or what is proposed. */
export async function termsInForce(db: ReadDb): Promise<TermsInForce> {
  const set = new Map((await readTerms(db)).map((term) => [term.category, term]))
  const termOf = (category: RetentionCategory): TermInForce => {
    const { months, action } = proposedTerms[category]
    const proposed = { category, months, action, decidedDay: null, note: '' }
    const term = set.get(category) ?? proposed
    return { ...term, decided: term.decidedDay !== null }
  }
  // One entry per category, which the compiler cannot follow.
  return Object.fromEntries(
    retentionCategories.map((category) => [category, termOf(category)]),
  ) as unknown as TermsInForce
}

/** Months of each category, for texts that say how long something is kept. */
export async function monthsInForce(db: ReadDb): Promise<Readonly<Record<RetentionCategory, number>>> {
  const terms = Object.values(await termsInForce(db))
  // One entry per category, which the compiler cannot follow.
  return Object.fromEntries(terms.map(({ category, months }) => [category, months])) as Record<
    RetentionCategory,
    number
  >
}

/** Every category with its term, in a fixed order. */
export async function listTerms({ db }: ReadContext) {
  const terms = await termsInForce(db)
  return ok(
    retentionCategories.map((category) => {
      const { start, actions, atLeastMonths } = proposedTerms[category]
      return { ...terms[category], start, actions: [...actions], atLeastMonths }
    }),
  )
}

export interface TermInput {
  readonly category: RetentionCategory
  readonly months: number
  readonly action: RetentionAction
  readonly decidedDayText: string
  readonly note: string
}

/** Sets the term of a category. Without a day it stays a proposal, with the months of this organisation. */
export async function setTerm(
  context: WriteContext,
  input: TermInput,
): Promise<Result<Saved, Failure<'action-not-possible' | 'term-too-short'>>> {
  const { actions, atLeastMonths } = proposedTerms[input.category]
  if (!actions.includes(input.action)) return fail({ code: 'action-not-possible' })
  if (input.months < atLeastMonths) return fail({ code: 'term-too-short' })
  const typed = { decidedDayText: input.decidedDayText }
  const read = readFields(typed, { decidedDayText: pastDayReader(context.ports.clock) })
  if (!read.ok) return fail({ code: 'invalid-input', issues: read.failure })
  const { category, months, action, note } = input
  const term = { category, months, action, note: note.trim(), decidedDay: read.value.decidedDay ?? null }
  const stamp = stampOf(context)
  const id = await context.work.run((tx) => keepTerm(tx, stamp, term))
  return ok({ id, savedAt: stamp.at })
}
