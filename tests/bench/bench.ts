import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleTimes } from './bundle-bench.ts'
import { residentOf } from './fill-vault.ts'
import { pair, tableOf, type Pair } from './measure.ts'
import { openBenchVault, openProduct, openRaw, type BenchVault } from './open-bench-vault.ts'
import { pairHandover } from './pair-handover.ts'
import { planTimes } from './plan-bench.ts'
import { rankingTimes } from './ranking-bench.ts'
import { retentionTimes } from './retention-bench.ts'
import { windowTimes } from './window-start.ts'

const sizes = [1, 100, 10_000]
const caseTables = [
  'household_members',
  'contact_points',
  'remarks',
  'contact_moments',
  'incomes',
  'costs',
  'debts',
  'crises',
  'consents',
  'handovers',
  'drafts',
  'fact_marks',
]

/** A refusal would be a fast answer to a question that was not asked. */
async function must<T>(
  reply: Promise<{ ok: true; value: T } | { ok: false; failure: { code: string } }>,
): Promise<T> {
  const result = await reply
  if (!result.ok) throw new Error(`the benchmark was refused: ${result.failure.code}`)
  return result.value
}

const pick = (round: number, count: number): number => 1 + ((round * 7919) % count)

function pairList({ api, raw }: BenchVault): Promise<Pair> {
  const newest = raw.prepare(
    `select c.id, c.resident_id, c.number, c.phase, c.opened_at, r.given_name, r.family_name, r.initials, r.alias,
      r.birth_day, r.place, (select min(coalesce(k.executes_on, '9999')) from crises k
        where k.case_id = c.id and k.resolved_at is null and k.removed_at is null) as crisis
     from cases c join residents r on r.id = c.resident_id order by c.opened_at desc, c.number desc limit 50`,
  )
  return pair(
    200,
    () => must(api.cases.list({ text: '', limit: 50 })),
    () => newest.all(),
  )
}

/** As somebody types: three, four, five letters of a name, then digits of a phone. */
function pairSearch({ api, raw }: BenchVault, count: number): Promise<Pair> {
  const match = raw.prepare(
    `select c.id, c.resident_id, c.number, c.phase, c.opened_at, r.given_name, r.family_name, r.initials, r.alias,
      r.birth_day, r.place, (select min(coalesce(k.executes_on, '9999')) from crises k
        where k.case_id = c.id and k.resolved_at is null and k.removed_at is null) as crisis
     from search_entries s join cases c on c.id = s.case_id join residents r on r.id = c.resident_id
     where search_entries match ? order by s.rowid desc limit 20`,
  )
  const typed = (round: number): string => {
    const { familyName, phone } = residentOf(pick(round, count))
    const name = familyName.split(' ').at(-1) ?? ''
    return round % 2 === 0 ? `zz${name}`.slice(2, 7).padEnd(3, '0') : phone.slice(-(3 + (round % 4)))
  }
  return pair(
    400,
    (round) => must(api.cases.list({ text: typed(round), limit: 20 })),
    (round) => match.all(`"${typed(round)}"`),
    0.95,
  )
}

/** Everything that the case screen asks when it opens, against the SELECTs that this needs. */
function pairOpenCase({ api, raw }: BenchVault, count: number): Promise<Pair> {
  const statements = caseTables.map((table) => raw.prepare(`select * from ${table} where case_id = ?`))
  const head = raw.prepare('select * from cases c join residents r on r.id = c.resident_id where c.id = ?')
  const settings = raw.prepare('select * from organisation, settings')
  return pair(
    200,
    async (round) => {
      const ref = { caseId: `case-${pick(round, count)}` }
      const features = [api.household, api.reach, api.remarks, api.contacts, api.money, api.debts, api.crisis]
      const more = [api.consent, api.handover, api.drafts]
      await Promise.all([
        must(api.cases.read(ref)),
        ...[...features, ...more].map((feature) => must<unknown>(feature.ofCase(ref))),
      ])
    },
    (round) => {
      const id = `case-${pick(round, count)}`
      head.get(id)
      settings.all()
      for (const statement of statements) statement.all(id)
    },
  )
}

function pairSave({ api, raw }: BenchVault, count: number): Promise<Pair> {
  const update = raw.prepare(
    'update cases set own_words = ?, updated_at = ?, version = version + 1 where id = ?',
  )
  const log = raw.prepare('insert into change_log values (?, ?, ?, ?, ?, ?, ?)')
  const save = raw.transaction((round: number) => {
    const id = `case-${pick(round, count)}`
    update.run(`Dat we in huis blijven ${round}`, 'nu', id)
    log.run(`log-${round}`, 'nu', 'bench', 'cases', id, 'amend', '["own_words"]')
  })
  return pair(
    200,
    (round) =>
      must(
        api.cases.amendCase({
          caseId: `case-${pick(round, count)}`,
          changes: { ownWords: `In huis ${round}` },
        }),
      ),
    (round) => save(round),
  )
}

/** With the key in hand: open, check, first look; and close, which both have to do. */
async function pairOpening(folder: string, count: number): Promise<Pair> {
  const path = join(folder, `cases-${count}.db`)
  return pair(
    15,
    async () => {
      const opened = await openProduct(path, 'existing')
      await opened.read
        .selectFrom('cases')
        .select(({ fn }) => fn.countAll().as('n'))
        .execute()
      await opened.close()
    },
    () => {
      const raw = openRaw(join(folder, `cases-${count}-raw.db`))
      raw.pragma('quick_check')
      raw.prepare('select count(*) from cases').get()
      raw.close()
    },
  )
}

const show = (name: string, count: number, { product, raw, ratio }: Pair): string[] => [
  name,
  String(count),
  product.toFixed(2),
  raw.toFixed(2),
  ratio.toFixed(2),
]

async function measureSize(folder: string, count: number): Promise<string[][]> {
  const vault = await openBenchVault(folder, count)
  const rows = [
    show('list (median)', count, await pairList(vault)),
    show('search (p95)', count, await pairSearch(vault, count)),
    show('open a case (median)', count, await pairOpenCase(vault, count)),
    show('save a field (median)', count, await pairSave(vault, count)),
    show('handover PDF (median)', count, await pairHandover(vault, folder)),
  ]
  await vault.close()
  rows.push(show('open after derivation (median)', count, await pairOpening(folder, count)))
  return rows
}

const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-bench-'))
try {
  const rows = [['what', 'cases', 'product ms', 'raw ms', 'ratio']]
  for (const count of sizes) rows.push(...(await measureSize(folder, count)))
  process.stdout.write(`${tableOf(rows)}\n\n`)
  process.stdout.write(`${tableOf(await retentionTimes(folder))}\n\n`)
  process.stdout.write(`${tableOf(await bundleTimes(folder))}\n\n`)
  process.stdout.write(`${tableOf(await planTimes())}\n\n`)
  process.stdout.write(`${tableOf(await rankingTimes())}\n\n`)
  process.stdout.write(`peak memory of this run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB\n`)
  process.stdout.write(`${tableOf(await windowTimes())}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
