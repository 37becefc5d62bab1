import { personKinds, type PersonKind } from '#main/core/person-kinds.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import type { UnitOfWork } from '#main/database/unit-of-work.ts'
import { logChange, type Stamp } from '#main/database/records.ts'
import { forgetInSearch } from '#main/features/search/search.use-cases.ts'
import { proofDigest, rootDigest } from './erasure-digest.adapter.ts'
import {
  emptyRows,
  forgetHoursWithoutMoney,
  forgetPartnerAnswer,
  settleVolunteers,
} from './erasure-emptied.repository.ts'
import { fateOf, tableNames, type TableName } from './erasure-fates.repository.ts'
import { forgetInLists } from './erasure-imports.repository.ts'
import { reachOf, type Reach } from './erasure-walk.repository.ts'
import {
  addFigures,
  deleteReached,
  forgetOldValues,
  forgetTypedFor,
  goingTables,
  insertProof,
  keepRoots,
  knownRoots,
  rootIds,
  type ErasedRoot,
} from './erasure.repository.ts'

export type { ErasedRoot }

export interface ErasureOrder {
  readonly kind: PersonKind
  /** Root records; all of one kind. */
  readonly ids: readonly string[]
  readonly ground: string
  readonly requestId: string | null
  /** Salt of this vault, in hexadecimal. */
  readonly salt: string
  /** Instant. */
  readonly at: string
}

export interface Erased {
  readonly proofId: string
  readonly counts: ReadonlyMap<TableName, number>
  readonly digest: string
}

/** How root records stand in the list of who was erased. */
export const rootsOf = ({ kind, ids, salt, at }: ErasureOrder): readonly ErasedRoot[] =>
  ids.map((id) => ({ digest: rootDigest(salt, kind, id), salt, kind, at }))

const takeOutOfOthers = async (tx: WriteDb, stamp: Stamp, { kind, ids }: ErasureOrder, reach: Reach) => {
  for (const caseId of reach.ids.get('cases') ?? []) {
    if (kind === 'resident') await forgetInSearch(tx, caseId)
  }
  if (kind === 'resident') await addFigures(tx, ids)
  if (kind === 'household') await forgetPartnerAnswer(tx, ids)
  return kind === 'volunteer' ? forgetInLists(tx, ids, stamp.at) : 0
}

/**
 * Takes people out of the database: every row that is theirs goes, what is about them goes out of rows that stay, and a
 * proof without their data is left. Everything in the unit of work of the caller, who then lets the file forget
 * (`forgetFreed`) and notes them in the list.
 */
export async function erasePeople(tx: WriteDb, stamp: Stamp, order: ErasureOrder): Promise<Erased> {
  const { kind, ids, ground, requestId, salt } = order
  const reach = await reachOf(tx, kind, ids)
  const counts = new Map<TableName, number>()
  const count = (table: TableName, rows: number): void => {
    if (rows > 0) counts.set(table, (counts.get(table) ?? 0) + rows)
  }
  count('volunteer_imports', await takeOutOfOthers(tx, stamp, order, reach))
  count('corrections', await forgetOldValues(tx, reach))
  if (kind === 'household' || kind === 'volunteer') count('drafts', await forgetTypedFor(tx, reach))
  for (const table of goingTables(kind)) count(table, await deleteReached(tx, table, reach))
  for (const table of tableNames) {
    if (fateOf(table, kind) === 'emptied') count(table, await emptyRows(tx, table, reach, stamp.at))
  }
  if (kind === 'volunteer') {
    count('volunteer_hours', await forgetHoursWithoutMoney(tx, ids))
    await settleVolunteers(tx, ids, stamp.at)
  }
  const digest = proofDigest(salt, reach.own)
  const proofId = await insertProof(tx, stamp, { kind, ground, requestId, counts, digest })
  await logChange(tx, stamp, 'erasures', proofId, 'erase', [])
  return { proofId, counts, digest }
}

/** Tells entries of the list apart: the same contact card can be emptied twice. */
export const rootKey = ({ digest, at }: ErasedRoot): string => `${digest} ${at}`

/** Which of these were erased already, as far as they can be: of a volunteer records of money may be left. */
export async function alreadyErased(
  db: ReadDb,
  kind: PersonKind,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = await knownRoots(db)
  const digests = new Set(known.map(({ digest }) => digest))
  const salts = [...new Set(known.map(({ salt }) => salt))]
  return new Set(ids.filter((id) => salts.some((salt) => digests.has(rootDigest(salt, kind, id)))))
}

/** After records of money of volunteers went: nothing of who was erased before is kept without need. */
export async function settleErased(tx: WriteDb, stamp: Stamp, ids: readonly string[]): Promise<void> {
  const erased = await alreadyErased(tx, 'volunteer', ids)
  if (erased.size > 0) await settleVolunteers(tx, [...erased], stamp.at)
}

/** Lets the vault itself know who was erased, in the unit of work that did it. */
export const rememberErased = (tx: WriteDb, roots: readonly ErasedRoot[]): Promise<void> =>
  keepRoots(tx, roots)

/** Everybody of whom the vault itself knows that they were erased. */
export const erasedRoots = (db: ReadDb): Promise<readonly ErasedRoot[]> => knownRoots(db)

const matching = async (db: ReadDb, kind: PersonKind, fresh: readonly ErasedRoot[]): Promise<string[]> => {
  const digests = new Set(fresh.filter((root) => root.kind === kind).map(({ digest }) => digest))
  if (digests.size === 0) return []
  const salts = [...new Set(fresh.map(({ salt }) => salt))]
  const ids = await rootIds(db, kind)
  return ids.filter((id) => salts.some((salt) => digests.has(rootDigest(salt, kind, id))))
}

export interface OpenForErasing {
  readonly db: ReadDb
  readonly work: UnitOfWork
}

/**
 * Erases again who stands in a list and not in the vault: it is an older copy, or the power went while somebody was being
 * erased. Whoever the vault itself knows is left alone: what has that id since was written down later. Answers how many
 * people went; the list is known to the vault afterwards.
 */
export async function eraseListed(
  { db, work }: OpenForErasing,
  stamp: Stamp,
  listed: readonly ErasedRoot[],
): Promise<number> {
  const known = new Set((await knownRoots(db)).map(rootKey))
  const fresh = listed.filter((root) => !known.has(rootKey(root)))
  if (fresh.length === 0) return 0
  return work.run(async (tx) => {
    let count = 0
    for (const kind of personKinds) {
      const ids = await matching(tx, kind, fresh)
      if (ids.length === 0) continue
      const salt = fresh[0]?.salt ?? ''
      await erasePeople(tx, stamp, { kind, ids, ground: 'from-copy', requestId: null, salt, at: stamp.at })
      count += ids.length
    }
    await keepRoots(tx, fresh)
    return count
  })
}
