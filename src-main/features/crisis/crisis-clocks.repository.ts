import { toJson } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'

/** One case, or all that have an open crisis: a fixed number of queries however many there are. */
export type ClockScope = { readonly caseId: string } | 'open-crises'

const casesWithOpenCrisis = (db: ReadDb) =>
  db.selectFrom('crises').select('case_id').where('resolved_at', 'is', null).where('removed_at', 'is', null)

/** Contacts in which a crisis was told, oldest first. */
export async function toldMoments(db: ReadDb, scope: ClockScope) {
  const told = db
    .selectFrom('contact_moments')
    .select(['case_id', 'at', 'receiver_id'])
    .where('told_of_crisis', '=', 1)
    .where('removed_at', 'is', null)
    .orderBy('at')
  const rows = await (
    scope === 'open-crises'
      ? told.where('case_id', 'in', casesWithOpenCrisis(db))
      : told.where('case_id', '=', scope.caseId)
  ).execute()
  return rows.map((row) => ({ caseId: row.case_id, at: row.at, receiverId: row.receiver_id }))
}

/** To whom a case is to go, by the consents that stand; the newest last. */
export async function consentedReceivers(db: ReadDb, scope: ClockScope) {
  const consents = db
    .selectFrom('consents')
    .select(['case_id', 'receiver_id'])
    .where('withdrawn_on', 'is', null)
    .orderBy('given_on')
    .orderBy('created_at')
  const rows = await (
    scope === 'open-crises'
      ? consents.where('case_id', 'in', casesWithOpenCrisis(db))
      : consents.where('case_id', '=', scope.caseId)
  ).execute()
  return rows.map((row) => ({ caseId: row.case_id, receiverId: row.receiver_id }))
}

/** Profile of every receiver, as it is stored. */
export async function receiverProfiles(db: ReadDb): Promise<ReadonlyMap<string, unknown>> {
  const rows = await db.selectFrom('receivers').select(['id', 'profile']).execute()
  return new Map(rows.map((row) => [row.id, toJson(row.profile)]))
}

const named = [
  'residents.given_name',
  'residents.family_name',
  'residents.initials',
  'residents.alias',
] as const

/** Every crisis, resolved ones too, of the cases that have an open one; with what a list shows of the case. */
export async function crisesInOpenCases(db: ReadDb) {
  const rows = await db
    .selectFrom('crises')
    .innerJoin('cases', 'cases.id', 'crises.case_id')
    .innerJoin('residents', 'residents.id', 'cases.resident_id')
    .select([
      'crises.id',
      'crises.case_id',
      'crises.kind',
      'crises.executes_on',
      'crises.executes_at',
      'crises.reported_at',
      'crises.resolved_at',
      'cases.number',
      'cases.phase',
    ])
    .select(named)
    .where('crises.case_id', 'in', casesWithOpenCrisis(db))
    .where('crises.removed_at', 'is', null)
    .where('cases.frozen_since', 'is', null)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    executesOn: row.executes_on,
    executesAt: row.executes_at,
    reportedAt: row.reported_at,
    resolvedAt: row.resolved_at,
    number: row.number,
    phase: row.phase,
    named: {
      givenName: row.given_name,
      familyName: row.family_name,
      initials: row.initials,
      alias: row.alias,
    },
  }))
}
