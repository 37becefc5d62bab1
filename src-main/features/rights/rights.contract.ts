import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import {
  AbsolutePath,
  CaseRef,
  Day,
  FreeText,
  Id,
  Instant,
  Line,
  PersonRefShape,
  RecordRef,
  Saved,
} from '#main/contract/shapes.ts'
import {
  extensionReasons,
  identityWays,
  receivedWays,
  refusalGrounds,
  requestLevels,
  requestStates,
  restrictionGrounds,
  rightsKinds,
  rightsLetters,
} from './rights.rules.ts'

/** One line of the desk. */
export const RequestLine = z.object({
  id: Id,
  person: PersonRefShape.nullable(),
  /** Name of the person, or who asks; the number of a case that is frozen, empty when nobody is left of it. */
  name: z.string(),
  kind: z.enum(rightsKinds),
  state: z.enum(requestStates),
  receivedDay: Day,
  /** The day that counts: the extended one where there is one. */
  dueDay: Day,
  /** Negative: so many days late. Null once it is not open any more. */
  daysLeft: z.number().int().nullable(),
  level: z.enum(requestLevels).nullable(),
  extended: z.boolean(),
  identityKnown: z.boolean(),
  /** Changes in the data of this person are kept as corrections now. */
  correcting: z.boolean(),
  closedDay: Day.nullable(),
})

export const RestrictionSheet = z.object({
  id: Id,
  caseId: Id,
  requestId: Id.nullable(),
  ground: z.enum(restrictionGrounds),
  note: z.string(),
  fromDay: Day,
  toldDay: Day.nullable(),
  liftedDay: Day.nullable(),
  liftedNote: z.string(),
})

export const RequestSheet = RequestLine.extend({
  askedBy: z.string(),
  receivedHow: z.enum(receivedWays),
  whatAsked: z.string(),
  identityHow: z.enum(identityWays).nullable(),
  identityDay: Day.nullable(),
  /** This kind may not be answered before it is known who asks. */
  needsIdentity: z.boolean(),
  /** The first month is not over and it was not extended yet. */
  mayExtend: z.boolean(),
  extendedTo: Day.nullable(),
  extendedDay: Day.nullable(),
  extendedReason: z.enum(extensionReasons).nullable(),
  extendedNote: z.string(),
  answerNote: z.string(),
  refusalGround: z.enum(refusalGrounds).nullable(),
  refusalNote: z.string(),
  /** Cases of this person. */
  cases: z.array(z.object({ caseId: Id, number: z.string(), frozenSince: Day.nullable() })),
  restrictions: z.array(RestrictionSheet),
  /** Letters that can be made now. */
  letters: z.array(z.enum(rightsLetters)),
  createdAt: Instant,
})

const fields = {
  person: PersonRefShape.nullable(),
  askedBy: Line,
  kind: z.enum(rightsKinds),
  receivedDayText: Line,
  receivedHow: z.enum(receivedWays),
  whatAsked: FreeText,
}
const LetterRef = z.object({ id: Id, letter: z.enum(rightsLetters) })

export const rightsContract = {
  /** Open ones by their last day, then the others, newest first. Without a state: all. */
  list: query({
    access: caseWorkers,
    input: z.object({ state: z.enum(requestStates).optional(), person: PersonRefShape.optional() }),
    output: z.array(RequestLine),
    failures: [],
    frozen: 'open',
  }),
  read: query({ access: caseWorkers, input: RecordRef, output: RequestSheet, failures: [], frozen: 'open' }),
  /** Somebody to write a request down for, by name or case number: everybody the vault has, at most twenty. */
  people: query({
    access: caseWorkers,
    input: z.object({ text: Line }),
    output: z.array(PersonRefShape.extend({ name: z.string(), sub: z.string() })),
    failures: [],
    frozen: 'open',
  }),
  /** `person` null: somebody who is in no list; then `askedBy` says who. */
  add: command({
    access: caseWorkers,
    input: z.object(fields),
    output: Saved,
    failures: ['no-such-person'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  amend: command({
    access: caseWorkers,
    input: z.object({ id: Id, changes: z.object(fields).partial() }),
    output: Saved,
    failures: ['not-open', 'no-such-person'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  identify: command({
    access: caseWorkers,
    input: z.object({ id: Id, how: z.enum(identityWays), dayText: Line }),
    output: Saved,
    failures: ['not-open'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  /** At most two months more, once, and only in the first month. */
  extend: command({
    access: caseWorkers,
    input: z.object({
      id: Id,
      months: z.number().int().min(1).max(2),
      reason: z.enum(extensionReasons),
      note: FreeText,
    }),
    output: Saved,
    failures: ['not-open', 'already-extended', 'too-late-to-extend'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  /** `identity-first`: this kind gives something away or wipes it. */
  answer: command({
    access: caseWorkers,
    input: z.object({ id: Id, dayText: Line, note: FreeText }),
    output: Saved,
    failures: ['not-open', 'identity-first', 'before-received'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  /** Answers the text for the person, with where to complain. */
  refuse: command({
    access: caseWorkers,
    input: z.object({ id: Id, ground: z.enum(refusalGrounds), note: FreeText }),
    output: Saved.extend({ paragraphs: z.array(z.string()) }),
    failures: ['not-open', 'complaint-wants-answer'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  withdraw: command({
    access: caseWorkers,
    input: z.object({ id: Id, note: FreeText }),
    output: Saved,
    failures: ['not-open'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  /** Takes an answer, a refusal or a withdrawal back. */
  reopen: command({
    access: caseWorkers,
    input: RecordRef,
    output: Saved,
    failures: ['already-open'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  remove: command({
    access: caseWorkers,
    input: RecordRef,
    output: Saved,
    failures: ['holds-a-case'],
    frozen: 'open',
    seen: 'answer-request',
  }),
  restore: command({
    access: caseWorkers,
    input: RecordRef,
    output: Saved,
    failures: [],
    frozen: 'open',
    seen: 'answer-request',
  }),

  /** What a letter says, to copy. */
  letterText: query({
    access: caseWorkers,
    input: LetterRef,
    output: z.object({ subject: z.string(), paragraphs: z.array(z.string()) }),
    failures: ['letter-not-yet'],
    frozen: 'open',
  }),
  saveLetter: command({
    access: caseWorkers,
    input: LetterRef,
    output: z.object({ path: AbsolutePath }),
    failures: ['letter-not-yet', 'cancelled', 'exists', 'not-writable'],
    frozen: 'open',
    seen: 'export',
  }),
  printLetter: command({
    access: caseWorkers,
    input: LetterRef,
    output: z.object({}),
    failures: ['letter-not-yet', 'no-printer'],
    frozen: 'open',
    seen: 'print',
  }),

  /** Freezes a case. `requestId` null: the organisation does it by itself. */
  restrict: command({
    access: caseWorkers,
    input: z.object({
      caseId: Id,
      requestId: Id.nullable(),
      ground: z.enum(restrictionGrounds),
      note: FreeText,
    }),
    output: Saved,
    failures: ['already-restricted', 'other-person', 'not-open'],
    frozen: 'open',
    seen: 'restrict',
  }),
  /** The person is told before it is lifted (art. 18(3)). `id` is the restriction. */
  lift: command({
    access: caseWorkers,
    input: z.object({ id: Id, toldDayText: Line, note: FreeText }),
    output: Saved,
    failures: ['already-lifted'],
    frozen: 'open',
    seen: 'restrict',
  }),
  /** What was asked about and for the people of a case, and what keeps it frozen. */
  ofCase: query({
    access: caseWorkers,
    input: CaseRef,
    output: z.object({
      number: z.string(),
      frozenSince: Day.nullable(),
      restrictions: z.array(RestrictionSheet),
      requests: z.array(RequestLine),
    }),
    failures: [],
    frozen: 'open',
    visitor: 'closed',
  }),
}
