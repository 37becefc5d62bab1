import { sql } from 'kysely'
import { fromBool, toBool, toMark, toOneOf, toOneOfOrNull } from '#main/database/columns.ts'
import { fromMarkChanges, given } from '#main/database/change-columns.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, type ChangedValues, type Stamp } from '#main/database/records.ts'
import type { Day } from '#main/core/calendar-day.ts'
import { toldAndFree, type FactMark } from '#main/core/fact.ts'
import {
  guardianships,
  handoverWishes,
  householdKinds,
  intakePlaces,
  phases,
  readingSkills,
  type CaseFacts,
  type IntakePlace,
  type Phase,
  type ResidentFacts,
} from './cases.rules.ts'

const answers = ['yes', 'no', 'unknown'] as const
type Loosely<T> = { readonly [K in keyof T]?: T[K] | undefined }

export async function insertCase(tx: WriteDb, stamp: Stamp, number: string, place: IntakePlace) {
  const residentId = await insertRecord(tx, stamp, 'residents', {
    given_name: '',
    family_name: '',
    initials: '',
    alias: '',
    birth_day: null,
    address: '',
    address_hidden: 0,
    postcode: '',
    place: '',
    municipality: '',
    languages: '',
    interpreter_needed: null,
    interpreter_language: '',
    reading: null,
    digital: null,
    guardianship: null,
  })
  const caseId = await insertRecord(tx, stamp, 'cases', {
    resident_id: residentId,
    number,
    opened_at: stamp.at,
    opened_place: place,
    phase: 'intake',
    household_kind: null,
    own_words: '',
    companion_wanted: null,
    companion_wish: '',
    handover_wish: null,
    handover_wish_reason: '',
    review_day: null,
    closed_on: null,
    frozen_since: null,
  })
  return { caseId, residentId, number }
}

/** Highest number given out in a year; 0 when there is none. */
export async function lastNumberOf(db: ReadDb, year: string): Promise<number> {
  const row = await db
    .selectFrom('cases')
    .select(sql<number | null>`max(cast(substr(number, 6) as integer))`.as('last'))
    // '.' is the sign after '-', so this is the range of one year on the index.
    .where('number', '>=', `${year}-`)
    .where('number', '<', `${year}.`)
    .executeTakeFirst()
  // Who was erased had a number too, and it stands on papers of theirs: it is not given to somebody else.
  const erased = await db
    .selectFrom('anonymous_figures')
    .select(({ fn }) => fn.max('last_number').as('last'))
    .where('year', '=', year)
    .executeTakeFirst()
  return Math.max(row?.last ?? 0, erased?.last ?? 0)
}

export async function residentOf(db: ReadDb, caseId: string): Promise<string | null> {
  const row = await db.selectFrom('cases').select('resident_id').where('id', '=', caseId).executeTakeFirst()
  return row?.resident_id ?? null
}

const headRow = preparedSelect((db, caseId: string) =>
  db.selectFrom('cases').selectAll().where('id', '=', caseId),
)
const residentRow = preparedSelect((db, residentId: string) =>
  db.selectFrom('residents').selectAll().where('id', '=', residentId),
)
const markRows = preparedSelect((db, caseId: string) =>
  db.selectFrom('fact_marks').selectAll().where('case_id', '=', caseId),
)

/** Null when there is no such case. */
export async function readHead(db: ReadDb, caseId: string) {
  const [row] = await headRow(db, caseId)
  if (row === undefined) return null
  return {
    caseId: row.id,
    residentId: row.resident_id,
    number: row.number,
    openedAt: row.opened_at,
    openedPlace: toOneOf(intakePlaces, row.opened_place),
    phase: toOneOf(phases, row.phase),
    householdKind: toOneOfOrNull(householdKinds, row.household_kind),
    ownWords: row.own_words,
    companionWanted: toOneOfOrNull(answers, row.companion_wanted),
    companionWish: row.companion_wish,
    handoverWish: toOneOfOrNull(handoverWishes, row.handover_wish),
    handoverWishReason: row.handover_wish_reason,
    reviewDay: row.review_day,
  }
}

export async function readResident(db: ReadDb, residentId: string) {
  const [row] = await residentRow(db, residentId)
  if (row === undefined) throw new Error('a case without a resident')
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    initials: row.initials,
    alias: row.alias,
    birthDay: row.birth_day,
    address: row.address,
    addressHidden: toBool(row.address_hidden),
    postcode: row.postcode,
    place: row.place,
    municipality: row.municipality,
    languages: row.languages,
    interpreterNeeded: toOneOfOrNull(answers, row.interpreter_needed),
    interpreterLanguage: row.interpreter_language,
    reading: toOneOfOrNull(readingSkills, row.reading),
    digital: toOneOfOrNull(readingSkills, row.digital),
    guardianship: toOneOfOrNull(guardianships, row.guardianship),
  }
}

export function amendResidentRow(tx: WriteDb, stamp: Stamp, id: string, facts: Loosely<ResidentFacts>) {
  const values = given<ChangedValues<'residents'>>({
    given_name: facts.givenName,
    family_name: facts.familyName,
    initials: facts.initials,
    alias: facts.alias,
    birth_day: facts.birthDay,
    address: facts.address,
    address_hidden: facts.addressHidden === undefined ? undefined : fromBool(facts.addressHidden),
    postcode: facts.postcode,
    place: facts.place,
    municipality: facts.municipality,
    languages: facts.languages,
    interpreter_needed: facts.interpreterNeeded,
    interpreter_language: facts.interpreterLanguage,
    reading: facts.reading,
    digital: facts.digital,
    guardianship: facts.guardianship,
  })
  return amendRecord(tx, stamp, 'residents', id, values)
}

/** @param today day on which a case is closed, when these facts close it. */
export async function amendCaseRow(
  tx: WriteDb,
  stamp: Stamp,
  id: string,
  facts: Loosely<CaseFacts>,
  today: Day,
) {
  const closing = facts.phase === undefined ? undefined : await closedOn(tx, id, facts.phase, today)
  const values = given<ChangedValues<'cases'>>({
    opened_place: facts.openedPlace,
    phase: facts.phase,
    household_kind: facts.householdKind,
    own_words: facts.ownWords,
    companion_wanted: facts.companionWanted,
    companion_wish: facts.companionWish,
    handover_wish: facts.handoverWish,
    handover_wish_reason: facts.handoverWishReason,
    review_day: facts.reviewDay,
    closed_on: closing,
  })
  return amendRecord(tx, stamp, 'cases', id, values)
}

/** Closing twice does not start the term of keeping anew; opening again ends it. */
async function closedOn(db: ReadDb, id: string, phase: Phase, today: Day): Promise<Day | null> {
  if (phase !== 'closed') return null
  const row = await db.selectFrom('cases').select('closed_on').where('id', '=', id).executeTakeFirst()
  return row?.closed_on ?? today
}

/** Marks by field; a field that is not there is told and may be passed on. */
export async function marksOf(db: ReadDb, caseId: string): Promise<Record<string, FactMark>> {
  const rows = await markRows(db, caseId)
  return Object.fromEntries(rows.map((row) => [row.field, toMark(row)]))
}

export async function markFieldRow(
  tx: WriteDb,
  stamp: Stamp,
  caseId: string,
  field: string,
  mark: Loosely<FactMark>,
): Promise<void> {
  const known = await tx
    .selectFrom('fact_marks')
    .select('id')
    .where('case_id', '=', caseId)
    .where('field', '=', field)
    .executeTakeFirst()
  const columns = fromMarkChanges(mark)
  if (known !== undefined) {
    await amendRecord(tx, stamp, 'fact_marks', known.id, columns)
    return
  }
  const start = {
    source: toldAndFree.source,
    source_day: null,
    sharing: toldAndFree.sharing,
    not_to_receiver_id: null,
  }
  await insertRecord(tx, stamp, 'fact_marks', { case_id: caseId, field, ...start, ...columns })
}
