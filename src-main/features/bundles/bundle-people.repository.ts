import type { PersonRef } from '#main/core/person-kinds.ts'
import { toWords } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'
import type { SharedReceiver, SharedVolunteer } from './bundle-shape.rules.ts'

/** Somebody who can be picked. `others`: words that they can be found by besides. */
export interface FoundPerson extends PersonRef {
  readonly name: string
  readonly sub: string
  readonly others: readonly string[]
}

const nameOf = (row: { given_name: string; family_name: string; initials: string; alias: string }): string =>
  shownName({
    givenName: row.given_name,
    familyName: row.family_name,
    initials: row.initials,
    alias: row.alias,
  })

/** Newest first. */
export async function residentPeople(db: ReadDb): Promise<readonly FoundPerson[]> {
  const rows = await db
    .selectFrom('residents')
    .leftJoin('cases', 'cases.resident_id', 'residents.id')
    .select([
      'residents.id',
      'residents.given_name',
      'residents.family_name',
      'residents.initials',
      'residents.alias',
      'cases.number',
      'cases.frozen_since',
    ])
    .orderBy('residents.id', 'desc')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, [row, ...more]]) =>
    row === undefined ? [] : [residentFound(id, row, [row, ...more])],
  )
}

type ResidentRow = Parameters<typeof nameOf>[0]
interface CaseOf {
  readonly number: string | null
  readonly frozen_since: string | null
}

/** Somebody whose case is restricted is found by number only: who they are is not told by a list. */
function residentFound(id: string, row: ResidentRow, cases: readonly CaseOf[]): FoundPerson {
  const numbers = cases.map(({ number }) => number ?? '').join(', ')
  const frozen = cases.some(({ frozen_since: since }) => since !== null)
  return frozen
    ? { kind: 'resident', id, name: numbers, sub: '', others: [] }
    : { kind: 'resident', id, name: nameOf(row), sub: numbers, others: [row.given_name, row.family_name] }
}

/** Only with a name: of children that is mostly not there. */
export async function householdPeople(db: ReadDb): Promise<readonly FoundPerson[]> {
  const rows = await db
    .selectFrom('household_members')
    .innerJoin('cases', 'cases.id', 'household_members.case_id')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .select([
      'household_members.id as member_id',
      'household_members.name',
      'cases.number',
      'residents.given_name',
      'residents.family_name',
      'residents.initials',
      'residents.alias',
    ])
    .where('household_members.name', '!=', '')
    .where('cases.frozen_since', 'is', null)
    .orderBy('household_members.id', 'desc')
    .execute()
  return rows.map((row) => {
    const resident = nameOf(row)
    const sub = resident === '' ? row.number : resident
    return { kind: 'household', id: row.member_id, name: row.name, sub, others: [row.number] }
  })
}

export async function volunteerPeople(db: ReadDb): Promise<readonly FoundPerson[]> {
  const rows = await db
    .selectFrom('volunteers')
    .select(['id', 'given_name', 'family_name', 'place'])
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    kind: 'volunteer',
    id: row.id,
    name: [row.given_name, row.family_name].filter((part) => part !== '').join(' '),
    sub: row.place,
    others: [],
  }))
}

/** The contact person where there is one; otherwise it is an organisation and nobody. */
export async function receiverPeople(db: ReadDb): Promise<readonly FoundPerson[]> {
  const rows = await db
    .selectFrom('receivers')
    .select(['id', 'name', 'contact_name'])
    .where('contact_name', '!=', '')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    kind: 'receiver',
    id: row.id,
    name: row.contact_name,
    sub: row.name,
    others: [],
  }))
}

export async function staffPeople(db: ReadDb): Promise<readonly FoundPerson[]> {
  const rows = await db.selectFrom('people').select(['id', 'name', 'roles']).orderBy('id', 'desc').execute()
  return rows.map(({ id, name, roles }) => ({
    kind: 'staff',
    id,
    name,
    sub: toWords(roles).join(' '),
    others: [],
  }))
}

/** Roles of everybody who works here, by id. */
export async function rolesById(db: ReadDb): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.selectFrom('people').select(['id', 'roles']).execute()
  return new Map(rows.map(({ id, roles }) => [id, toWords(roles)]))
}

/** An organisation without the person in it. Those that are not there any more are left out. */
export const sharedReceivers = (db: ReadDb, ids: readonly string[]): Promise<SharedReceiver[]> =>
  db
    .selectFrom('receivers')
    .select(['id', 'name', 'municipality', 'department'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()

/** First names. */
export const sharedVolunteers = (db: ReadDb, ids: readonly string[]): Promise<SharedVolunteer[]> =>
  db
    .selectFrom('volunteers')
    .select(['id', 'given_name'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()
