import { sql } from 'kysely'
import type { ReadDb } from '#main/database/handles.ts'
import type { KeepReason } from './retention.rules.ts'

const shown = sql<string>`case when alias <> '' then alias
  else trim(case when given_name = '' then initials else given_name end || ' ' || family_name) end`

/** Residents all of whose cases have ended, or none of whose came beyond signing up. */
export interface ResidentRow {
  readonly id: string
  readonly caseId: string
  readonly number: string
  readonly name: string
  /** Instant of the last change in any case. */
  readonly changedAt: string
  /** Last day of closing; null: not all are closed. */
  readonly closedDay: string | null
  readonly hasProof: boolean
  /** Of the person there is nothing left but the proof. */
  readonly stripped: boolean
}

interface RawResident extends Omit<ResidentRow, 'hasProof' | 'stripped'> {
  readonly hasProof: number
  readonly stripped: number
}

const toResident = (row: RawResident): ResidentRow => ({
  ...row,
  hasProof: row.hasProof !== 0,
  stripped: row.stripped !== 0,
})

const proofOf = sql`(exists (select 1 from consents where case_id in (select id from cases where resident_id = r.id))
  or exists (select 1 from handovers where case_id in (select id from cases where resident_id = r.id)))`

/** Nothing of the person nor of the story: somebody without a name can have a whole file. */
const isStripped = (emptied: readonly string[]) => sql`(given_name = '' and family_name = '' and initials = ''
  and alias = '' and birth_day is null and address = '' and postcode = '' and place = '' and municipality = ''
  and languages = '' and interpreter_needed is null and interpreter_language = '' and reading is null
  and digital is null and guardianship is null
  and not exists (select 1 from cases as s where s.resident_id = r.id and (s.household_kind is not null
    or s.own_words <> '' or s.companion_wanted is not null or s.companion_wish <> ''
    or s.handover_wish is not null or s.handover_wish_reason <> ''))
  ${sql.join(
    emptied.map(
      (table) => sql`and not exists (select 1 from ${sql.table(table)}
        where case_id in (select id from cases where resident_id = r.id))`,
    ),
    sql` `,
  )})`

export interface ClosedFiles {
  /** Leaves out who was closed after this day. */
  readonly closedUntil: string
  /** Tables by case of which stripping leaves no row. */
  readonly emptied: readonly string[]
}

/** One row per resident whose cases are all closed. */
export async function closedResidents(
  db: ReadDb,
  { closedUntil, emptied }: ClosedFiles,
): Promise<readonly ResidentRow[]> {
  const { rows } = await sql<RawResident>`select r.id, max(c.id) as "caseId", max(c.number) as number,
      ${shown} as name, max(c.updated_at) as "changedAt",
      max(coalesce(c.closed_on, substr(c.updated_at, 1, 10))) as "closedDay", ${proofOf} as "hasProof",
      ${isStripped(emptied)} as stripped
    from cases as c join residents as r on r.id = c.resident_id
    where c.phase = 'closed' and coalesce(c.closed_on, substr(c.updated_at, 1, 10)) <= ${closedUntil}
      and not exists (select 1 from cases as o where o.resident_id = r.id
        and (o.phase <> 'closed' or coalesce(o.closed_on, substr(o.updated_at, 1, 10)) > ${closedUntil}))
    group by r.id order by "closedDay", number`.execute(db as never)
  return rows.map(toResident)
}

/** One row per resident none of whose cases came beyond signing up, and of which nothing changed since an instant. */
export async function signedUpOnly(db: ReadDb, changedBefore: string): Promise<readonly ResidentRow[]> {
  const { rows } = await sql<RawResident>`select r.id, max(c.id) as "caseId", max(c.number) as number,
      ${shown} as name, max(c.updated_at) as "changedAt", null as "closedDay", 0 as "hasProof", 0 as stripped
    from cases as c join residents as r on r.id = c.resident_id
    where c.phase = 'sign-up' and c.updated_at < ${changedBefore}
      and not exists (select 1 from cases as o where o.resident_id = r.id
        and (o.phase <> 'sign-up' or o.updated_at >= ${changedBefore}))
    group by r.id order by "changedAt", number`.execute(db as never)
  return rows.map(toResident)
}

export interface OtherRow {
  readonly id: string
  readonly name: string
  /** Instant or day from which the term runs. */
  readonly from: string
}

/** Volunteers who left or never began. */
export async function volunteersWhoLeft(db: ReadDb): Promise<readonly OtherRow[]> {
  const { rows } = await sql<OtherRow>`select v.id, trim(v.given_name || ' ' || v.family_name) as name,
      coalesce((select max(s.at) from volunteer_steps as s where s.volunteer_id = v.id
        and s.status in ('left', 'declined')), v.updated_at) as "from"
    from volunteers as v where v.status in ('left', 'declined') or v.removed_at is not null
    order by "from", v.id`.execute(db as never)
  return rows
}

/** Volunteers with hours that are old, by the oldest. */
export async function volunteersWithHours(db: ReadDb, before: string): Promise<readonly OtherRow[]> {
  const { rows } = await sql<OtherRow>`select v.id, trim(v.given_name || ' ' || v.family_name) as name,
      min(h.day) as "from"
    from volunteer_hours as h join volunteers as v on v.id = h.volunteer_id
    where h.day <= ${before} group by v.id order by "from", v.id`.execute(db as never)
  return rows
}

/** People whose account was taken away, and who still have a name. */
export async function staffWhoLeft(db: ReadDb): Promise<readonly OtherRow[]> {
  const { rows } = await sql<OtherRow>`select id, name, updated_at as "from" from people
    where state = 'removed' and name <> '' order by "from", id`.execute(db as never)
  return rows
}

export interface Kept {
  readonly reasons: readonly KeepReason[]
  readonly heldUntil: string | null
}

interface KeptRow {
  readonly person: string
  readonly reason: KeepReason
  readonly until: string | null
}

/** A hold, an open request or complaint, a restriction: somebody wants it to stay as it is. Work that goes on is none. */
const askedToStay = (today: string) => sql`
  select person_ref as person, 'hold' as reason, until_day as until from retention_holds
    where lifted_day is null and until_day >= ${today}
  union all
  select person_ref, case when kind = 'complaint' then 'complaint' else 'running-request' end, null
    from rights_requests where state = 'open' and removed_at is null and person_ref is not null
  union all
  select resident_id, 'restricted', null from cases where frozen_since is not null`

/** Root records of people whose rows stay, down to what was taken out of lists. */
export const peopleToStay = (today: string) => sql`select person from (${askedToStay(today)})`

/** Why data of people stay although their term may be over; by root record. */
export async function keptPeople(db: ReadDb, today: string): Promise<ReadonlyMap<string, Kept>> {
  const { rows } = await sql<KeptRow>`
    with kept (person, reason, until) as (
      ${askedToStay(today)}
      union all
      select c.resident_id, 'running-match', null from matches as m join cases as c on c.id = m.case_id
        where m.state <> 'ended' and m.removed_at is null
      union all
      select volunteer_id, 'running-match', null from matches where state <> 'ended' and removed_at is null)
    select person, reason, until from kept
    union all
    select c.resident_id, k.reason, k.until from kept as k
      join household_members as h on h.id = k.person join cases as c on c.id = h.case_id`.execute(db as never)
  const byPerson = Map.groupBy(rows, ({ person }) => person)
  return new Map([...byPerson].map(([person, list]) => [person, together(list)]))
}

const together = (rows: readonly KeptRow[]): Kept => ({
  reasons: [...new Set(rows.map(({ reason }) => reason))],
  heldUntil: rows.map(({ until }) => until).reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), null),
})

/**
 * Open cases in which nothing changed for long, quietest first. A sign-up too when another case of the same person came
 * further: then no term runs for it.
 */
export async function quietCases(db: ReadDb, changedBefore: string) {
  const { rows } = await sql<{ caseId: string; name: string; number: string; changedAt: string }>`
    select c.id as "caseId", ${shown} as name, number, c.updated_at as "changedAt"
    from cases as c join residents as r on r.id = c.resident_id
    where c.updated_at < ${changedBefore} and c.phase <> 'closed' and (c.phase <> 'sign-up'
      or exists (select 1 from cases as o where o.resident_id = c.resident_id and o.phase <> 'sign-up'))
    order by c.updated_at, number`.execute(db as never)
  return rows
}
