import type { ColumnClasses } from '#main/core/personal-data.ts'
import type { Schema } from './schema.ts'

/** Every column of these tables is classified. */
export type Classified<Tables extends keyof Schema> = {
  readonly [T in Tables]: ColumnClasses<Extract<keyof Schema[T], string>>
}
