import type { WriteContext } from '#main/app/context.ts'
import { noteErasure, unnoteErasure } from '#main/app/erasure-list.ts'
import type { OpenVault } from '#main/app/session.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { fail, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import { erasePeople, rememberErased, rootsOf, type ErasureOrder } from './erasure-engine.use-cases.ts'
import { blocksOf, confirmOf, mayErase } from './erasure-preview.use-cases.ts'
import { readProof } from './erasure-proof.use-cases.ts'
import type { Proof } from './erasure.contract.ts'
import type { ErasureGround } from './erasure.rules.ts'
import { isThere, knownSalt, requestIsThere } from './erasure.repository.ts'

export { previewErasure } from './erasure-preview.use-cases.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** The salt of this vault; a new one when nobody was erased yet. */
export const saltOf = async ({ db, ports }: Pick<WriteContext, 'db' | 'ports'>): Promise<string> =>
  (await knownSalt(db)) ?? hex(ports.random.bytes(16))

const openVault = ({ session }: WriteContext): OpenVault => {
  const open = session.current()
  if (open === null) throw new Error('erasing without a vault')
  return open
}

/**
 * Erases people for good. First they are noted in the list beside the vault, so that nothing that happens afterwards can
 * bring them back; then the rows go in one unit of work; then the file is written anew without what was freed.
 * @param work more in the same unit of work, after the people; what it throws undoes everything.
 */
export async function eraseForGood<T>(
  context: WriteContext,
  orders: readonly ErasureOrder[],
  work: (tx: WriteDb, proofIds: readonly string[]) => Promise<T>,
): Promise<T> {
  const { folder, forgetFreed } = openVault(context)
  const roots = orders.flatMap((order) => rootsOf(order))
  const stamp = stampOf(context)
  try {
    noteErasure(folder, roots)
    const done = await context.work.run(async (tx) => {
      const proofIds: string[] = []
      for (const order of orders) proofIds.push((await erasePeople(tx, stamp, order)).proofId)
      await rememberErased(tx, roots)
      return { of: await work(tx, proofIds) }
    })
    await letGo(context, forgetFreed)
    return done.of
  } catch (error) {
    unnoteErasure(folder, roots)
    throw error
  }
}

/** What was freed is overwritten already; a full disk keeps the file from being written anew, and the next erasure does. */
const letGo = async ({ ports }: WriteContext, forgetFreed: () => Promise<void>): Promise<void> => {
  try {
    await forgetFreed()
  } catch (error) {
    ports.logger.event('forget-freed', { outcome: error instanceof Error ? error.name : 'unknown' })
  }
}

export interface ErasureInput {
  readonly person: PersonRef
  readonly ground: ErasureGround
  readonly requestId: string | null
  readonly confirm: string
}

const alike = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/** Erases one person and answers the proof. */
export async function eraseSomebody(
  context: WriteContext,
  { person, ground, requestId, confirm }: ErasureInput,
): Promise<Result<Proof, Failure<'held' | 'still-active' | 'confirm-differs'>>> {
  const { db, ports } = context
  if (!mayErase(context, person)) return fail({ code: 'not-allowed' })
  if (!(await isThere(db, person.kind, person.id))) return fail({ code: 'not-found' })
  if (requestId !== null && !(await requestIsThere(db, requestId))) return fail({ code: 'not-found' })
  const today = ports.clock.today()
  const [block] = await blocksOf(db, person, today)
  if (block !== undefined) return fail({ code: block })
  if (!alike(confirm, await confirmOf(db, person))) return fail({ code: 'confirm-differs' })
  const order = {
    kind: person.kind,
    ids: [person.id],
    ground,
    requestId,
    salt: await saltOf(context),
    at: ports.clock.now(),
  }
  const proofId = await eraseForGood(context, [order], (_, [id]) => Promise.resolve(id ?? ''))
  return readProof(db, proofId)
}
