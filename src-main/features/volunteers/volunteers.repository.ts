import type { Selectable } from 'kysely'
import { given } from '#main/database/change-columns.ts'
import { dayColumn, fromJson, toJson, toOneOf, toOneOfOrNull, toWords } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import {
  insertRecord,
  logChange,
  type ChangedValues,
  type NewValues,
  type Stamp,
} from '#main/database/records.ts'
import { languagesIn, limitsIn, tidyLanguages, tidyLimits, tidyWords } from './volunteer-columns.rules.ts'
import { affinities, dayParts, genders, skills, travelMeans } from './volunteer-words.rules.ts'
import {
  agreementStates,
  certificateStates,
  volunteerStatuses,
  type VolunteerFacts,
  type VolunteerStatus,
} from './volunteers.rules.ts'
import type { VolunteersTable } from './volunteers.table.ts'

export interface StoredVolunteer extends VolunteerFacts {
  readonly id: string
}

const words = <const T extends string>(options: readonly T[], text: string): T[] =>
  toWords(text).map((word) => toOneOf(options, word))

const toVolunteer = (row: Selectable<VolunteersTable>): StoredVolunteer => ({
  id: row.id,
  givenName: row.given_name,
  familyName: row.family_name,
  birthDay: row.birth_day,
  gender: toOneOfOrNull(genders, row.gender),
  phone: row.phone,
  email: row.email,
  address: row.address,
  postcode: row.postcode,
  place: row.place,
  emergencyName: row.emergency_name,
  emergencyPhone: row.emergency_phone,
  status: toOneOf(volunteerStatuses, row.status),
  statusReason: row.status_reason,
  pausedUntil: row.paused_until,
  certificateState: toOneOf(certificateStates, row.certificate_state),
  certificateDay: row.certificate_day,
  certificateKind: row.certificate_kind,
  agreementState: toOneOf(agreementStates, row.agreement_state),
  agreementDay: row.agreement_day,
  languages: languagesIn(toJson(row.languages)),
  dayParts: words(dayParts, row.day_parts),
  availabilityNote: row.availability_note,
  areas: toWords(row.areas),
  travel: words(travelMeans, row.travel),
  skills: words(skills, row.skills),
  affinities: words(affinities, row.affinities),
  limits: limitsIn(toJson(row.limits)),
  limitsNote: row.limits_note,
  wishes: row.wishes,
  experienceExpert: toOneOfOrNull(['yes', 'no'], row.experience_expert),
  maxMatches: row.max_matches,
  otherMatches: row.other_matches,
  note: row.note,
  personId: row.person_id,
})

const everyRow = preparedSelect((db) =>
  db.selectFrom('volunteers').selectAll().where('removed_at', 'is', null),
)
const oneRow = preparedSelect((db, id: string) =>
  db.selectFrom('volunteers').selectAll().where('id', '=', id).where('removed_at', 'is', null),
)

/** Everybody who was not taken off the lists, in no order. */
export const volunteersOf = async (db: ReadDb): Promise<StoredVolunteer[]> =>
  (await everyRow(db)).map(toVolunteer)

/** Null when there is none, or no longer. */
export async function volunteerOf(db: ReadDb, id: string): Promise<StoredVolunteer | null> {
  const [row] = await oneRow(db, id)
  return row === undefined ? null : toVolunteer(row)
}

/** Names by id, also of those who were taken off the lists. */
export const namesOf = (db: ReadDb, ids: readonly string[]) =>
  db
    .selectFrom('volunteers')
    .select(['id', 'given_name as givenName', 'family_name as familyName'])
    .where('id', 'in', [...ids])
    .execute()

type Changes = { readonly [K in keyof VolunteerFacts]?: VolunteerFacts[K] | undefined }
const json = <T>(value: T | undefined, tidy: (value: T) => unknown): string | undefined =>
  value === undefined ? undefined : fromJson(tidy(value))
const day = (value: string | null | undefined) => (value === undefined ? undefined : dayColumn(value))

/** Lists as they are stored: each word once. */
const listColumns = (facts: Changes) => ({
  languages: json(facts.languages, tidyLanguages),
  day_parts: json(facts.dayParts, (list) => tidyWords(dayParts, list)),
  areas: json(facts.areas, (list) => [...new Set(list)]),
  travel: json(facts.travel, (list) => tidyWords(travelMeans, list)),
  skills: json(facts.skills, (list) => tidyWords(skills, list)),
  affinities: json(facts.affinities, (list) => tidyWords(affinities, list)),
  limits: json(facts.limits, tidyLimits),
})

const contactColumns = (facts: Changes) => ({
  given_name: facts.givenName,
  family_name: facts.familyName,
  birth_day: day(facts.birthDay),
  gender: facts.gender,
  phone: facts.phone,
  email: facts.email,
  address: facts.address,
  postcode: facts.postcode,
  place: facts.place,
  emergency_name: facts.emergencyName,
  emergency_phone: facts.emergencyPhone,
})

export const volunteerColumns = (facts: Changes) =>
  given<NewValues<'volunteers'>>({
    ...contactColumns(facts),
    status: facts.status,
    status_reason: facts.statusReason,
    paused_until: day(facts.pausedUntil),
    certificate_state: facts.certificateState,
    certificate_day: day(facts.certificateDay),
    certificate_kind: facts.certificateKind,
    agreement_state: facts.agreementState,
    agreement_day: day(facts.agreementDay),
    ...listColumns(facts),
    availability_note: facts.availabilityNote,
    limits_note: facts.limitsNote,
    wishes: facts.wishes,
    experience_expert: facts.experienceExpert,
    max_matches: facts.maxMatches,
    other_matches: facts.otherMatches,
    note: facts.note,
    person_id: facts.personId,
  }) satisfies ChangedValues<'volunteers'>

/** Adds a volunteer with the first step of the course. Answers the id. */
export async function insertVolunteerRow(tx: WriteDb, stamp: Stamp, facts: VolunteerFacts): Promise<string> {
  // All facts are there, so that no column is left out; the compiler sees a change of some.
  const values = volunteerColumns(facts) as NewValues<'volunteers'>
  const id = await insertRecord(tx, stamp, 'volunteers', values)
  await insertStep(tx, stamp, id, facts.status, facts.statusReason)
  return id
}

export async function insertStep(
  tx: WriteDb,
  stamp: Stamp,
  volunteerId: string,
  status: VolunteerStatus,
  reason: string,
): Promise<void> {
  const id = stamp.nextId()
  await tx
    .insertInto('volunteer_steps')
    .values({ id, volunteer_id: volunteerId, at: stamp.at, actor_id: stamp.actorId, status, reason })
    .execute()
  await logChange(tx, stamp, 'volunteer_steps', id, 'add', ['status', 'reason'])
}

const stepRows = preparedSelect((db, volunteerId: string) =>
  db
    .selectFrom('volunteer_steps as s')
    .leftJoin('people as p', 'p.id', 's.actor_id')
    .select(['s.at', 's.status', 's.reason', 'p.name as by'])
    .where('s.volunteer_id', '=', volunteerId)
    .orderBy('s.at', 'desc')
    .orderBy('s.id', 'desc'),
)

/** Course so far, newest first. */
export async function stepsOf(db: ReadDb, volunteerId: string) {
  const rows = await stepRows(db, volunteerId)
  return rows.map(({ at, by, status, reason }) => ({
    at,
    by: by ?? '',
    status: toOneOf(volunteerStatuses, status),
    reason,
  }))
}
