import { z } from 'zod'
import { caseWorkers, command, query } from '#main/contract/define.ts'
import { Day, FreeText, Id, Instant, Line, PartialDay, RecordRef, Saved } from '#main/contract/shapes.ts'
import { exclusionRules } from '#main/features/matching/matching-shape.rules.ts'
import { matchStates } from '#main/features/matches/matches.rules.ts'
import { hoursCalls } from './volunteer-hours.contract.ts'
import {
  affinities,
  dayParts,
  genders,
  languageLevels,
  limitKinds,
  skills,
  trainingKinds,
  travelMeans,
} from './volunteer-words.rules.ts'
import { agreementStates, certificateStates, trainingStates, volunteerStatuses } from './volunteers.rules.ts'

export const DayPartShape = z.enum(dayParts)
const Language = z.object({ name: z.string().max(60), level: z.enum(languageLevels) })
const LimitShape = z.object({ kind: z.enum(limitKinds), hard: z.boolean() })
const Area = z.string().regex(/^[1-9]\d{3}$/)
const Places = z.number().int().min(0).max(50)

const facts = {
  givenName: z.string(),
  familyName: z.string(),
  birthDay: PartialDay,
  gender: z.enum(genders).nullable(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  postcode: z.string(),
  place: z.string(),
  emergencyName: z.string(),
  emergencyPhone: z.string(),
  status: z.enum(volunteerStatuses),
  statusReason: z.string(),
  pausedUntil: Day.nullable(),
  certificateState: z.enum(certificateStates),
  certificateDay: Day.nullable(),
  certificateKind: z.string(),
  agreementState: z.enum(agreementStates),
  agreementDay: Day.nullable(),
  languages: z.array(Language),
  dayParts: z.array(DayPartShape),
  availabilityNote: z.string(),
  areas: z.array(Area),
  travel: z.array(z.enum(travelMeans)),
  skills: z.array(z.enum(skills)),
  affinities: z.array(z.enum(affinities)),
  limits: z.array(LimitShape),
  limitsNote: z.string(),
  wishes: z.string(),
  experienceExpert: z.enum(['yes', 'no']).nullable(),
  maxMatches: Places,
  otherMatches: Places,
  note: z.string(),
  personId: Id.nullable(),
}

/** A volunteer as read. Empty text, null and an empty list mean: not filled in. */
export const VolunteerSheet = z.object({ id: Id, ...facts })

/** Why this volunteer gets no new match now, of what lies with the volunteer alone. */
const Flags = z.array(z.enum(exclusionRules))

export const VolunteerRow = z.object({
  id: Id,
  name: z.string(),
  sortKey: z.string(),
  status: z.enum(volunteerStatuses),
  pausedUntil: Day.nullable(),
  postcode: z.string(),
  place: z.string(),
  phone: z.string(),
  languages: z.array(Language),
  dayParts: z.array(DayPartShape),
  skills: z.array(z.enum(skills)),
  affinities: z.array(z.enum(affinities)),
  maxMatches: Places,
  /** Matches inside and outside Thuisbasis that take a place. */
  takenPlaces: z.number().int(),
  lastAsked: Day.nullable(),
  /** Age of the certificate in whole months; null: none was seen. */
  certificateMonths: z.number().int().nullable(),
  /** The certificate is so old that a new one had better be asked for. */
  certificateWarning: z.boolean(),
  flags: Flags,
})

export const TrainingSheet = z.object({
  id: Id,
  kind: z.enum(trainingKinds),
  description: z.string(),
  state: z.enum(trainingStates),
  doneDay: PartialDay,
  validUntil: PartialDay,
})
const trainingChanges = {
  kind: z.enum(trainingKinds),
  description: Line,
  state: z.enum(trainingStates),
  doneDayText: Line,
  validUntilText: Line,
}

/** What runs out, or is missing, and when. */
export const expiryKinds = ['certificate', 'training', 'agreement'] as const
export const ExpiryRow = z.object({
  volunteerId: Id,
  name: z.string(),
  kind: z.enum(expiryKinds),
  /** Which training it is about; empty for the others. */
  about: z.string(),
  /** Day on which it stops to count; null: it is missing. */
  day: Day.nullable(),
  /** Whole months to go, negative when passed; null: it is missing. */
  monthsToGo: z.number().int().nullable(),
  state: z.enum(['missing', 'ended', 'soon', 'later']),
  /** Matches of this volunteer that run. With `missing` or `ended` that is an alarm. */
  runningMatches: z.number().int(),
})

export const volunteerPapers = ['agreement', 'welcome'] as const
const PaperRef = z.object({ volunteerId: Id, paper: z.enum(volunteerPapers) })

export const volunteersContract = {
  /** By family name. `current` leaves out who left or was declined. Text: a piece of name, phone, postcode, language or skill. */
  list: query({
    access: caseWorkers,
    input: z.object({ text: Line, show: z.enum(['current', 'all']) }),
    output: z.array(VolunteerRow),
    failures: [],
  }),
  read: query({
    access: caseWorkers,
    input: z.object({ volunteerId: Id }),
    output: z.object({
      volunteer: VolunteerSheet,
      name: z.string(),
      flags: Flags,
      certificateMonths: z.number().int().nullable(),
      certificateWarning: z.boolean(),
      trainings: z.array(TrainingSheet),
      /** Course so far, newest first. */
      steps: z.array(
        z.object({ at: Instant, by: z.string(), status: z.enum(volunteerStatuses), reason: z.string() }),
      ),
      matches: z.array(
        z.object({
          matchId: Id,
          caseId: Id,
          residentName: z.string(),
          state: z.enum(matchStates),
          since: Day,
        }),
      ),
    }),
    failures: [],
  }),
  /** "Bakker, Joost" or "Joost Bakker": a new volunteer, not deployable yet. */
  add: command({
    access: caseWorkers,
    input: z.object({ name: Line }),
    output: Saved,
    failures: [],
  }),
  amend: command({
    access: caseWorkers,
    input: z.object({
      id: Id,
      changes: z
        .object({
          givenName: Line,
          familyName: Line,
          birthDayText: Line,
          gender: facts.gender,
          /** A number that cannot be one is refused beside the field. */
          phone: Line,
          email: Line,
          address: Line,
          postcode: Line,
          place: Line,
          emergencyName: Line,
          emergencyPhone: Line,
          certificateState: facts.certificateState,
          certificateDayText: Line,
          certificateKind: Line,
          agreementState: facts.agreementState,
          agreementDayText: Line,
          languages: facts.languages,
          dayParts: facts.dayParts,
          availabilityNote: Line,
          /** "2651, 2661": four digits each. */
          areasText: Line,
          travel: facts.travel,
          skills: facts.skills,
          affinities: facts.affinities,
          limits: facts.limits,
          limitsNote: Line,
          wishes: FreeText,
          experienceExpert: facts.experienceExpert,
          maxMatches: Places,
          otherMatches: Places,
          note: FreeText,
        })
        .partial(),
    }),
    output: Saved,
    failures: [],
  }),
  /** One step in the course. Leaving waits until open matches are handed over or ended (`detail.count`). */
  setStatus: command({
    access: caseWorkers,
    input: z.object({
      id: Id,
      status: z.enum(volunteerStatuses),
      reason: Line,
      /** Only with `paused`; empty: until further notice. */
      pausedUntilText: Line,
    }),
    output: Saved,
    failures: ['open-matches'],
  }),
  /** Takes a volunteer off every list who was added by mistake; one with matches leaves instead. */
  remove: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: ['has-matches'] }),
  restore: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),

  addTraining: command({
    access: caseWorkers,
    input: z.object({ volunteerId: Id, ...trainingChanges }),
    output: Saved,
    failures: [],
  }),
  amendTraining: command({
    access: caseWorkers,
    input: z.object({ id: Id, changes: z.object(trainingChanges).partial() }),
    output: Saved,
    failures: [],
  }),
  removeTraining: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),
  restoreTraining: command({ access: caseWorkers, input: RecordRef, output: Saved, failures: [] }),

  ...hoursCalls,

  /** What is missing, has ended, or ends within so many months; most pressing first. */
  expiring: query({
    access: caseWorkers,
    input: z.object({ withinMonths: z.number().int().min(0).max(120) }),
    output: z.array(ExpiryRow),
    failures: [],
  }),

  /** Agreement or welcome letter, filled in, as PDF: asks where. */
  savePaper: command({
    access: caseWorkers,
    seen: 'export',
    input: PaperRef,
    output: z.object({ path: z.string() }),
    failures: ['cancelled', 'exists', 'not-writable'],
  }),
  printPaper: command({
    access: caseWorkers,
    seen: 'print',
    input: PaperRef,
    output: z.object({}),
    failures: ['no-printer'],
  }),
}
