import type { z } from 'zod'
import type { retentionContract, RetentionChoice } from '#main/features/retention/retention.contract.ts'

/** The list of a week. */
export type RetentionList = z.output<(typeof retentionContract)['list']['output']>
export type Category = RetentionList['categories'][number]
export type Item = Category['due'][number]
export type Hold = z.output<(typeof retentionContract)['holds']['output']>[number]
export type Term = z.output<(typeof retentionContract)['terms']['output']>[number]

/** One choice as a key of a set. */
export const keyOf = ({ category, ref }: RetentionChoice): string => `${category} ${ref ?? ''}`

/** Everything of a category that may go now. */
export const choicesOf = ({ category, due, dueRows }: Category): readonly RetentionChoice[] => [
  ...due.map(({ ref }) => ({ category, ref })),
  ...(dueRows === 0 ? [] : [{ category, ref: null }]),
]

/** A name, or what there is instead. */
export const itemName = ({ name, number }: Pick<Item, 'name' | 'number'>, otherwise: string): string =>
  name !== '' ? name : number !== '' ? number : otherwise

/** What is ticked, as far as it still may go. */
export interface Chosen {
  readonly choices: readonly RetentionChoice[]
  readonly has: (choice: RetentionChoice) => boolean
  readonly set: (choices: readonly RetentionChoice[], on: boolean) => void
}

/** How many went, and how many stayed after all. */
export interface Done {
  readonly done: number
  readonly refused: number
}
