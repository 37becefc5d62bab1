import type { PersonRef } from '#main/core/person-kinds.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { rowsOfPerson, tableNames, type PersonRow, type TableName } from './person-rows.repository.ts'

export type { PersonRow, TableName }

/** Every row that belongs to somebody; empty when there is no such person. */
export const personRows = (db: ReadDb, person: PersonRef): Promise<readonly PersonRow[]> =>
  rowsOfPerson(db, person)

export const allTables = (): readonly TableName[] => tableNames
