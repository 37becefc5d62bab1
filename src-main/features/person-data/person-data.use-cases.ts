import type { PersonKind, PersonRef } from '#main/core/person-kinds.ts'
import type { ReadDb } from '#main/database/handles.ts'
import {
  rootTableOf,
  rowsOfPerson,
  tableNames,
  type PersonRow,
  type RowValues,
  type TableName,
} from './person-rows.repository.ts'

export type { PersonRow, RowValues, TableName }

/** Every row that belongs to somebody; empty when there is no such person. */
export const personRows = (db: ReadDb, person: PersonRef): Promise<readonly PersonRow[]> =>
  rowsOfPerson(db, person)

/** Table in which somebody of a kind has their root record. */
export const rootTable = (kind: PersonKind): TableName => rootTableOf(kind)
export const allTables = (): readonly TableName[] => tableNames
