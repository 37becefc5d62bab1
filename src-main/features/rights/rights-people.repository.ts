import { sql } from 'kysely'
import type { PersonKind, PersonRef } from '#main/core/person-kinds.ts'
import { toBool } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'

/** Names as they are kept; whoever shows them chooses. */
export interface PersonRow {
  readonly person: PersonRef
  readonly givenName: string
  readonly familyName: string
  readonly initials: string
  readonly alias: string
  /** Where there is one. */
  readonly caseNumber: string
  readonly frozen: boolean
}

interface NameRow {
  readonly kind: PersonKind
  readonly id: string
  readonly given_name: string
  readonly family_name: string
  readonly initials: string
  readonly alias: string
  readonly number: string | null
  readonly frozen: number
}
const toPersonRow = (row: NameRow): PersonRow => ({
  person: { kind: row.kind, id: row.id },
  givenName: row.given_name,
  familyName: row.family_name,
  initials: row.initials,
  alias: row.alias,
  caseNumber: row.number ?? '',
  frozen: toBool(row.frozen),
})

// Of somebody with more than one case the restricted one counts, then the newest.
const theirCase = (
  column: string,
) => sql`(select k.id from cases as k where k.resident_id = ${sql.ref(column)}
  order by k.frozen_since is null, k.number desc limit 1)`

/** Everybody in the vault under the same columns, each with one case. */
const everybody = sql`
  select 'resident' as kind, r.id, r.given_name, r.family_name, r.initials, r.alias, c.number,
      c.frozen_since is not null as frozen, null as removed_at
    from residents as r left join cases as c on c.id = ${theirCase('r.id')}
  union all select 'household', m.id, m.name, '', '', '', c.number, c.frozen_since is not null, m.removed_at
    from household_members as m join cases as c on c.id = m.case_id
  union all select 'volunteer', v.id, v.given_name, v.family_name, '', '', null, 0, v.removed_at from volunteers as v
  union all select 'receiver', o.id, case when o.contact_name = '' then o.name else o.contact_name || ', ' || o.name end,
      '', '', '', null, 0, o.removed_at from receivers as o
  union all select 'staff', p.id, p.name, '', '', '', null, 0, null from people as p`

const query = async (db: ReadDb, rest: ReturnType<typeof sql>): Promise<PersonRow[]> => {
  // The builder has no union of selects without tables in common; the handle is the same.
  const { rows } = await sql<NameRow>`select * from (${everybody}) as somebody ${rest}`.execute(db as never)
  return rows.map(toPersonRow)
}

/** Names of root records, whatever list they stand in; also of what was taken out of a list. */
export async function namesOf(db: ReadDb, ids: readonly string[]): Promise<ReadonlyMap<string, PersonRow>> {
  if (ids.length === 0) return new Map()
  const rows = await query(db, sql`where id in (select value from json_each(${JSON.stringify(ids)}))`)
  return new Map(rows.map((row) => [row.person.id, row]))
}

/** By a piece of a name or of a case number, or by the id itself; whoever is restricted by the number only. */
export const peopleLike = (db: ReadDb, text: string, limit: number): Promise<PersonRow[]> => {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return query(
    db,
    sql`where removed_at is null and (id = ${text} or number like ${like} escape '\\' or (not frozen and
      (given_name || ' ' || family_name || ' ' || alias) like ${like} escape '\\'))
      and (kind != 'household' or given_name != '')
      order by frozen, case when frozen then number else family_name end, given_name, number limit ${limit}`,
  )
}

/** Cases that somebody is in: a resident's own, or the one of their household. Newest first. */
export async function casesOf(db: ReadDb, { kind, id }: PersonRef) {
  if (kind !== 'resident' && kind !== 'household') return []
  let cases = db.selectFrom('cases').select(['id', 'number', 'frozen_since'])
  if (kind === 'resident') cases = cases.where('resident_id', '=', id)
  else
    cases = cases.where('id', 'in', (qb) =>
      qb.selectFrom('household_members').select('case_id').where('id', '=', id),
    )
  const rows = await cases.orderBy('number', 'desc').execute()
  return rows.map((row) => ({ caseId: row.id, number: row.number, frozenSince: row.frozen_since }))
}

/** Root ids of the people a case is about; null when there is no such case. */
export async function caseHead(db: ReadDb, caseId: string) {
  const row = await db
    .selectFrom('cases')
    .select(['number', 'frozen_since', 'resident_id'])
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) return null
  const members = await db
    .selectFrom('household_members')
    .select('id')
    .where('case_id', '=', caseId)
    .execute()
  return {
    number: row.number,
    frozenSince: row.frozen_since,
    people: [row.resident_id, ...members.map(({ id }) => id)],
  }
}

const lines = (...texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split('\n'))
    .map((text) => text.trim())
    .filter((text) => text !== '')

async function residentAddress(db: ReadDb, id: string): Promise<string[]> {
  const row = await db
    .selectFrom('residents')
    .select(['address', 'postcode', 'place', 'address_hidden'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return []
  const post = await db
    .selectFrom('contact_points')
    .innerJoin('cases', 'cases.id', 'contact_points.case_id')
    .select(['contact_points.value', 'contact_points.safe'])
    .where('cases.resident_id', '=', id)
    .where('contact_points.channel', '=', 'post')
    .where('contact_points.removed_at', 'is', null)
    .execute()
  const safe = post.find((point) => point.safe === 'yes' && point.value.trim() !== '')
  if (safe !== undefined) return lines(safe.value)
  // Post that others may open goes by hand: then there is a name only.
  if (toBool(row.address_hidden) || post.some((point) => point.safe === 'no')) return []
  return lines(row.address, `${row.postcode} ${row.place}`)
}

/** Where a letter to somebody goes, a line each; empty: it is given by hand. */
export async function addressOf(db: ReadDb, { kind, id }: PersonRef): Promise<string[]> {
  if (kind === 'resident') return residentAddress(db, id)
  if (kind === 'volunteer') {
    const row = await db
      .selectFrom('volunteers')
      .select(['address', 'postcode', 'place'])
      .where('id', '=', id)
      .executeTakeFirst()
    return row === undefined ? [] : lines(row.address, `${row.postcode} ${row.place}`)
  }
  if (kind !== 'receiver') return []
  const row = await db.selectFrom('receivers').select('address').where('id', '=', id).executeTakeFirst()
  return row === undefined ? [] : lines(row.address)
}
