import { z } from 'zod'
import { caseWorkers, command, deskWorkers, query } from '#main/contract/define.ts'
import {
  AbsolutePath,
  CaseRef,
  Day,
  FreeText,
  Id,
  Instant,
  Line,
  PartialDay,
  RecordRef,
  Saved,
} from '#main/contract/shapes.ts'
import { consentBlocks } from '#main/features/consent/consent.rules.ts'
import {
  copyDestinations,
  copyKinds,
  handoverStates,
  handoverWarnings,
  maatjeRoles,
  sendingWays,
  stayReasons,
} from './handover.rules.ts'

/** One printed line: plain text pieces, strong where the eye goes first. */
export const SheetLine = z.object({
  /** What the line is about, in the margin. */
  label: z.string().exactOptional(),
  text: z.string(),
  strong: z.boolean().exactOptional(),
})
export const SheetSection = z.object({
  code: z.string(),
  title: z.string(),
  lines: z.array(SheetLine),
  /** Cells as printed; `amountColumns` are set flush right. */
  table: z
    .object({
      header: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      totalRow: z.array(z.string()).nullable(),
      amountColumns: z.array(z.number().int()),
    })
    .nullable(),
  /** Below the table. */
  notes: z.array(SheetLine),
})
/** Exactly what the receiver will see. Screen, PDF and frozen copy are all drawn from this and from nothing else. */
export const HandoverSheet = z.object({
  reference: z.string(),
  title: z.string(),
  receiverName: z.string(),
  madeOn: Day,
  /** Where the window of the envelope is. */
  addressee: z.array(z.string()),
  /** Letterhead: the organisation first. */
  sender: z.array(z.string()),
  /** The first ten lines, in order. */
  head: z.array(SheetLine),
  /** "Voor zover bekend, kan onvolledig zijn." */
  notice: z.string(),
  sections: z.array(SheetSection),
  /** Above the signatures: thanks and greeting. */
  closing: z.array(z.string()),
  signatures: z.array(z.string()),
  /** Box in which the number that is never stored can be written by hand. */
  numberBox: z.boolean(),
  /** To cut off and send back: a heading, then what can be ticked. */
  returnStrip: z.array(z.string()),
  /** On every page: who to call. */
  footer: z.string(),
  /** Loose sheet for one person with who it really is, where something else than the name goes round. */
  identitySheet: z.object({ forWhom: z.string(), lines: z.array(SheetLine) }).nullable(),
})
export type HandoverSheet = z.infer<typeof HandoverSheet>

export const HandoverPreview = z.object({
  sheet: HandoverSheet,
  /** What stays, and why. Shown to us only. */
  stays: z.array(z.object({ what: z.string(), why: z.enum(stayReasons) })),
  /** "Mag dit mee?": parts and facts without an answer yet. */
  asks: z.array(z.object({ part: z.string(), what: z.string() })),
  /** Closed codes with a Dutch sentence each; they warn and never block. */
  warnings: z.array(z.enum(handoverWarnings)),
  /** Null: may go. Otherwise the one thing that blocks. */
  blockedBy: z.enum(consentBlocks).nullable(),
})

export const HandoverRow = z.object({
  id: Id,
  caseId: Id,
  receiverId: Id,
  reference: z.string(),
  state: z.enum(handoverStates),
  askToday: z.string(),
  companionName: z.string(),
  companionPhone: z.string(),
  companionWhen: z.string(),
  maatjeRole: z.enum(maatjeRoles),
  sentAt: Instant.nullable(),
  sentBy: z.string(),
  feedbackDueDay: Day.nullable(),
  copies: z.array(
    z.object({
      id: Id,
      kind: z.enum(copyKinds),
      madeAt: Instant,
      sha256: z.string(),
      protected: z.boolean(),
      destination: z.enum(copyDestinations),
    }),
  ),
  /** The course so far, oldest first. */
  steps: z.array(
    z.object({
      at: Instant,
      state: z.enum(handoverStates),
      day: PartialDay,
      source: z.string(),
      nextDay: PartialDay,
    }),
  ),
  /** What it can become from here. */
  nextStates: z.array(z.enum(handoverStates)),
})

export const handoverContract = {
  ofCase: query({ access: deskWorkers, input: CaseRef, output: z.array(HandoverRow), failures: [] }),
  /** All handovers that are not completed, for the board: a list of names, so not for the walk-in hour. */
  open: query({
    access: caseWorkers,
    input: z.object({}),
    output: z.array(HandoverRow.extend({ residentName: z.string(), receiverName: z.string() })),
    failures: [],
  }),
  /** The draft for this receiver, made when there is none. */
  start: command({
    access: deskWorkers,
    input: z.object({ caseId: Id, receiverId: Id }),
    output: z.object({ id: Id }),
    failures: [],
  }),
  amend: command({
    access: deskWorkers,
    input: z.object({
      id: Id,
      changes: z
        .object({
          askToday: FreeText,
          companionName: Line,
          companionPhone: Line,
          companionWhen: Line,
          maatjeRole: z.enum(maatjeRoles),
        })
        .partial(),
    }),
    output: Saved,
    failures: ['already-sent'],
  }),
  preview: query({
    access: deskWorkers,
    input: z.object({ caseId: Id, receiverId: Id }),
    output: HandoverPreview,
    failures: [],
  }),
  /** Asks where to save, writes the PDF there and keeps a frozen copy. `passphrase`: shown once, only when protected. */
  save: command({
    access: deskWorkers,
    seen: 'export',
    input: z.object({ caseId: Id, receiverId: Id, protect: z.boolean() }),
    output: z.object({ copyId: Id, path: z.string(), passphrase: z.string().nullable() }),
    failures: [...consentBlocks, 'cancelled', 'exists', 'not-writable'],
  }),
  /** The same, to the printer. */
  print: command({
    access: deskWorkers,
    seen: 'print',
    input: z.object({ caseId: Id, receiverId: Id }),
    output: z.object({ copyId: Id }),
    failures: [...consentBlocks, 'no-printer'],
  }),
  /** The command line's way: to a given path, nothing asked. */
  saveTo: command({
    access: deskWorkers,
    seen: 'export',
    input: z.object({ caseId: Id, receiverId: Id, path: AbsolutePath }),
    output: z.object({ copyId: Id, path: z.string(), reference: z.string() }),
    failures: [...consentBlocks, 'exists', 'not-writable'],
  }),
  /** A frozen copy once more, byte for byte as it left, under the name of its reference. Asks where to save. */
  saveCopy: command({
    access: deskWorkers,
    seen: 'export',
    input: z.object({ copyId: Id }),
    output: z.object({ path: z.string() }),
    failures: ['cancelled', 'exists', 'not-writable'],
  }),
  /** The person says that it went, how and when. Starts the wait for feedback. */
  markSent: command({
    access: deskWorkers,
    input: RecordRef.extend({ copyId: Id, how: z.enum(sendingWays) }),
    output: Saved.extend({ feedbackDueDay: Day.nullable() }),
    failures: ['already-sent', 'consent-withdrawn', 'consent-missing'],
  }),
  /** A later step of the course: who, when, source and next expected day. */
  step: command({
    access: deskWorkers,
    input: RecordRef.extend({
      state: z.enum(handoverStates),
      dayText: Line,
      source: Line,
      nextDayText: Line,
    }),
    output: Saved,
    failures: ['step-not-possible'],
  }),
  /** One page for landlord or supplier: that help was asked for, when, and whom to call. No other facts. */
  saveConfirmation: command({
    access: deskWorkers,
    seen: 'export',
    input: z.object({ caseId: Id, receiverId: Id, debtId: Id }),
    output: z.object({ path: z.string() }),
    failures: [...consentBlocks, 'cancelled', 'exists', 'not-writable', 'not-told-yet'],
  }),
  printConfirmation: command({
    access: deskWorkers,
    seen: 'print',
    input: z.object({ caseId: Id, receiverId: Id, debtId: Id }),
    output: z.object({}),
    failures: [...consentBlocks, 'no-printer', 'not-told-yet'],
  }),
}
