import { createHash, createHmac } from 'node:crypto'
import type { Ports } from '#main/app/ports.ts'
import type { SeenAction } from '#main/contract/define.ts'
import type { ReadDb, WriteDb } from '#main/database/handles.ts'
import {
  addLink,
  chainHead,
  chainKey,
  keepChainHead,
  keepChainKey,
  lastLink,
  linksAfter,
  looseEntries,
  type Link,
} from './access-log.repository.ts'

/** Something that was done, as it goes into the log. */
export interface AccessNote {
  readonly actorId: string
  readonly roles: readonly string[]
  readonly action: SeenAction
  /** Wire name of the call. */
  readonly call: string
  readonly caseId: string | null
  readonly volunteerId: string | null
  /** Why something hidden was opened; empty otherwise. */
  readonly reason: string
}

type Entry = NonNullable<Awaited<ReturnType<typeof linksAfter>>[number]['entry']>
type Chance = Pick<Ports, 'clock' | 'ids' | 'random'>

const sealed = (key: string, text: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64')).update(text, 'utf8').digest('hex')
const digestOf = ({ salt, ...content }: Entry): string => {
  const { id, at, actor_id, roles, action, call, case_id, volunteer_id, reason } = content
  const told = JSON.stringify([id, at, actor_id, roles, action, call, case_id, volunteer_id, reason])
  return createHash('sha256').update(`${salt} ${told}`, 'utf8').digest('hex')
}
/** Over ids and digests only, so that content can be erased and the chain goes on to fit. */
const hashOf = (key: string, before: string, { seq, id, at, content_digest }: Omit<Link, 'hash'>): string =>
  sealed(key, [before, seq, id, at, content_digest].join('|'))
/** So that the end of the chain cannot be cut off unseen. */
const headOf = (key: string, seq: number, hash: string): string => sealed(key, `head|${seq}|${hash}`)

/**
 * A random key of the log itself, made at first use and kept in the vault. It is not derived from the keys of the
 * vault: those are renewed when somebody leaves, and what was noted before has to fit afterwards.
 */
async function keyFor(tx: WriteDb, { random, clock }: Chance): Promise<string> {
  const known = await chainKey(tx)
  if (known !== null) return known
  const key = Buffer.from(random.bytes(32)).toString('base64')
  await keepChainKey(tx, key, clock.now())
  return key
}

/** Adds links to the chain, inside the unit of work of the caller. */
export async function appendAccess(tx: WriteDb, chance: Chance, notes: readonly AccessNote[]): Promise<void> {
  if (notes.length === 0) return
  const key = await keyFor(tx, chance)
  const at = chance.clock.now()
  let last = (await lastLink(tx)) ?? { seq: 0, hash: '' }
  for (const note of notes) {
    const entry = {
      id: chance.ids.next(),
      salt: Buffer.from(chance.random.bytes(16)).toString('hex'),
      at,
      actor_id: note.actorId,
      roles: JSON.stringify(note.roles),
      action: note.action,
      call: note.call,
      case_id: note.caseId,
      volunteer_id: note.volunteerId,
      reason: note.reason,
    }
    const link = { seq: last.seq + 1, id: entry.id, at, content_digest: digestOf(entry) }
    last = { seq: link.seq, hash: hashOf(key, last.hash, link) }
    await addLink(tx, { ...link, hash: last.hash }, entry)
  }
  await keepChainHead(tx, headOf(key, last.seq, last.hash), at)
}

export interface ChainState {
  readonly intact: boolean
  readonly links: number
  /** Place of the first link that does not fit, from 1; null: they all do. */
  readonly firstBroken: number | null
}

/** Links that are looked at in one go. */
const pageSize = 2_000

/** Walks the whole chain: order, hashes, and the content of what was not erased. */
export async function verifyChain(db: ReadDb): Promise<ChainState> {
  const key = (await chainKey(db)) ?? ''
  let links = 0
  let before = ''
  for (;;) {
    const page = await linksAfter(db, links, pageSize)
    for (const { link, entry } of page) {
      const fits =
        link.seq === links + 1 &&
        link.hash === hashOf(key, before, link) &&
        (entry === null || (entry.at === link.at && digestOf(entry) === link.content_digest))
      if (!fits) return { intact: false, links, firstBroken: links + 1 }
      links += 1
      before = link.hash
    }
    if (page.length < pageSize) break
  }
  const head = await chainHead(db)
  const ends = links === 0 ? head === null : head === headOf(key, links, before)
  const isWhole = ends && (await looseEntries(db)) === 0
  return { intact: isWhole, links, firstBroken: isWhole ? null : links + 1 }
}
