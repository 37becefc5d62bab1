import { sql } from 'kysely'
import type { PersonKind, PersonRef } from '#main/core/person-kinds.ts'
import type { ReadDb } from '#main/database/handles.ts'

const first = async <T>(rows: Promise<{ readonly rows: readonly T[] }>): Promise<T | null> =>
  (await rows).rows[0] ?? null

/** Names as they are shown, by kind; a resident by the alias where there is one. */
const nameSql: Readonly<Record<PersonKind, string>> = {
  resident: `select case when alias <> '' then alias
    else trim(case when given_name = '' then initials else given_name end || ' ' || family_name) end as name
    from residents where id = `,
  household: `select case when name <> '' then name else kind end as name from household_members where id = `,
  volunteer: `select trim(given_name || ' ' || family_name) as name from volunteers where id = `,
  receiver: `select case when contact_name <> '' then contact_name else name end as name from receivers where id = `,
  staff: `select name from people where id = `,
}

/** What somebody is called in a list; null when there is no such person. */
export async function nameOf(db: ReadDb, { kind, id }: PersonRef): Promise<string | null> {
  const row = await first(sql<{ name: string }>`${sql.raw(nameSql[kind])}${id}`.execute(db as never))
  return row?.name ?? null
}

/** Number of the newest case of a resident; null for others, and without a case. */
export async function newestNumber(db: ReadDb, { kind, id }: PersonRef): Promise<string | null> {
  if (kind !== 'resident') return null
  const row = await db
    .selectFrom('cases')
    .select('number')
    .where('resident_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? null
}

/** Cases that somebody is in: of a resident, or in whose household they are. */
export async function casesOf(db: ReadDb, { kind, id }: PersonRef): Promise<readonly string[]> {
  if (kind === 'household') {
    const rows = await db.selectFrom('household_members').select('case_id').where('id', '=', id).execute()
    return rows.map((row) => row.case_id)
  }
  if (kind !== 'resident') return []
  const rows = await db.selectFrom('cases').select('id').where('resident_id', '=', id).execute()
  return rows.map((row) => row.id)
}

/** Holds that run on a day. */
export const runningHolds = (db: ReadDb, personId: string, today: string) =>
  db
    .selectFrom('retention_holds')
    .select(['id', 'reason', 'until_day'])
    .where('person_ref', '=', personId)
    .where('lifted_day', 'is', null)
    .where('until_day', '>=', today)
    .orderBy('until_day', 'desc')
    .execute()

/** What went to whom: sent handovers, and copies of ones that were not written down as sent. Newest first. */
export async function gotEarlier(db: ReadDb, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  const rows = await db
    .selectFrom('handovers')
    .innerJoin('receivers', 'receivers.id', 'handovers.receiver_id')
    .select(['handovers.receiver_id', 'receivers.name', 'reference', 'sent_at'])
    .select(({ selectFrom }) =>
      selectFrom('handover_copies')
        .select(({ fn }) => fn.max('made_at').as('made'))
        .whereRef('handover_copies.handover_id', '=', 'handovers.id')
        .as('copied_at'),
    )
    .where('case_id', 'in', caseIds)
    .execute()
  return rows
    .flatMap(({ receiver_id: receiverId, name, reference, sent_at: sent, copied_at: copied }) => {
      const at = sent ?? copied
      if (at === null) return []
      return [
        { receiverId, name, reference, what: sent === null ? ('copy' as const) : ('handover' as const), at },
      ]
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

const openCaseSql = (caseIds: readonly string[], condition: string, table: string) =>
  sql<{ n: number }>`select count(*) as n from ${sql.table(table)}
    where case_id in (select value from json_each(${JSON.stringify(caseIds)})) and ${sql.raw(condition)}`

/** What is still going on around somebody, as numbers. */
export async function openAround(db: ReadDb, { kind, id }: PersonRef, caseIds: readonly string[]) {
  const count = async (condition: string, table: string): Promise<number> =>
    (await first(openCaseSql(caseIds, condition, table).execute(db as never)))?.n ?? 0
  const whole = kind === 'resident'
  const running = await db
    .selectFrom('matches')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('volunteer_id', '=', id)
    .where('state', '!=', 'ended')
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  const requests = await db
    .selectFrom('rights_requests')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('person_ref', '=', id)
    .where('state', '=', 'open')
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  const open = await db
    .selectFrom('cases')
    .select(['phase', 'frozen_since'])
    .where('resident_id', '=', id)
    .execute()
  return {
    'running-match':
      (running?.n ?? 0) + (whole ? await count(`state <> 'ended' and removed_at is null`, 'matches') : 0),
    'open-handover': whole ? await count(`sent_at is null and state in ('draft', 'agreed')`, 'handovers') : 0,
    'open-crisis': whole ? await count('resolved_at is null and removed_at is null', 'crises') : 0,
    'open-case': open.filter(({ phase }) => phase !== 'closed').length,
    'open-request': requests?.n ?? 0,
    restricted: open.filter(({ frozen_since: since }) => since !== null).length,
    'import-running': kind === 'volunteer' ? await openLists(db) : 0,
  } as const
}

const openLists = async (db: ReadDb): Promise<number> => {
  const row = await db
    .selectFrom('volunteer_imports')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', '=', 'open')
    .executeTakeFirst()
  return row?.n ?? 0
}

/** True when somebody who works here still can come in. */
export async function worksHere(db: ReadDb, { kind, id }: PersonRef): Promise<boolean> {
  if (kind !== 'staff') return false
  const row = await db.selectFrom('people').select('state').where('id', '=', id).executeTakeFirst()
  return row !== undefined && row.state !== 'removed'
}

/** What is left of a volunteer after an erasure: records of money with their last day, and matches and contacts. */
export async function leftOfVolunteer(db: ReadDb, id: string) {
  const hours = await db
    .selectFrom('volunteer_hours')
    .select(({ fn }) => [fn.countAll<number>().as('n'), fn.max('day').as('last')])
    .where('volunteer_id', '=', id)
    .executeTakeFirst()
  const matches = await db
    .selectFrom('matches')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('volunteer_id', '=', id)
    .executeTakeFirst()
  return { hours: hours?.n ?? 0, lastDay: hours?.last ?? null, matches: matches?.n ?? 0 }
}

/** How many lines of the change log somebody who worked here left. */
export async function workOf(db: ReadDb, id: string): Promise<number> {
  const row = await db
    .selectFrom('change_log')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('actor_id', '=', id)
    .executeTakeFirst()
  return row?.n ?? 0
}
