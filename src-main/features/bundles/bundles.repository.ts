import type { PersonRef } from '#main/core/person-kinds.ts'
import { fromBool, toOneOf } from '#main/database/columns.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import { insertRecord, setRemoved, type Stamp } from '#main/database/records.ts'
import { bundleKinds, omissionGrounds, type BundleKind, type OmissionGround } from './bundle-shape.rules.ts'

export interface Omission {
  readonly id: string
  readonly table: string
  readonly recordId: string
  readonly field: string
  readonly ground: OmissionGround
  readonly note: string
}

/** What is left out of the bundle of somebody, oldest decision first. */
export async function omissionsOf(db: ReadDb, { kind, id }: PersonRef): Promise<readonly Omission[]> {
  const rows = await db
    .selectFrom('bundle_omissions')
    .select(['id', 'record_table', 'record_id', 'field', 'ground', 'note'])
    .where('person_kind', '=', kind)
    .where('person_ref', '=', id)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    table: row.record_table,
    recordId: row.record_id,
    field: row.field,
    ground: toOneOf(omissionGrounds, row.ground),
    note: row.note,
  }))
}

/** Answers the id of the decision. */
export const insertOmission = (
  tx: WriteDb,
  stamp: Stamp,
  { kind, id }: PersonRef,
  { table, recordId, field, ground, note }: Omit<Omission, 'id'>,
): Promise<string> =>
  insertRecord(tx, stamp, 'bundle_omissions', {
    person_kind: kind,
    person_ref: id,
    record_table: table,
    record_id: recordId,
    field,
    ground,
    note,
    decided_by: stamp.actorId,
  })

/** Whose bundle a decision is about; null when there is no such decision. */
export async function personOfOmission(db: ReadDb, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('bundle_omissions')
    .select('person_kind')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.person_kind ?? null
}

export const putOmissionBack = (tx: WriteDb, stamp: Stamp, id: string): Promise<boolean> =>
  setRemoved(tx, stamp, 'bundle_omissions', id, true)

export interface MadeBundle {
  readonly requestId: string | null
  readonly reference: string
  readonly kind: BundleKind
  readonly protected: boolean
  readonly sha256: string
}

export const insertBundle = (
  tx: WriteDb,
  stamp: Stamp,
  { kind, id }: PersonRef,
  made: MadeBundle,
): Promise<string> =>
  insertRecord(tx, stamp, 'bundles', {
    person_kind: kind,
    person_ref: id,
    request_id: made.requestId,
    reference: made.reference,
    made_at: stamp.at,
    made_by: stamp.actorId,
    kind: made.kind,
    protected: fromBool(made.protected),
    sha256: made.sha256,
  })

/** Newest first. */
export async function bundlesOf(db: ReadDb, { kind, id }: PersonRef) {
  const rows = await db
    .selectFrom('bundles')
    .select(['reference', 'made_at', 'kind'])
    .where('person_kind', '=', kind)
    .where('person_ref', '=', id)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    reference: row.reference,
    madeAt: row.made_at,
    kind: toOneOf(bundleKinds, row.kind),
  }))
}

/** References of a year that were given out. */
export async function referencesOf(db: ReadDb, prefix: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('bundles')
    .select('reference')
    .where('reference', '>=', prefix)
    .where('reference', '<', `${prefix}~`)
    .execute()
  return rows.map(({ reference }) => reference)
}

/** Consents of a case about which the partner was asked. */
export const consentsWithPartner = (db: ReadDb, caseId: string) =>
  db
    .selectFrom('consents')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('partner_agreed', 'is not', null)
    .orderBy('id')
    .execute()

/** False when a request is not there, or is of somebody else. */
export async function isRequestOf(db: ReadDb, requestId: string, { kind, id }: PersonRef): Promise<boolean> {
  const row = await db
    .selectFrom('rights_requests')
    .select('id')
    .where('id', '=', requestId)
    .where('person_kind', '=', kind)
    .where('person_ref', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
