import { z } from 'zod'
import {
  alternativeCodes,
  volunteerFields,
  type ColumnMapping,
  type ImportAnswers,
  type VolunteerTable,
} from './volunteer-import.rules.ts'

/** What becomes of a line. */
export const takes = ['add', 'skip'] as const
export type Take = (typeof takes)[number]

const Row = z.object({ line: z.number(), cells: z.array(z.string()) })
const StoredTable = z.object({
  source: z.enum(['csv', 'xlsx']),
  sheet: z.string(),
  headerLine: z.number(),
  columns: z.array(z.object({ header: z.string(), kept: z.boolean(), named: z.boolean() })),
  rows: z.array(Row),
  above: z.array(Row),
  masked: z.array(z.object({ line: z.number(), column: z.number() })),
  oddLines: z.array(z.number()),
})

const Answer = z.object({ alternative: z.enum(alternativeCodes), day: z.string().exactOptional() })
const StoredChoices = z.object({
  mapping: z.array(
    z.object({
      column: z.number(),
      field: z.enum(volunteerFields).nullable(),
      certainty: z.enum(['sure', 'guess']),
    }),
  ),
  /** Columns of which a person chose the field. */
  chosen: z.array(z.number()),
  /** By line, then by question. */
  answers: z.record(z.string(), z.record(z.string(), Answer)),
  /** Only where a person chose. */
  takes: z.record(z.string(), z.enum(takes)),
})

/** What people chose so far about a list. */
export interface ImportChoices {
  readonly mapping: readonly ColumnMapping[]
  readonly chosen: readonly number[]
  readonly answers: Readonly<Record<string, ImportAnswers>>
  readonly takes: Readonly<Record<string, Take>>
}

/** A list as it was kept. Throws on anything else: then the row is damaged. */
export const storedTable = (stored: unknown): VolunteerTable => StoredTable.parse(stored)
export const storedChoices = (stored: unknown): ImportChoices => StoredChoices.parse(stored)
