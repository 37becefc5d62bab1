import type { WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import { forgetInSearch, refreshSearch } from '#main/features/search/search.use-cases.ts'
import { proofDigest } from './erasure-digest.adapter.ts'
import type { Erased } from './erasure-engine.use-cases.ts'
import type { TableName } from './erasure-fates.repository.ts'
import { emptyCases, strippedTables } from './erasure-strip.repository.ts'
import { reachOf } from './erasure-walk.repository.ts'
import { deleteReached, forgetOldValues, insertProof } from './erasure.repository.ts'

/** Written by looking at a case and by the strip itself, or not by case: says nothing about whether it was stripped. */
const noContent = new Set<TableName>([
  'access_entries',
  'search_rows',
  'match_steps',
  'volunteer_steps',
  'volunteer_trainings',
])

/** Tables with a `case_id` of which no row is left in a case that was stripped. */
export const emptiedByStrip = (): readonly TableName[] =>
  strippedTables().filter((table) => !noContent.has(table))

export interface StripOrder {
  readonly residentIds: readonly string[]
  readonly salt: string
}

/**
 * First step of a closed case whose proof of consent and handover is kept longer: everything else goes, names too. What is
 * left is a case number, to whom something was passed on with which consent, and what that was.
 */
export async function stripCases(
  tx: WriteDb,
  stamp: Stamp,
  { residentIds, salt }: StripOrder,
): Promise<Erased> {
  const reach = await reachOf(tx, 'resident', residentIds)
  const counts = new Map<TableName, number>()
  const caseIds = [...(reach.ids.get('cases') ?? [])]
  for (const caseId of caseIds) await forgetInSearch(tx, caseId)
  const oldValues = await forgetOldValues(tx, reach)
  if (oldValues > 0) counts.set('corrections', oldValues)
  for (const table of strippedTables()) {
    const rows = await deleteReached(tx, table, reach)
    if (rows > 0) counts.set(table, rows + (counts.get(table) ?? 0))
  }
  await emptyCases(tx, residentIds, caseIds)
  for (const caseId of caseIds) await refreshSearch(tx, caseId)
  const digest = proofDigest(salt, reach.own)
  const about = { kind: 'resident', ground: 'retention', requestId: null } as const
  const proofId = await insertProof(tx, stamp, { ...about, counts, digest })
  return { proofId, counts, digest }
}
