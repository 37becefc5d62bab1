import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { printPaperFile, savePaperFile, type Paper } from '#main/app/paper-files.ts'
import type { Failure } from '#main/contract/failures.ts'
import { personKinds } from '#main/core/person-kinds.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { toOneOf } from '#main/database/columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { organisationOf } from '#main/features/users/users.use-cases.ts'
import type { Proof } from './erasure.contract.ts'
import { erasureProofPaper } from './erasure-proof.document.ts'
import { saveProofTitle, tableTitle } from './erasure.labels.ts'
import { readProofs } from './erasure.repository.ts'
import { proofGrounds } from './erasure.rules.ts'

const toProof = ({ counts, by, ...row }: Awaited<ReturnType<typeof readProofs>>[number]): Proof => ({
  ...row,
  kind: toOneOf(personKinds, row.kind),
  ground: toOneOf(proofGrounds, row.ground),
  counts: counts.map(([table, rows]) => ({ table, title: tableTitle(table), rows })),
  by: by === '' ? null : by,
})

/** One proof; `not-found` when there is none. */
export async function readProof(db: ReadDb, id: string): Promise<Result<Proof, Failure<never>>> {
  const [row] = await readProofs(db, id)
  return row === undefined ? fail({ code: 'not-found' }) : ok(toProof(row))
}

/** Every proof there is, newest first. */
export const listProofs = async ({ db }: ReadContext): Promise<Result<Proof[], Failure<never>>> =>
  ok((await readProofs(db)).map(toProof))

/** The last signs of the fingerprint: enough to find the proof, and about nobody. */
const referenceOf = ({ at, digest }: Proof): string =>
  `verwijderbewijs-${at.slice(0, 10)}-${digest.slice(0, 8)}`

const paperOf = async (db: ReadDb, id: string): Promise<Result<Paper, Failure<never>>> => {
  const proof = await readProof(db, id)
  if (!proof.ok) return proof
  const { name } = await organisationOf(db)
  return ok({
    reference: referenceOf(proof.value),
    definition: erasureProofPaper({ ...proof.value, organisation: name }),
  })
}

/** Asks where, and writes the proof as one page. */
export async function saveProof(context: WriteContext, id: string) {
  const paper = await paperOf(context.db, id)
  return paper.ok ? savePaperFile(context, paper.value, saveProofTitle) : paper
}

export async function printProof(context: WriteContext, id: string) {
  const paper = await paperOf(context.db, id)
  return paper.ok ? printPaperFile(context, paper.value) : paper
}
