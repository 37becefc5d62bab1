import type { ReadDb } from '#main/database/handles.ts'
import { openCasesOf, volunteerOfAccount } from './case-access.repository.ts'

/** The cases that are open to one maatje at this moment. */
export interface OwnCases {
  /** Null: the account is of nobody who is a volunteer now. */
  readonly volunteerId: string | null
  readonly caseIds: readonly string[]
}

/** Looked up for every call, because a match can end while the vault is open. */
export async function ownCasesOf(db: ReadDb, personId: string): Promise<OwnCases> {
  const volunteerId = await volunteerOfAccount(db, personId)
  return { volunteerId, caseIds: volunteerId === null ? [] : await openCasesOf(db, volunteerId) }
}
