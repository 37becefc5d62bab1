import type { WriteContext } from '#main/app/context.ts'
import { noteErasure, unnoteErasure } from '#main/app/erasure-list.ts'
import type { OpenVault } from '#main/app/session.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import {
  erasePeople,
  rememberErased,
  rootsOf,
  type ErasedRoot,
  type ErasureOrder,
} from './erasure-engine.use-cases.ts'
import { blocksOf, confirmOf, mayErase } from './erasure-preview.use-cases.ts'
import { readProof } from './erasure-proof.use-cases.ts'
import type { Proof } from './erasure.contract.ts'
import type { ErasureBlock, ErasureGround } from './erasure.rules.ts'
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

/** What an erasure does in its unit of work. */
export interface ErasureSteps<P, T, F> {
  /**
   * Comes first: whom it is about, as things are now. What was looked at before can have changed since, and who is kept
   * by now is left out or refused.
   */
  readonly check: (tx: WriteDb) => Promise<Result<P, F>>
  /** More, after the people; what it throws undoes everything. */
  readonly work: (tx: WriteDb, proofIds: readonly string[], plan: P) => Promise<T>
}

/**
 * Erases people for good. Before the rows go, in one unit of work, they are noted in the list beside the vault, so that
 * nothing that happens afterwards can bring them back; then the file is written anew without what was freed. Only who
 * really goes is noted: who is in the list is erased at the next opening at the latest.
 */
export async function eraseForGood<P extends { readonly orders: readonly ErasureOrder[] }, T, F>(
  context: WriteContext,
  { check, work }: ErasureSteps<P, T, F>,
): Promise<Result<T, F>> {
  const { folder, forgetFreed } = openVault(context)
  const stamp = stampOf(context)
  const noted: ErasedRoot[] = []
  try {
    const done = await context.work.run(async (tx) => {
      const plan = await check(tx)
      if (!plan.ok) return plan
      const { orders } = plan.value
      noted.push(...orders.flatMap((order) => rootsOf(order)))
      noteErasure(folder, noted)
      const proofIds: string[] = []
      for (const order of orders) proofIds.push((await erasePeople(tx, stamp, order)).proofId)
      await rememberErased(tx, noted)
      return ok(await work(tx, proofIds, plan.value))
    })
    if (done.ok) await letGo(context, forgetFreed)
    return done
  } catch (error) {
    unnoteErasure(folder, noted)
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

type Blocked = Failure<ErasureBlock>
const blockOf = async (
  { ports }: Pick<WriteContext, 'ports'>,
  db: ReadDb,
  person: PersonRef,
): Promise<Result<void, Blocked>> => {
  if (!(await isThere(db, person.kind, person.id))) return fail({ code: 'not-found' })
  const [block] = await blocksOf(db, person, ports.clock.today())
  return block === undefined ? ok(undefined) : fail({ code: block })
}

/** Erases one person and answers the proof. */
export async function eraseSomebody(
  context: WriteContext,
  { person, ground, requestId, confirm }: ErasureInput,
): Promise<Result<Proof, Failure<'held' | 'still-active' | 'confirm-differs'>>> {
  const { db, ports } = context
  if (!mayErase(context, person)) return fail({ code: 'not-allowed' })
  if (requestId !== null && !(await requestIsThere(db, requestId))) return fail({ code: 'not-found' })
  const blocked = await blockOf(context, db, person)
  if (!blocked.ok) return blocked
  if (!alike(confirm, await confirmOf(db, person))) return fail({ code: 'confirm-differs' })
  const order = {
    kind: person.kind,
    ids: [person.id],
    ground,
    requestId,
    salt: await saltOf(context),
    at: ports.clock.now(),
  }
  const done = await eraseForGood(context, {
    check: async (tx) => {
      const still = await blockOf(context, tx, person)
      return still.ok ? ok({ orders: [order] }) : still
    },
    work: (_, [id]) => Promise.resolve(id ?? ''),
  })
  return done.ok ? readProof(db, done.value) : done
}
