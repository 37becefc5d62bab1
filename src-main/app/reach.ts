import type { ReadDb } from '#main/database/handles.ts'
import { idsIn, subjectsOf, type Subject } from '#main/database/subjects.ts'
import type { OpenMemory } from './open-memory.ts'

/** What an input is about, whatever its fields are called. */
export interface Reach {
  /** One for each id that is in a table. */
  readonly subjects: readonly Subject[]
  readonly caseIds: readonly string[]
  readonly volunteerIds: readonly string[]
}

const asCase = (id: string): Subject => ({
  caseIds: [id],
  volunteerIds: [],
  receiverIds: [],
  staffIds: [],
  ofNobody: false,
})

export async function reachOf(db: ReadDb, { knownCases }: OpenMemory, input: unknown): Promise<Reach> {
  const ids = idsIn(input)
  // Most calls name a case and nothing else.
  const subjects = ids.every((id) => knownCases.has(id)) ? ids.map(asCase) : await subjectsOf(db, ids)
  const caseIds = [...new Set(subjects.flatMap((subject) => subject.caseIds))]
  for (const id of ids) if (caseIds.includes(id)) knownCases.add(id)
  return {
    subjects,
    caseIds,
    volunteerIds: [...new Set(subjects.flatMap((subject) => subject.volunteerIds))],
  }
}
