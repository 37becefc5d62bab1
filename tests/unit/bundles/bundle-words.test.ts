import { describe, expect, test } from 'vitest'
import { allColumns } from '#main/database/all-columns.ts'
import { bundleTables } from '#main/features/bundles/bundle-format.use-cases.ts'
import { readableValue, amountText } from '#main/features/bundles/bundle-values.rules.ts'
import { tableTitles } from '#main/features/bundles/bundle-titles.labels.ts'
import { bundleWords } from '#main/features/bundles/bundle-words-others.labels.ts'
import { ourOwnDoings } from '#main/features/bundles/bundle-visibility.rules.ts'

const nobody = { receivers: new Map(), volunteers: new Map(), people: new Map([['p1', 'coördinator']]) }
const said = (table: string, column: string, value: unknown): string =>
  readableValue(table, column, value, nobody)

const going = Object.entries(allColumns).filter(([table]) =>
  [...bundleTables, ...ourOwnDoings].some((one) => one === table),
)

describe('every column that goes to somebody', () => {
  test('says what it holds: free text, or words that are read', () => {
    const silent = going.flatMap(([table, columns]) =>
      Object.entries(columns)
        .filter(([column, { label }]) => label !== null && bundleWords[table]?.[column] === undefined)
        .map(([column]) => `${table}.${column}`),
    )
    expect(silent).toEqual([])
    expect(going.length).toBeGreaterThan(30)
  })

  test('and nothing is described that is not there', () => {
    const columnsOf: Readonly<Record<string, object>> = allColumns
    for (const [table, columns] of Object.entries(bundleWords)) {
      for (const column of Object.keys(columns))
        expect(Object.keys(columnsOf[table] ?? {}), table).toContain(column)
    }
  })

  test('stands under a title', () => {
    for (const [table] of going) expect(tableTitles[table] ?? '', table).not.toBe('')
  })
})

describe('a value as somebody reads it', () => {
  test.each([
    ['residents', 'birth_day', '1971-02-03', '3 februari 1971'],
    ['residents', 'birth_day', '1971', '1971'],
    ['residents', 'reading', 'with-difficulty', 'leest moeizaam'],
    ['residents', 'address_hidden', 1, 'ja'],
    ['residents', 'address_hidden', 0, 'nee'],
    ['cases', 'opened_at', '2026-11-20T09:40:00.000Z', '20 november 2026, 10:40'],
    ['debts', 'flags', '["disputed","joint"]', 'niet mee eens, samen met een ander'],
    ['fact_marks', 'field', 'birthDay', 'Geboortedatum'],
    ['consent_parts', 'part', 'remark:0193-1', 'een zorg'],
    ['drafts', 'field', '0193-1.new-debt', 'nieuwe schuld'],
    ['volunteers', 'languages', '[{"name":"Arabisch","level":"good"}]', 'Arabisch (goed)'],
    ['volunteers', 'limits', '[{"kind":"dogs","hard":true}]', 'honden (vast)'],
    ['volunteer_hours', 'fee_cents', 1250, '€ 12,50'],
    ['handover_steps', 'actor_id', 'p1', 'coördinator'],
    ['handover_steps', 'actor_id', 'p2', 'iemand van ons'],
    ['remarks', 'text', null, ''],
    ['matches', 'reasons', '[]', ''],
  ])('%s.%s: %j', (table, column, value, words) => {
    expect(said(table, column, value)).toBe(words)
  })

  test.each([
    ['residents', 'reading', 'constructor'],
    ['residents', 'birth_day', 'ergens in de winter'],
    ['cases', 'opened_at', '2026-99-99T99:99:00Z'],
    ['debts', 'flags', 'geen lijst'],
    ['matches', 'reasons', '{"kapot'],
  ])('%s.%s that cannot be read is shown as it stands: %s', (table, column, value) => {
    expect(said(table, column, value)).toBe(value)
  })

  test('money is one thing, also when half of it is missing', () => {
    const row = { amount_cents: 131_000, amount_to_cents: null, amount_currency: null }
    expect(amountText({ ...row, amount_kind: 'about' })).toBe('ongeveer € 1.310,00')
    expect(amountText({ ...row, amount_kind: 'range' })).toBe('range 131000')
    expect(amountText({ ...row, amount_kind: 'unknown' })).toBe('onbekend')
  })
})
