import type { ColumnClasses } from '#main/core/personal-data.ts'
import type { Schema } from './schema.ts'

/** What a repository states of its tables: every column is classified. */
export type Classified<Tables extends keyof Schema> = {
  readonly [T in Tables]: ColumnClasses<Extract<keyof Schema[T], string>>
}
