import { z } from 'zod'
import { caseWorkers, command, keepers, query, seenActions } from '#main/contract/define.ts'
import { Id, Instant, Line } from '#main/contract/shapes.ts'
import { openReasons } from './access-log.rules.ts'

/** One line of who saw what. */
export const AccessRow = z.object({
  id: Id,
  at: Instant,
  /** Empty when the person is not in the vault any more. */
  name: z.string(),
  /** Roles at that moment. */
  roles: z.array(z.string()),
  action: z.enum(seenActions),
  /** Wire name of the call, `<feature>.<call>`. */
  call: z.string(),
  caseId: Id.nullable(),
  volunteerId: Id.nullable(),
  /** Why something hidden was opened; null: nothing was. */
  reason: z.enum(openReasons).nullable(),
  note: z.string(),
})

const limit = z.number().int().min(1).max(1_000)

/** Who saw what: an append-only log with a purpose of its own, that nobody looks without need. */
export const accessLogContract = {
  /** Newest first. */
  ofCase: query({
    access: caseWorkers,
    input: z.object({ caseId: Id, limit }),
    output: z.array(AccessRow),
    failures: [],
    frozen: 'open',
    visitor: 'closed',
  }),
  /** Newest first. */
  ofVolunteer: query({
    access: caseWorkers,
    input: z.object({ volunteerId: Id, limit }),
    output: z.array(AccessRow),
    failures: [],
    frozen: 'open',
  }),
  /** Does the chain hold? What was erased in the meantime does not break it. */
  verify: query({
    access: keepers,
    input: z.object({}),
    output: z.object({
      intact: z.boolean(),
      links: z.number().int(),
      /** Place of the first link that does not fit, counted from 1; null: they all do. */
      firstBroken: z.number().int().nullable(),
    }),
    failures: [],
    seen: 'none',
  }),
  /**
   * Shows this person what others wrote in this case for a few eyes only (`remarks.ofCase`), until the vault locks.
   * The reason goes into the log. `other` wants a note.
   */
  openSensitive: command({
    access: caseWorkers,
    input: z.object({ caseId: Id, reason: z.enum(openReasons), note: Line }),
    output: z.object({ caseId: Id }),
    failures: [],
    seen: 'open-sensitive',
    visitor: 'closed',
  }),
}
