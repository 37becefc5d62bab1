import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import { CaseRef, Day, FreeText, Id, Line, PartialDay, RecordRef, Saved } from '#main/contract/shapes.ts'
import { affinities, dayParts, genders, skills } from '#main/features/volunteers/volunteer-words.rules.ts'
import {
  ageWishes,
  hardWishes,
  homeFacts,
  interpreters,
  meetingPlaces,
  priorities,
  requestKinds,
  requestOrigins,
  requestStates,
  weights,
} from './waiting-list.rules.ts'

const DayParts = z.array(z.enum(dayParts))
const shared = {
  kind: z.enum(requestKinds),
  state: z.enum(requestStates),
  priority: z.enum(priorities),
  weight: z.enum(weights),
  notAlone: z.boolean(),
  genderWish: z.enum(genders).nullable(),
  genderHard: z.boolean(),
  ageWish: z.enum(ageWishes).nullable(),
  interpreter: z.enum(interpreters),
  dayParts: DayParts,
  dayPartsHard: z.boolean(),
  skills: z.array(z.enum(skills)),
  affinities: z.array(z.enum(affinities)),
  place: z.enum(meetingPlaces),
  homeFacts: z.array(z.enum(homeFacts)),
}

export const RequestSheet = z.object({
  id: Id,
  caseId: Id,
  ...shared,
  origin: z.enum(requestOrigins),
  receiverId: Id.nullable(),
  waitingSince: Day,
  daysWaiting: z.number().int(),
  language: z.string(),
  helpfulLanguage: z.string(),
  talkDay: Day.nullable(),
  note: z.string(),
})

export const WaitingRow = z.object({
  requestId: Id,
  caseId: Id,
  number: z.string(),
  residentName: z.string(),
  place: z.string(),
  kind: z.enum(requestKinds),
  state: z.enum(requestStates),
  origin: z.enum(requestOrigins),
  priority: z.enum(priorities),
  weight: z.enum(weights),
  daysWaiting: z.number().int(),
  hasCrisis: z.boolean(),
  crisisDay: PartialDay,
  talkDay: Day.nullable(),
  /** Conditions that have to hold, for a short line: codes of `matching.labels.ts`. */
  hardWishes: z.array(z.enum(hardWishes)),
  /** Somebody was proposed already. */
  openMatch: z.object({ matchId: Id, volunteerName: z.string() }).nullable(),
  lockedVolunteerId: Id.nullable(),
})

export const waitingListContract = {
  ofCase: query({ access: caseWorkers, input: CaseRef, output: z.array(RequestSheet), failures: [] }),
  /** Starts with what the case already tells: language, interpreter, crisis, whether somebody should go along. */
  add: command({
    access: caseWorkers,
    input: z.object({ caseId: Id, kind: z.enum(requestKinds) }),
    output: Saved,
    failures: [],
  }),
  /** A gemeente asks for a volunteer in the middle of its own traject: a case and its request at once. */
  addForGemeente: command({
    access: caseWorkers,
    input: z.object({ receiverId: Id, givenName: Line, familyName: Line, kind: z.enum(requestKinds) }),
    output: z.object({ caseId: Id, requestId: Id }),
    failures: [],
  }),
  amend: command({
    access: caseWorkers,
    input: z.object({
      id: Id,
      changes: z
        .object({
          ...shared,
          waitingSinceText: Line,
          language: Line,
          helpfulLanguage: Line,
          /** Empty: not known yet. */
          talkDayText: Line,
          note: FreeText,
        })
        .partial(),
    }),
    output: Saved,
    failures: [],
  }),
  remove: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: ['has-matches'] }),
  restore: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),
  /** Most urgent first, then who waits longest: the order in which the plan serves. */
  list: query({
    access: caseWorkers,
    input: z.object({ show: z.enum(['waiting', 'all']) }),
    output: z.array(WaitingRow),
    failures: [],
  }),
}
