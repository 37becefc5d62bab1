import type { AccessNote } from '#main/features/access-log/access-chain.use-cases.ts'

/** What is remembered about one opening of the vault, and gone when it locks. */
export interface OpenMemory {
  /** Case of the visitor who looks along; null: nobody does. */
  visitorCaseId: string | null
  /** Cases of which this person opened what others wrote for a few eyes. */
  readonly openedCases: Set<string>
  /** Ids that are known to be of a case: a case never becomes something else. */
  readonly knownCases: Set<string>
  /** What was noted of reading in this hour, so that it is noted once. */
  readonly noted: Set<string>
  /** Hour of what is in `noted`. */
  notedHour: string
  /** Reading that still has to be written; whoever writes takes all of it. */
  readonly waiting: AccessNote[]
  writing: Promise<void> | null
}

export const newOpenMemory = (): OpenMemory => ({
  visitorCaseId: null,
  openedCases: new Set(),
  knownCases: new Set(),
  noted: new Set(),
  notedHour: '',
  waiting: [],
  writing: null,
})
