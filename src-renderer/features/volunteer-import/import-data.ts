import type { z } from 'zod'
import type { ImportSheet as Shape } from '#main/features/volunteer-import/volunteer-import.contract.ts'

/** A list as it stands, with what would come of it. */
export type ImportSheet = z.output<typeof Shape>
export type ImportLine = ImportSheet['lines'][number]
export type ImportColumn = ImportSheet['columns'][number]
export type ImportQuestion = ImportLine['questions'][number]
