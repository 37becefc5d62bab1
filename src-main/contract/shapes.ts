import { z } from 'zod'
import { factSources, sharings } from '#main/core/fact.ts'
import { periods } from '#main/core/money.ts'
import { personKinds } from '#main/core/person-kinds.ts'

/** Record id as made by the id port. */
export const Id = z.string().min(1).max(64)
/** One line as somebody types it. Long on purpose: refusing length loses words. */
export const Line = z.string().max(4_000)
/** Free text of a conversation. */
export const FreeText = z.string().max(100_000)
/** Day with possibly unknown parts: `2026`, `2026-11`, `2026-11-20`; null is unknown. */
export const PartialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable()
/** Full day `2026-11-20`. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** A place on this computer, from the root: what is relative to depends on how the program was started. */
export const AbsolutePath = z
  .string()
  .max(4_096)
  .regex(/^(?:[/\\]|[A-Za-z]:[/\\])/)
/** ISO instant in UTC. */
export const Instant = z.string().max(40)

export const PeriodShape = z.enum(periods)
const Cents = z.number().int()
export const AmountShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact'), cents: Cents }),
  z.object({ kind: z.literal('about'), cents: Cents }),
  z.object({ kind: z.literal('range'), fromCents: Cents, toCents: Cents }),
  z.object({ kind: z.literal('foreign'), currency: z.string().max(3), minor: Cents }),
  z.object({ kind: z.literal('unknown') }),
])
export const TotalShape = z.object({
  knownCents: Cents,
  knownToCents: Cents,
  aboutCount: z.number().int(),
  unknownCount: z.number().int(),
  foreign: z.array(z.object({ currency: z.string(), minor: Cents })).readonly(),
})

/** Source and sharing of a fact, as it is read. */
export const MarkShape = z.object({
  source: z.enum(factSources),
  sourceDay: PartialDay,
  sharing: z.enum(sharings),
  notToReceiverId: Id.nullable(),
})
/** The same as it is changed: every part on its own, the day as typed. */
export const MarkChanges = {
  source: z.enum(factSources),
  sourceDayText: Line,
  sharing: z.enum(sharings),
  notToReceiverId: Id.nullable(),
}

/** One person, by the id of their root record. */
export const PersonRefShape = z.object({ kind: z.enum(personKinds), id: Id })

export const CaseRef = z.object({ caseId: Id })
export const RecordRef = z.object({ id: Id })
/** What every change answers, so that the screen can say "opgeslagen om 14:32". */
export const Saved = z.object({ id: Id, savedAt: Instant })
export type Saved = z.infer<typeof Saved>
/** "yes", "no" or asked but not known; null is not asked yet. */
export const YesNoUnknown = z.enum(['yes', 'no', 'unknown']).nullable()
