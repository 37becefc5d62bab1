import { fromJson, toJson } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { preparedSelect } from '#main/database/prepared-query.ts'
import type { AccessChainTable, AccessEntriesTable } from './access-log.table.ts'

type Entry = Readonly<AccessEntriesTable>
export type Link = Readonly<AccessChainTable>

/** Key of the chain and what its last link has to be, as settings that no screen shows. */
const keyName = 'access-log-key'
const headName = 'access-log-head'
type Setting = typeof keyName | typeof headName

const settingRow = preparedSelect((db, name: string) =>
  db.selectFrom('settings').select('value').where('name', '=', name),
)
async function setting(db: ReadDb, name: Setting): Promise<string | null> {
  const [row] = await settingRow(db, name)
  const value = row === undefined ? null : toJson(row.value)
  return typeof value === 'string' ? value : null
}
async function keep(tx: WriteDb, name: Setting, value: string, at: string): Promise<void> {
  const row = { value: fromJson(value), updated_at: at }
  await tx
    .insertInto('settings')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}

/** Null: nothing was ever noted. */
export const chainKey = (db: ReadDb): Promise<string | null> => setting(db, keyName)
export const keepChainKey = (tx: WriteDb, key: string, at: string): Promise<void> =>
  keep(tx, keyName, key, at)
export const chainHead = (db: ReadDb): Promise<string | null> => setting(db, headName)
export const keepChainHead = (tx: WriteDb, head: string, at: string): Promise<void> =>
  keep(tx, headName, head, at)

const lastRow = preparedSelect((db) =>
  db.selectFrom('access_chain').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1),
)
/** Null: the chain has no link yet. */
export async function lastLink(db: ReadDb): Promise<Pick<Link, 'seq' | 'hash'> | null> {
  return (await lastRow(db))[0] ?? null
}

export async function addLink(tx: WriteDb, link: Link, entry: Entry): Promise<void> {
  await tx.insertInto('access_chain').values(link).execute()
  await tx.insertInto('access_entries').values(entry).execute()
}

const linkRows = preparedSelect((db, after: number, count: number) =>
  db
    .selectFrom('access_chain')
    .leftJoin('access_entries as entry', 'entry.id', 'access_chain.id')
    .selectAll('access_chain')
    .select(['entry.id as entry_id', 'entry.salt', 'entry.at as entry_at', 'entry.actor_id', 'entry.roles'])
    .select(['entry.action', 'entry.call', 'entry.case_id', 'entry.volunteer_id', 'entry.reason'])
    .where('access_chain.seq', '>', after)
    .orderBy('access_chain.seq')
    .limit(count),
)
/** Links after a place, in order, with what they stand for; null where that was erased. */
export async function linksAfter(
  db: ReadDb,
  after: number,
  count: number,
): Promise<{ readonly link: Link; readonly entry: Entry | null }[]> {
  const rows = await linkRows(db, after, count)
  return rows.map(({ seq, id, at, content_digest, hash, entry_id, ...entry }) => ({
    link: { seq, id, at, content_digest, hash },
    entry:
      entry_id === null
        ? null
        : {
            id: entry_id,
            salt: entry.salt ?? '',
            at: entry.entry_at ?? '',
            actor_id: entry.actor_id ?? '',
            roles: entry.roles ?? '',
            action: entry.action ?? '',
            call: entry.call ?? '',
            case_id: entry.case_id,
            volunteer_id: entry.volunteer_id,
            reason: entry.reason ?? '',
          },
  }))
}

/** How many entries stand in no link: each was put there past the application. */
export async function looseEntries(db: ReadDb): Promise<number> {
  const row = await db
    .selectFrom('access_entries')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('id', 'not in', db.selectFrom('access_chain').select('id'))
    .executeTakeFirst()
  return row?.count ?? 0
}

/** Newest first, with the name of who it was. */
const entries = (db: ReadDb, limit: number) =>
  db
    .selectFrom('access_entries')
    .leftJoin('people', 'people.id', 'access_entries.actor_id')
    .selectAll('access_entries')
    .select('people.name')
    .orderBy('access_entries.at', 'desc')
    .orderBy('access_entries.id', 'desc')
    .limit(limit)
const ofCase = preparedSelect((db, caseId: string, limit: number) =>
  entries(db, limit).where('access_entries.case_id', '=', caseId),
)
const ofVolunteer = preparedSelect((db, volunteerId: string, limit: number) =>
  entries(db, limit).where('access_entries.volunteer_id', '=', volunteerId),
)
const byActor = preparedSelect((db, actorId: string, limit: number) =>
  entries(db, limit).where('access_entries.actor_id', '=', actorId),
)
export const entriesOfCase = (db: ReadDb, caseId: string, limit: number) => ofCase(db, caseId, limit)
export const entriesOfVolunteer = (db: ReadDb, volunteerId: string, limit: number) =>
  ofVolunteer(db, volunteerId, limit)
export const entriesByActor = (db: ReadDb, actorId: string, limit: number) => byActor(db, actorId, limit)

/** Cases of a resident, or the one somebody of a household belongs to. */
export async function casesOfResident(db: ReadDb, residentId: string): Promise<string[]> {
  const rows = await db.selectFrom('cases').select('id').where('resident_id', '=', residentId).execute()
  return rows.map(({ id }) => id)
}
export async function caseOfMember(db: ReadDb, memberId: string): Promise<string[]> {
  const rows = await db.selectFrom('household_members').select('case_id').where('id', '=', memberId).execute()
  return rows.map((row) => row.case_id)
}
