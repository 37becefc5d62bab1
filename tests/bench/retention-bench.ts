import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { WriteDb } from '#main/database/handles.ts'
import { pair, type Pair } from './measure.ts'
import { openBenchVault, type BenchVault } from './open-bench-vault.ts'

const cases = 10_000
/** Of a hundred cases two are due, one will be within the month, one is kept for a reason, twenty have no term yet. */
const withTerms = async (tx: WriteDb): Promise<void> => {
  const place = sql`(cast(substr(id, 6) as integer) % 100)`
  await sql`update cases set phase = 'closed', closed_on = case
      when ${place} in (0, 1) then '2024-11-01' when ${place} = 2 then '2024-12-10'
      when ${place} = 3 then '2024-10-01' else '2026-01-15' end
    where ${place} < 24`.execute(tx)
  await sql`insert into retention_holds (id, created_at, updated_at, version, person_kind, person_ref, reason,
      until_day, lifted_day, note)
    select 'hold-' || id, '2026-01-01', '2026-01-01', 1, 'resident', resident_id, 'law', '2027-01-01', null, ''
    from cases where ${place} = 3`.execute(tx)
}

const must = async <T>(
  reply: Promise<{ ok: true; value: T } | { ok: false; failure: { code: string } }>,
): Promise<T> => {
  const result = await reply
  if (!result.ok) throw new Error(`the benchmark was refused: ${result.failure.code}`)
  return result.value
}

/** What the list needs at the least: who is due, what keeps people, what lies quiet, and the counts. */
function pairList({ api, raw }: BenchVault): Promise<Pair> {
  const statements = [
    `select r.id, r.given_name, r.family_name, r.alias, r.initials, c.id, c.number, c.closed_on from cases c
      join residents r on r.id = c.resident_id where c.phase = 'closed' and c.closed_on <= '2024-12-20' order by c.closed_on`,
    `select r.id, r.given_name, r.family_name, c.number, c.updated_at from cases c
      join residents r on r.id = c.resident_id where c.phase = 'sign-up' and c.updated_at < '2026-09-20'`,
    `select person_ref, until_day from retention_holds where lifted_day is null`,
    `select person_ref from rights_requests where state = 'open'`,
    `select resident_id from cases where frozen_since is not null`,
    `select c.resident_id from matches m join cases c on c.id = m.case_id where m.state <> 'ended'`,
    `select id, number, updated_at from cases where phase <> 'closed' and updated_at < '2024-11-20'`,
    `select count(*) from drafts where kept_at < '2026-10-20'`,
    ...[
      'debts',
      'costs',
      'incomes',
      'remarks',
      'contact_points',
      'contact_moments',
      'household_members',
      'crises',
    ].map((table) => `select count(*) from ${table} where removed_at < '2026-08-20'`),
  ].map((text) => raw.prepare(text))
  return pair(
    20,
    () => must(api.retention.list({})),
    () => statements.map((statement) => statement.all()),
  )
}

const batch = 50

/** A batch of fifty out of the vault, up to the file that was written anew. */
async function pairBatch({ api, raw }: BenchVault): Promise<Pair> {
  const list = await must(api.retention.list({}))
  const due = list.categories.find(({ category }) => category === 'closed-case')?.due ?? []
  const rounds = 3
  // The first rounds of a pair are not counted, and take people too.
  const taking = (round: number) => due.slice(round * batch, (round + 1) * batch)
  const erase = raw.transaction((ids: readonly string[]) => {
    const residents = raw.prepare('delete from residents where id = ?')
    const log = raw.prepare('delete from change_log where record_id = ?')
    const entries = raw.prepare(
      'delete from search_entries where rowid = (select entry from search_rows where case_id = ?)',
    )
    const cases = raw.prepare('select id from cases where resident_id = ?').pluck()
    for (const id of ids) {
      for (const caseId of cases.all(id)) entries.run(caseId)
      residents.run(id)
      log.run(id)
    }
  })
  return pair(
    rounds,
    (round) => {
      const choices = taking(round).map(({ ref }) => ({ category: 'closed-case' as const, ref }))
      return must(api.retention.apply({ choices, confirm: String(choices.length) }))
    },
    (round) => {
      erase(taking(round).map(({ ref }) => ref))
      raw.pragma('wal_checkpoint(TRUNCATE)')
      raw.exec('vacuum')
      raw.pragma('wal_checkpoint(TRUNCATE)')
    },
  )
}

const show = (name: string, { product, raw, ratio }: Pair): string[] => [
  name,
  product.toFixed(2),
  raw.toFixed(2),
  ratio.toFixed(2),
]

/** The weekly list over ten thousand cases, next to the SELECTs that it needs; and a batch, next to bare deletes. */
export async function retentionTimes(folder: string): Promise<string[][]> {
  const place = join(folder, 'retention')
  mkdirSync(place)
  const vault = await openBenchVault(place, cases, withTerms)
  try {
    return [
      ['terms of keeping, 10,000 cases (median)', 'product ms', 'raw ms', 'ratio'],
      show('list of the week', await pairList(vault)),
      show(`batch of ${batch}, file written anew`, await pairBatch(vault)),
    ]
  } finally {
    await vault.close()
  }
}
