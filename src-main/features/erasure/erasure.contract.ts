import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import { Day, Id, Instant, Line, RecordRef } from '#main/contract/shapes.ts'
import { personKinds } from '#main/core/person-kinds.ts'
import { erasureBlocks, erasureGrounds, erasureWarnings, proofGrounds, stayCodes } from './erasure.rules.ts'

const PersonShape = z.object({ kind: z.enum(personKinds), id: Id })
/** `title` is Dutch. */
const TableCount = z.object({ table: z.string(), title: z.string(), rows: z.number().int() })

export const ErasurePreview = z.object({
  person: PersonShape,
  name: z.string(),
  goes: z.array(TableCount),
  stays: z.array(z.object({ code: z.enum(stayCodes), rows: z.number().int(), untilDay: Day.nullable() })),
  /** Who got something earlier and has it themselves: tell them (art. 19). Newest first. */
  receivers: z.array(
    z.object({
      receiverId: Id,
      name: z.string(),
      /** `handover`: it was sent; `copy`: printed or saved, and not written down as sent. */
      what: z.enum(['handover', 'copy']),
      day: Day,
      reference: z.string(),
    }),
  ),
  warnings: z.array(z.enum(erasureWarnings)),
  blocks: z.array(z.enum(erasureBlocks)),
  holds: z.array(z.object({ id: Id, reason: z.string(), untilDay: Day })),
  /** Copies of the vault that still hold this person, and the day on which the last of them is gone. */
  backups: z.object({ count: z.number().int(), goneByDay: Day.nullable() }),
  /** To type back: the number of the case, or a word. */
  confirm: z.string(),
})
export type ErasurePreview = z.infer<typeof ErasurePreview>

const Proof = z.object({
  id: Id,
  at: Instant,
  kind: z.enum(personKinds),
  ground: z.enum(proofGrounds),
  requestId: Id.nullable(),
  counts: z.array(TableCount),
  /** SHA-256 over the salted ids of what went, in hexadecimal. */
  digest: z.string(),
  /** Who did it; null when that person was erased themselves. */
  by: z.string().nullable(),
})
export type Proof = z.infer<typeof Proof>

/** Somebody who works here is erased by a keeper, everybody else by who works on cases; the handler looks which. */
const erasers = [...caseWorkers, 'keeper'] as const

/** Taking somebody out of the vault for good. */
export const erasureContract = {
  /** What would go and what stays. Changes nothing. */
  preview: command({
    access: erasers,
    frozen: 'open',
    seen: 'read',
    input: z.object({ person: PersonShape }),
    output: ErasurePreview,
    failures: [],
  }),

  /** `confirm` is what `preview.confirm` said. Cannot be undone. */
  erase: command({
    access: erasers,
    frozen: 'open',
    seen: 'erase',
    input: z.object({
      person: PersonShape,
      ground: z.enum(erasureGrounds),
      requestId: Id.nullable(),
      confirm: Line,
    }),
    output: Proof,
    failures: ['held', 'still-active', 'confirm-differs'],
  }),

  /** Newest first. */
  proofs: query({
    access: erasers,
    seen: 'none',
    input: z.object({}),
    output: z.array(Proof),
    failures: [],
  }),

  saveProof: command({
    access: erasers,
    seen: 'none',
    input: RecordRef,
    output: z.object({ path: z.string() }),
    failures: ['cancelled', 'exists', 'not-writable'],
  }),
  printProof: command({
    access: erasers,
    seen: 'none',
    input: RecordRef,
    output: z.object({}),
    failures: ['no-printer'],
  }),
} as const
