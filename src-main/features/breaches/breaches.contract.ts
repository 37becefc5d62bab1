import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import {
  AbsolutePath,
  Day,
  FreeText,
  Id,
  Instant,
  Line,
  RecordRef,
  Saved,
  YesNoUnknown,
} from '#main/contract/shapes.ts'
import {
  advicePulls,
  adviceQuestions,
  adviceReasons,
  informAdvices,
  reportAdvices,
} from './breach-advice.rules.ts'
import {
  breachData,
  breachKinds,
  breachLevels,
  breachPeople,
  breachRisks,
  informDecisions,
  reportDecisions,
} from './breaches.rules.ts'

export const BreachClockShape = z.object({
  dueAt: Instant,
  /** Negative: so many hours late. */
  hoursLeft: z.number().int(),
  level: z.enum(breachLevels),
})

export const BreachLine = z.object({
  id: Id,
  kind: z.enum(breachKinds),
  discoveredAt: Instant,
  what: z.string(),
  /** Null: it was reported, somebody decided that it is not, or it is closed. */
  clock: BreachClockShape.nullable(),
  reportDecision: z.enum(reportDecisions).nullable(),
  reportedAt: Instant.nullable(),
  informDecision: z.enum(informDecisions).nullable(),
  informedDay: Day.nullable(),
  closedDay: Day.nullable(),
})

export const BreachSheet = BreachLine.extend({
  happenedText: z.string(),
  peopleCount: z.number().int().nullable(),
  peopleKinds: z.array(z.enum(breachPeople)),
  dataKinds: z.array(z.enum(breachData)),
  encrypted: YesNoUnknown,
  keyKnown: YesNoUnknown,
  recovered: YesNoUnknown,
  risk: z.enum(breachRisks).nullable(),
  decisionNote: z.string(),
  reportReference: z.string(),
  informNote: z.string(),
  measures: z.string(),
})

const changes = {
  discoveredText: Line,
  happenedText: Line,
  kind: z.enum(breachKinds),
  what: FreeText,
  peopleCount: z.number().int().min(0).max(1_000_000).nullable(),
  peopleKinds: z.array(z.enum(breachPeople)),
  dataKinds: z.array(z.enum(breachData)),
  encrypted: YesNoUnknown,
  keyKnown: YesNoUnknown,
  recovered: YesNoUnknown,
  risk: z.enum(breachRisks).nullable(),
  measures: FreeText,
}

/** `addressee`: lines of an envelope, typed for this letter and kept nowhere; `words`: what is said besides. */
const LetterInput = z.object({ id: Id, addressee: FreeText, words: FreeText })

export const breachesContract = {
  /** Those that run by their clock, then the others, newest first. None is ever taken out of the log (art. 33(5)). */
  list: query({
    access: caseWorkers,
    input: z.object({}),
    output: z.array(BreachLine),
    failures: [],
    seen: 'none',
  }),
  read: query({ access: caseWorkers, input: RecordRef, output: BreachSheet, failures: [], seen: 'none' }),
  /** `discoveredText`: day and time of becoming aware; without a time, noon, or now when it is today. */
  add: command({
    access: caseWorkers,
    input: z.object({ discoveredText: Line, kind: z.enum(breachKinds), what: FreeText }),
    output: Saved,
    failures: [],
    seen: 'none',
  }),
  amend: command({
    access: caseWorkers,
    input: z.object({ id: Id, changes: z.object(changes).partial() }),
    output: Saved,
    failures: ['closed'],
    seen: 'none',
  }),
  /** Reasons beside the facts. Always "consider": a person decides. */
  advice: query({
    access: caseWorkers,
    input: RecordRef,
    output: z.object({
      report: z.enum(reportAdvices),
      inform: z.enum(informAdvices),
      reasons: z.array(
        z.object({ reason: z.enum(adviceReasons), pull: z.enum(advicePulls), article: z.string() }),
      ),
      /** Not filled in or not known yet. */
      open: z.array(z.enum(adviceQuestions)),
    }),
    failures: [],
    seen: 'none',
  }),
  /** Not reporting is written down with why (art. 33(5)). */
  decideReport: command({
    access: caseWorkers,
    input: z.object({ id: Id, decision: z.enum(reportDecisions), note: FreeText }),
    output: Saved,
    failures: ['closed', 'already-reported'],
    seen: 'none',
  }),
  decideInform: command({
    access: caseWorkers,
    input: z.object({ id: Id, decision: z.enum(informDecisions), note: FreeText }),
    output: Saved,
    failures: ['closed'],
    seen: 'none',
  }),
  reported: command({
    access: caseWorkers,
    input: z.object({ id: Id, atText: Line, reference: Line }),
    output: Saved,
    failures: ['closed', 'before-discovered'],
    seen: 'none',
  }),
  informed: command({
    access: caseWorkers,
    input: z.object({ id: Id, dayText: Line }),
    output: Saved,
    failures: ['closed', 'before-discovered'],
    seen: 'none',
  }),
  /** Only when both decisions were taken, and what was decided was done. */
  close: command({
    access: caseWorkers,
    input: RecordRef,
    output: Saved,
    failures: ['closed', 'not-decided', 'not-reported', 'not-informed'],
    seen: 'none',
  }),
  reopen: command({
    access: caseWorkers,
    input: RecordRef,
    output: Saved,
    failures: ['not-closed'],
    seen: 'none',
  }),
  /** What the people concerned are told (art. 34(2)), to copy. */
  text: query({
    access: caseWorkers,
    input: z.object({ id: Id, words: FreeText }),
    output: z.object({ subject: z.string(), paragraphs: z.array(z.string()) }),
    failures: [],
    seen: 'none',
  }),
  saveLetter: command({
    access: caseWorkers,
    input: LetterInput,
    output: z.object({ path: AbsolutePath }),
    failures: ['cancelled', 'exists', 'not-writable'],
    seen: 'none',
  }),
  printLetter: command({
    access: caseWorkers,
    input: LetterInput,
    output: z.object({}),
    failures: ['no-printer'],
    seen: 'none',
  }),
}
