import { z } from 'zod'
import {
  caseHelpers,
  caseWorkers,
  command,
  deskWorkers,
  inCase,
  ownCases,
  query,
} from '#main/contract/define.ts'
import {
  CaseRef,
  Day,
  FreeText,
  Id,
  Instant,
  Line,
  MarkChanges,
  MarkShape,
  PartialDay,
  RecordRef,
  Saved,
  YesNoUnknown,
} from '#main/contract/shapes.ts'
import {
  guardianships,
  handoverWishes,
  householdKinds,
  intakePlaces,
  phases,
  readingSkills,
} from './cases.rules.ts'

/** A resident as read. Empty text and null mean: not filled in yet. */
export const ResidentSheet = z.object({
  id: Id,
  givenName: z.string(),
  familyName: z.string(),
  initials: z.string(),
  /** What may go round instead of the name, for example "Petra J."; empty when the name may be used. */
  alias: z.string(),
  birthDay: PartialDay,
  address: z.string(),
  /** The address may not reach anyone outside; shown with a lock everywhere. */
  addressHidden: z.boolean(),
  postcode: z.string(),
  place: z.string(),
  municipality: z.string(),
  /** As people say it: "Nederlands, Berbers". */
  languages: z.string(),
  interpreterNeeded: YesNoUnknown,
  interpreterLanguage: z.string(),
  reading: z.enum(readingSkills).nullable(),
  digital: z.enum(readingSkills).nullable(),
  /** Is there bewind, curatele or mentorschap? Asked before consent, letter or mandate. */
  guardianship: z.enum(guardianships).nullable(),
})

/** Field name to mark, only for fields whose mark differs from "told, may be passed on". */
export const FieldMarks = z.record(z.string(), MarkShape)

export const CaseHead = z.object({
  caseId: Id,
  residentId: Id,
  /** Case number as printed and spoken, `2026-0001`. Never built from a name. */
  number: z.string(),
  openedAt: Instant,
  openedPlace: z.enum(intakePlaces),
  phase: z.enum(phases),
  householdKind: z.enum(householdKinds).nullable(),
  /** The question in the resident's own words. */
  ownWords: z.string(),
  companionWanted: YesNoUnknown,
  companionWish: z.string(),
  /** Does the resident agree to a handover at all? `refused` silences nudges until the review day. */
  handoverWish: z.enum(handoverWishes).nullable(),
  handoverWishReason: z.string(),
  reviewDay: PartialDay,
})

export const CaseListRow = z.object({
  caseId: Id,
  residentId: Id,
  number: z.string(),
  name: z.string(),
  birthDay: PartialDay,
  place: z.string(),
  /** Null: restricted. */
  phase: z.enum(phases).nullable(),
  /** Null: restricted. */
  openedAt: Instant.nullable(),
  /** Nearest execution of an open crisis, `YYYY-MM-DD` or null. */
  crisisDay: PartialDay,
  hasCrisis: z.boolean(),
  /** Restricted: only the number is told, so that it can be found and opened (`cases.frozenPage`). */
  frozen: z.boolean(),
})

/** What is told of a restricted case. */
export const FrozenPage = z.object({
  caseId: Id,
  number: z.string(),
  since: Day,
  /** Why, as the rights desk wrote it down; empty when nothing was. */
  ground: z.string(),
  note: z.string(),
  /** The request that asked for it; null: none. */
  requestId: Id.nullable(),
})

/** What a maatje writes down about a case; its course and what comes of a handover stay with the coordinator. */
const inventoryFields = ['householdKind', 'ownWords', 'companionWanted', 'companionWish']

export const casesContract = {
  /** "Nieuw": makes an empty resident and case, so that every keystroke after it has a place to be kept. */
  open: command({
    access: deskWorkers,
    input: z.object({ place: z.enum(intakePlaces) }),
    output: z.object({ caseId: Id, residentId: Id, number: z.string() }),
    failures: [],
    desk: 'open',
  }),
  /** Newest first; with text: by piece of name, phone, postcode or case number. */
  list: query({
    access: caseHelpers,
    scope: ownCases,
    input: z.object({ text: Line, limit: z.number().int().min(1).max(20_000) }),
    output: z.array(CaseListRow),
    failures: [],
  }),
  /** Head and resident; the other parts have calls of their own so that a change refreshes only its part. */
  read: query({
    access: caseHelpers,
    scope: inCase,
    input: CaseRef,
    output: z.object({ head: CaseHead, resident: ResidentSheet, marks: FieldMarks }),
    failures: [],
  }),
  amendResident: command({
    access: caseHelpers,
    scope: inCase,
    input: z.object({
      caseId: Id,
      changes: z
        .object({
          givenName: Line,
          familyName: Line,
          initials: Line,
          alias: Line,
          birthDayText: Line,
          address: Line,
          addressHidden: z.boolean(),
          /** Tidied to `2651 CK`; something else is refused beside the field. */
          postcode: Line,
          place: Line,
          municipality: Line,
          languages: Line,
          interpreterNeeded: YesNoUnknown,
          interpreterLanguage: Line,
          reading: z.enum(readingSkills).nullable(),
          digital: z.enum(readingSkills).nullable(),
          guardianship: ResidentSheet.shape.guardianship,
        })
        .partial(),
    }),
    output: Saved,
    failures: [],
  }),
  amendCase: command({
    access: caseHelpers,
    scope: { ...inCase, onlyChanges: inventoryFields },
    input: z.object({
      caseId: Id,
      changes: z
        .object({
          openedPlace: z.enum(intakePlaces),
          phase: z.enum(phases),
          householdKind: z.enum(householdKinds).nullable(),
          ownWords: FreeText,
          companionWanted: YesNoUnknown,
          companionWish: Line,
          handoverWish: z.enum(handoverWishes).nullable(),
          handoverWishReason: Line,
          reviewDayText: Line,
        })
        .partial(),
    }),
    output: Saved,
    failures: [],
  }),
  /** Source and sharing of one field of the resident or the case, for example `reading` or `address`. */
  markField: command({
    access: caseHelpers,
    scope: inCase,
    input: z.object({ caseId: Id, field: z.string().max(60), changes: z.object(MarkChanges).partial() }),
    output: Saved,
    failures: [],
  }),
  /** All that is told of a restricted case; `not-found` when it is not restricted. */
  frozenPage: query({
    access: caseWorkers,
    input: CaseRef,
    output: FrozenPage,
    failures: [],
    frozen: 'open',
  }),
  /** Takes back a case that was opened by mistake: only while nothing was filled in. */
  discardEmpty: command({
    access: deskWorkers,
    input: CaseRef,
    output: RecordRef,
    failures: ['case-not-empty'],
  }),
}
