import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { personMap } from '#main/database/person-map.ts'
import { bundleData } from '#main/features/bundles/bundle-data.use-cases.ts'
import { bundleZip } from '#main/features/bundles/bundle-files.use-cases.ts'
import { bundleJsonSchema } from '#main/features/bundles/bundle-format.use-cases.ts'
import { bundleRows, type BundleRows } from '#main/features/bundles/bundle-rows.use-cases.ts'
import { readBundle } from '#main/features/bundles/bundle-sheet.use-cases.ts'
import { monthsInForce } from '#main/features/retention/retention-terms.use-cases.ts'
import { pair, type Pair } from './measure.ts'
import { openBenchVault, type BenchVault } from './open-bench-vault.ts'
import { fillTenYears, longResident } from './ten-years.ts'

/** Others in the same vault: what is looked up without an index would show. */
const others = 10_000
const rounds = 12
const person = { kind: 'resident' as const, id: longResident }

async function rowsIn({ db }: BenchVault): Promise<BundleRows> {
  const bundle = await bundleRows(db, person)
  if (bundle === null) throw new Error('the benchmark has no resident')
  return bundle
}

/**
 * The same rows by the same ids, by the bare driver, as one text. Bytes of papers as base64 where they go along, and
 * otherwise not at all.
 */
function bareRead({ raw }: BenchVault, { rows, doings }: BundleRows, withBytes: boolean): () => string {
  const all = [...rows, ...doings]
  const statements = [...Map.groupBy(all, ({ table }) => table)].map(([table, list]) => {
    const key = personMap[table].key[0] ?? 'id'
    const ids = JSON.stringify([...new Set(list.map(({ values }) => values[key]))])
    const one = raw.prepare(`select * from ${table} where ${key} in (select value from json_each(?))`)
    return { table, read: () => one.all(ids) }
  })
  // Before it is made text: a Buffer would make a list of numbers of itself.
  const plain = (value: unknown): unknown => {
    if (!(value instanceof Uint8Array)) return value
    return withBytes ? Buffer.from(value).toString('base64') : ''
  }
  const bare = (row: unknown): unknown =>
    Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, plain(value)]))
  const found = statements.reduce((count, { read }) => count + read().length, 0)
  if (found !== all.length) throw new Error(`the bare driver found ${found} of ${all.length} rows`)
  return () =>
    JSON.stringify(
      Object.fromEntries(
        statements.map(({ table, read }) => [table, table === 'handover_copies' ? read().map(bare) : read()]),
      ),
    )
}

async function zipOf(vault: BenchVault): Promise<Uint8Array> {
  const { db, ports } = vault
  const madeAt = ports.clock.now()
  const bundle = await rowsIn(vault)
  const { sheet } = await readBundle(db, bundle, madeAt)
  const made = {
    reference: 'bench',
    terms: await monthsInForce(db),
    passphrase: 'zes woorden die niemand raadt',
  }
  const data = await bundleData(db, bundle, madeAt)
  return bundleZip(ports, { ...made, sheet, data, schema: bundleJsonSchema(bundle.facts) })
}

const show = (name: string, { product, raw, ratio }: Pair): string[] => [
  name,
  product.toFixed(2),
  raw.toFixed(2),
  ratio.toFixed(2),
]

/** A bundle for a resident with ten years of history, next to SELECTs of the same rows made into JSON. */
export async function bundleTimes(folder: string): Promise<string[][]> {
  const place = join(folder, 'bundles')
  mkdirSync(place)
  const vault = await openBenchVault(place, others, fillTenYears)
  try {
    const { api, db, ports } = vault
    const bundle = await rowsIn(vault)
    const count = bundle.rows.length + bundle.doings.length
    const madeAt = ports.clock.now()
    const withBytes = bareRead(vault, bundle, true)
    const without = bareRead(vault, bundle, false)
    const read = async () => readBundle(db, await rowsIn(vault), madeAt)
    const json = async () => JSON.stringify(await bundleData(db, await rowsIn(vault), madeAt), null, 2)
    const atTheDoor = async () => {
      const reply = await api.bundles.review({ person })
      if (!reply.ok) throw new Error(`the benchmark was refused: ${reply.failure.code}`)
    }
    return [
      [`bundle of ten years, ${count} rows (median)`, 'product ms', 'raw ms', 'ratio'],
      show('rows, as they are read', await pair(rounds, read, without)),
      show('review, through the doorway', await pair(rounds, atTheDoor, without)),
      show('JSON', await pair(rounds, json, withBytes)),
      show('ZIP with AES-256, no PDF', await pair(rounds, () => zipOf(vault), withBytes)),
    ]
  } finally {
    await vault.close()
  }
}
