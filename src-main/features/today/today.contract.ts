import { z } from 'zod'
import { caseHelpers, ownCases, query } from '#main/contract/define.ts'
import { Day, Id, PersonRefShape } from '#main/contract/shapes.ts'
import { BreachClockShape } from '#main/features/breaches/breaches.contract.ts'
import { breachKinds } from '#main/features/breaches/breaches.rules.ts'
import { CrisisClocks } from '#main/features/crisis/crisis.contract.ts'
import { exclusionRules } from '#main/features/matching/matching-shape.rules.ts'
import { processorKinds } from '#main/features/processing/processing.rules.ts'
import { requestLevels, rightsKinds } from '#main/features/rights/rights.rules.ts'
import { requestKinds } from '#main/features/waiting-list/waiting-list.rules.ts'

const pair = { matchId: Id, caseId: Id, residentName: z.string(), volunteerName: z.string() }

/** What matches ask of a coordinator. */
const MatchesToday = z.object({
  /** Without contact for a while, and nobody asked yet. Longest first. */
  silent: z.array(z.object({ ...pair, days: z.number().int(), level: z.enum(['quiet', 'long']) })),
  /** Who may get no new match while one is running; `running` counts also those outside Thuisbasis. */
  alarms: z.array(
    z.object({
      volunteerId: Id,
      volunteerName: z.string(),
      running: z.number().int(),
      rules: z.array(z.enum(exclusionRules)),
    }),
  ),
  /** Own term of the organisation, for the sentence about an old certificate. */
  certificateBlockMonths: z.number().int(),
  /** Planned for today. */
  introductions: z.array(z.object({ ...pair, place: z.string() })),
  /** Due today or before. */
  evaluations: z.array(z.object({ ...pair, dueDay: Day })),
  /** Would go on today or before. */
  pauses: z.array(z.object({ ...pair, resumeDay: Day })),
})

/** Who waits for a maatje and was put forward nobody. */
const WaitingToday = z.object({
  count: z.number().int(),
  /** Null: nobody waits. */
  longestDays: z.number().int().nullable(),
  urgent: z.array(
    z.object({
      requestId: Id,
      caseId: Id,
      residentName: z.string(),
      kind: z.enum(requestKinds),
      daysWaiting: z.number().int(),
    }),
  ),
})

/** Open requests and complaints of the rights desk, the first day to come on top. */
const RightsToday = z.array(
  z.object({
    requestId: Id,
    person: PersonRefShape.nullable(),
    /** Of somebody whose case is restricted only its number. */
    name: z.string(),
    kind: z.enum(rightsKinds),
    dueDay: Day,
    /** Negative: so many days late. */
    daysLeft: z.number().int(),
    level: z.enum(requestLevels),
    identityKnown: z.boolean(),
  }),
)

/** Breaches of which nobody decided yet that they are not reported, the clock that ends first on top. */
const BreachesToday = z.array(BreachClockShape.extend({ breachId: Id, kind: z.enum(breachKinds) }))

/** Agreements that end within sixty days or have ended. */
const AgreementsToday = z.array(
  z.object({
    processorId: Id,
    name: z.string(),
    kind: z.enum(processorKinds),
    state: z.enum(['ending', 'ended']),
    untilDay: Day,
    /** Negative: so many days over. */
    daysLeft: z.number().int(),
  }),
)

/** What to do now, most pressing first. Nothing here is a verdict. */
export const todayContract = {
  list: query({
    access: caseHelpers,
    scope: ownCases,
    input: z.object({}),
    output: z.object({
      today: Day,
      crises: z.array(
        z.object({
          crisisId: Id,
          caseId: Id,
          name: z.string(),
          number: z.string(),
          kind: z.string(),
          executesOn: z.string().nullable(),
          executesAt: z.string(),
          clocks: CrisisClocks,
        }),
      ),
      /** Agreed with the resident but not sent; sent but no feedback on the expected day. */
      handovers: z.array(
        z.object({
          /** Null: agreed to, but nothing was started for this receiver. */
          handoverId: Id.nullable(),
          receiverId: Id,
          caseId: Id,
          name: z.string(),
          receiverName: z.string(),
          reason: z.enum(['agreed-not-sent', 'feedback-overdue']),
          since: Day,
        }),
      ),
      /** Both null for who does not match: a maatje, somebody of the walk-in hour. */
      matches: MatchesToday.nullable(),
      waiting: WaitingToday.nullable(),
      /** The next four are null for who does not work on cases. */
      rights: RightsToday.nullable(),
      breaches: BreachesToday.nullable(),
      agreements: AgreementsToday.nullable(),
      /** How many wait to be gone through on the list of what is kept, and since when the longest does. */
      retention: z.object({ due: z.number().int(), oldestDueDay: Day.nullable() }).nullable(),
      /** Cases touched last, to go on with. */
      recent: z.array(
        z.object({ caseId: Id, name: z.string(), number: z.string(), openQuestions: z.number().int() }),
      ),
    }),
    failures: [],
  }),
}
