import type { z } from 'zod'
import type { WriteContext } from '#main/app/context.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Day } from '#main/core/calendar-day.ts'
import type { PersonKind } from '#main/core/person-kinds.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteDb } from '#main/database/handles.ts'
import type { Stamp } from '#main/database/records.ts'
import {
  erasePeople,
  settleErased,
  type ErasureOrder,
} from '#main/features/erasure/erasure-engine.use-cases.ts'
import { titled } from '#main/features/erasure/erasure-preview.use-cases.ts'
import { stripCases } from '#main/features/erasure/erasure-strip.use-cases.ts'
import { eraseForGood, saltOf } from '#main/features/erasure/erasure.use-cases.ts'
import { vaultPaths } from '#main/vault/vault-folder.ts'
import { candidatesUntil, type Candidate } from './retention-due.use-cases.ts'
import { countRows, forgetHours, forgetRows, type RowCategory } from './retention-rows.repository.ts'
import type { RetentionChoice, retentionContract } from './retention.contract.ts'
import { insertRun } from './retention.repository.ts'
import {
  lastStart,
  retentionState,
  type KeepReason,
  type RetentionAct,
  type RetentionCategory,
} from './retention.rules.ts'
import { termsInForce, type TermsInForce } from './retention-terms.use-cases.ts'
import { isRowCategory, overOn } from './retention.use-cases.ts'

type Preview = z.input<(typeof retentionContract)['preview']['output']>
type Refusal = Preview['refused'][number]

/** What a batch comes to on a day: who really is due, and why others are not. */
interface Batch {
  readonly people: readonly Candidate[]
  readonly rows: readonly RowCategory[]
  readonly refused: readonly Refusal[]
}

const refusal = (
  choice: RetentionChoice,
  why: Refusal['why'],
  kept: readonly KeepReason[] = [],
): Refusal => ({
  ...choice,
  why,
  kept: [...kept],
})

const batchOf = async (
  { db, ports }: Pick<WriteContext, 'db' | 'ports'>,
  terms: TermsInForce,
  choices: readonly RetentionChoice[],
): Promise<Batch> => {
  const today = ports.clock.today()
  const found = await candidatesUntil(db, terms, { today, horizon: today })
  const known = new Map(found.map((item) => [`${item.category} ${item.ref}`, item]))
  const once = new Map(choices.map((choice) => [`${choice.category} ${choice.ref ?? ''}`, choice]))
  const people: Candidate[] = []
  const rows: RowCategory[] = []
  const refused: Refusal[] = []
  for (const [key, choice] of once) {
    const item = known.get(key)
    if (isRowCategory(choice.category)) {
      const { byTable } = await countRows(db, choice.category, overOn(terms, choice.category, today))
      if (byTable.size > 0) rows.push(choice.category)
      else refused.push(refusal(choice, 'not-due'))
    } else if (item === undefined) refused.push(refusal(choice, 'not-due'))
    else if (retentionState(item.dueDay, item.kept, today) === 'held')
      refused.push(refusal(choice, 'held', item.kept))
    else people.push(item)
  }
  return { people, rows, refused }
}

const idsOf = (people: readonly Candidate[], act: RetentionAct, kind: PersonKind): readonly string[] =>
  people.filter((item) => item.act === act && item.person.kind === kind).map(({ ref }) => ref)

const erasedKinds = ['resident', 'volunteer', 'staff'] as const

const ordersOf = (people: readonly Candidate[], salt: string, at: string): readonly ErasureOrder[] =>
  erasedKinds.flatMap((kind) => {
    const ids = [...new Set(idsOf(people, 'erase', kind))]
    return ids.length === 0 ? [] : [{ kind, ids, ground: 'retention', requestId: null, salt, at }]
  })

interface Rest {
  readonly batch: Batch
  readonly terms: TermsInForce
  readonly stamp: Stamp
  readonly today: Day
  readonly salt: string
}

/** What a batch does besides erasing people, in the same unit of work. */
const forgetRest = async (tx: WriteDb, { batch, terms, stamp, today, salt }: Rest) => {
  const proofIds: string[] = []
  const counts: (readonly [string, number])[] = []
  const toStrip = idsOf(batch.people, 'strip', 'resident')
  if (toStrip.length > 0) {
    const stripped = await stripCases(tx, stamp, { residentIds: toStrip, salt })
    proofIds.push(stripped.proofId)
    counts.push(...stripped.counts)
  }
  const paid = idsOf(batch.people, 'forget-hours', 'volunteer')
  if (paid.length > 0) {
    // A year is kept as a whole: what was paid in it goes when its last day is old enough.
    const year = Number(lastStart(today, terms['volunteer-tax'].months).slice(0, 4))
    const whole = lastStart(today, terms['volunteer-tax'].months).endsWith('-12-31') ? year : year - 1
    counts.push(['volunteer_hours', await forgetHours(tx, paid, `${whole + 1}-01-01`)])
    await settleErased(tx, stamp, paid)
  }
  for (const category of batch.rows) {
    const over = overOn(terms, category, today)
    const { byTable } = await countRows(tx, category, over)
    counts.push(...byTable)
    const anonymise = terms[category].action === 'anonymise'
    await forgetRows(tx, category, over, { anonymise, at: stamp.at })
  }
  return { proofIds, counts }
}

const added = (lists: readonly (readonly (readonly [string, number])[])[]): ReadonlyMap<string, number> => {
  const sum = new Map<string, number>()
  for (const [table, rows] of lists.flat()) sum.set(table, (sum.get(table) ?? 0) + rows)
  return sum
}

/** Does it and takes it back: what the preview says is what happens. */
const tried = async (context: WriteContext, batch: Batch, terms: TermsInForce) => {
  const stamp = stampOf(context)
  const rest = { batch, terms, stamp, today: context.ports.clock.today(), salt: '' }
  const done = await context.work.run(async (tx) => {
    const lists: (readonly (readonly [string, number])[])[] = []
    for (const order of ordersOf(batch.people, '', stamp.at)) {
      lists.push([...(await erasePeople(tx, stamp, order)).counts])
    }
    lists.push((await forgetRest(tx, rest)).counts)
    return fail(added(lists))
  })
  return done.failure
}

const countOf = ({ people, rows }: Batch): number => people.length + rows.length

/** What a batch would do; nothing changes. */
export async function previewRetention(
  context: WriteContext,
  choices: readonly RetentionChoice[],
): Promise<Result<Preview, Failure<never>>> {
  const terms = await termsInForce(context.db)
  const batch = await batchOf(context, terms, choices)
  const count = countOf(batch)
  const goes = count === 0 ? new Map<string, number>() : await tried(context, batch, terms)
  return ok({ count, goes: titled(goes), refused: [...batch.refused], confirm: String(count) })
}

const runsOf = ({ people, rows, refused }: Batch, terms: TermsInForce) => {
  const categories = new Set<RetentionCategory>([...people.map(({ category }) => category), ...rows])
  const of = (list: readonly { readonly category: RetentionCategory }[], category: RetentionCategory) =>
    list.filter((item) => item.category === category).length
  return [...categories].map((category) => ({
    category,
    action: terms[category].action,
    done: of(people, category) + (rows.some((known) => known === category) ? 1 : 0),
    held: of(refused, category),
  }))
}

export interface BatchInput {
  readonly choices: readonly RetentionChoice[]
  readonly confirm: string
}

/** Many at once go after a copy was made: a wrong term can be put right for sixty days. False when there is no room. */
const copiedFirst = async ({ session }: WriteContext): Promise<boolean> => {
  const open = session.current()
  if (open === null) return false
  const made = await session.backups.make(vaultPaths(open.folder).backups)
  return made.ok || made.failure.code !== 'disk-full'
}

/** Goes through a list: who is due goes, with one proof per kind of person; who is not due or kept stays and is counted. */
export async function applyRetention(context: WriteContext, { choices, confirm }: BatchInput) {
  const terms = await termsInForce(context.db)
  const batch = await batchOf(context, terms, choices)
  const count = countOf(batch)
  if (count === 0) return fail({ code: 'nothing-due' as const })
  if (confirm.trim() !== String(count)) return fail({ code: 'confirm-differs' as const })
  if (batch.people.length > 1 && !(await copiedFirst(context))) return fail({ code: 'disk-full' as const })
  return goThrough(context, batch)
}

/** What was agreed to, as it is now: while the copy was made somebody can have been kept. */
const stillOf = async ({ ports }: WriteContext, tx: WriteDb, agreed: Batch) => {
  const choices: RetentionChoice[] = [
    ...agreed.people.map(({ category, ref }) => ({ category, ref })),
    ...agreed.rows.map((category) => ({ category, ref: null })),
  ]
  const terms = await termsInForce(tx)
  const { people, rows, refused } = await batchOf({ db: tx, ports }, terms, choices)
  return { terms, batch: { people, rows, refused: [...agreed.refused, ...refused] } }
}

const goThrough = async (context: WriteContext, agreed: Batch) => {
  const stamp = stampOf(context)
  const salt = await saltOf(context)
  const today = context.ports.clock.today()
  return eraseForGood(context, {
    check: async (tx) => {
      const still = await stillOf(context, tx, agreed)
      if (countOf(still.batch) === 0) return fail({ code: 'nothing-due' as const })
      return ok({ ...still, orders: ordersOf(still.batch.people, salt, stamp.at) })
    },
    work: async (tx, proofIds, { batch, terms }) => {
      const more = await forgetRest(tx, { batch, terms, stamp, today, salt })
      for (const run of runsOf(batch, terms)) await insertRun(tx, stamp, run)
      const all = [...proofIds, ...more.proofIds]
      return { done: countOf(batch), refused: batch.refused.length, proofIds: all }
    },
  })
}
