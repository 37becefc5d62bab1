import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import { Day, Id, Line, RecordRef, Saved } from '#main/contract/shapes.ts'

export const HoursRow = z.object({
  id: Id,
  day: Day,
  minutes: z.number().int(),
  kilometres: z.number().int(),
  feeCents: z.number().int(),
  expenseCents: z.number().int(),
  approved: z.boolean(),
  description: z.string(),
})
const hoursChanges = {
  dayText: Line,
  /** "1,5", "1:30", "90 min". */
  durationText: Line,
  kilometres: z.number().int().min(0).max(10_000),
  /** Amount as typed; empty is zero. */
  feeText: Line,
  expenseText: Line,
  approved: z.boolean(),
  description: Line,
}
const FeeSums = z.object({
  minutes: z.number().int(),
  kilometres: z.number().int(),
  feeCents: z.number().int(),
  expenseCents: z.number().int(),
})

/** The calls about hours and money; part of the contract of volunteers. */
export const hoursCalls = {
  /** Hours and money of a year, beside the tax-free maximum of that year from the dated table. */
  hours: query({
    access: caseWorkers,
    input: z.object({ volunteerId: Id, year: z.number().int().min(1900).max(2100) }),
    output: z.object({
      rows: z.array(HoursRow),
      sums: FeeSums,
      months: z.array(z.object({ month: z.string(), ...FeeSums.shape })),
      /** Null: the table has no amounts for this year. */
      maximum: z
        .object({
          perHourCents: z.number().int(),
          perMonthCents: z.number().int(),
          perYearCents: z.number().int(),
          source: z.string(),
        })
        .nullable(),
      /** Months (`2026-03`) above the maximum of a month. */
      monthsAbove: z.array(z.string()),
      yearAbove: z.boolean(),
      /** Minutes of contact moments in matches that are not in these rows: a suggestion, nothing is added by itself. */
      contactMinutes: z.number().int(),
    }),
    failures: [],
  }),
  addHours: command({
    access: caseWorkers,
    input: z.object({
      volunteerId: Id,
      dayText: Line,
      durationText: Line,
      kilometres: hoursChanges.kilometres,
      feeText: Line,
      expenseText: Line,
      description: Line,
    }),
    output: Saved,
    failures: [],
  }),
  amendHours: command({
    access: caseWorkers,
    input: z.object({ id: Id, changes: z.object(hoursChanges).partial() }),
    output: Saved,
    failures: [],
  }),
  removeHours: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),
  restoreHours: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),
}
