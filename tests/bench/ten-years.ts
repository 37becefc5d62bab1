import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { WriteDb } from '#main/database/handles.ts'
import { tableFacts, type TableFacts } from '#main/features/bundles/bundle-columns.repository.ts'
import { markableFields } from '#main/features/cases/cases.rules.ts'

type Value = string | number | Uint8Array | null
type Row = Readonly<Record<string, Value>>

/** Resident of the tenth year: invented, and the same in every run. */
export const longResident = 'resident-long'
const caseId = 'case-long'
const weeks = 520

const two = (n: number): string => String(n).padStart(2, '0')
/** Week `n` counted from the beginning of 2017: three years of 52 weeks and so on, near enough for a measurement. */
const dayOf = (n: number): string =>
  `${2017 + Math.floor(n / 52)}-${two(1 + (Math.floor((n % 52) / 4.34) % 12))}-${two(1 + ((n * 7) % 28))}`
const instantOf = (n: number, hour = 9): string => `${dayOf(n)}T${two(hour % 24)}:${two(n % 60)}:00.000Z`

const mark = { source: 'told', sharing: 'may' }
const amount = (cents: number): Row => ({ amount_kind: 'exact', amount_cents: cents })
const words =
  'Gebeld over de brief van vorige week. Belt terug als de beschikking er is; loon komt op de 25e.'

/** As large as a handover of some pages, and as little to compress. */
const paper = (seed: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...Array.from({ length: 1_250 }, (_, i) => createHash('sha256').update(`${seed}${i}`).digest()),
  ])
const sheet = JSON.stringify({
  lines: Array.from({ length: 60 }, (_, i) => ({ label: `regel ${i}`, words })),
})

/** Rows by table, in an order in which each finds what it points at. */
class History {
  readonly rows: { readonly table: string; readonly values: Row }[] = []
  #made = 0

  /** `week` of ten years; the log gets the line of adding it, and of a change now and then. */
  add(table: string, week: number, values: Row): string {
    this.#made += 1
    const given = values['id']
    const id = typeof given === 'string' ? given : `long-${table}-${String(this.#made).padStart(5, '0')}`
    const at = instantOf(week)
    this.rows.push({ table, values: { id, created_at: at, updated_at: at, version: 1, ...values } })
    if (table !== 'access_entries' && table !== 'change_log') this.#log(table, id, week)
    return id
  }

  #log(table: string, id: string, week: number): void {
    const about = { actor_id: `person-${week % 3}`, record_table: table, record_id: id }
    const fields = JSON.stringify(['note', 'source'])
    this.add('change_log', week, { ...about, at: instantOf(week), action: 'add', fields: '[]' })
    if (week % 3 === 0)
      this.add('change_log', week, { ...about, at: instantOf(week, 11), action: 'amend', fields })
  }

  /** `count` rows of the case, spread over the ten years. */
  spread(table: string, count: number, make: (i: number) => Row): string[] {
    return Array.from({ length: count }, (_, i) =>
      this.add(table, Math.floor((i * weeks) / count), { case_id: caseId, ...make(i) }),
    )
  }
}

function people(history: History): void {
  const name = (i: number) => `Invented ${i}`
  for (let i = 0; i < 3; i += 1)
    history.add('people', 0, { id: `person-${i}`, name: name(i), roles: '["coordinator"]', state: 'active' })
  for (let i = 0; i < 4; i += 1)
    history.add('receivers', 0, { id: `receiver-${i}`, name: name(i), profile: '{}' })
  for (let i = 0; i < 3; i += 1) {
    const lists = { languages: '[]', day_parts: '[]', skills: '[]', affinities: '[]', limits: '[]' }
    history.add('volunteers', 0, {
      id: `volunteer-${i}`,
      given_name: name(i),
      areas: '[]',
      travel: '[]',
      ...lists,
    })
  }
  const own = {
    given_name: 'Noor',
    family_name: 'Verhulst',
    birth_day: '1979-05-17',
    languages: 'Nederlands',
  }
  history.add('residents', 0, { id: longResident, ...own })
  const opened = { opened_at: instantOf(0), opened_place: 'walk-in', phase: 'guidance', own_words: words }
  history.add('cases', 0, { id: caseId, resident_id: longResident, number: '2017-0001', ...opened })
}

function money(history: History): void {
  history.spread('incomes', 40, (i) => ({
    kind: 'wage',
    description: `loon ${i}`,
    period: 'month',
    state: 'stopped',
    stopped_day: dayOf(i * 13),
    ...amount(131_000 + i),
    ...mark,
  }))
  history.spread('costs', 80, (i) => ({
    cost_group: 'fixed',
    kind: 'rent',
    description: `huur ${i}`,
    period: 'month',
    ...amount(69_462 + i),
    ...mark,
  }))
  const debts = history.spread('debts', 45, (i) => ({
    creditor_name: `schuldeiser ${i}`,
    creditor_kind: 'housing-corporation',
    collector_kind: 'none',
    reference: `26-11${i}`,
    letter_day: dayOf(i * 11),
    note: words,
    flags: '[]',
    ...amount(243_118 + i),
    ...mark,
  }))
  history.spread('crises', 12, (i) => ({
    kind: 'eviction',
    stage: 'formal-notice',
    executes_on: dayOf(i * 40),
    debt_id: debts[i] ?? null,
    reported_at: instantOf(i * 40),
    resolved_at: instantOf(i * 40 + 3),
    ...mark,
  }))
}

function talks(history: History): void {
  history.spread('household_members', 4, (i) => ({ kind: 'child', age: 4 + i, age_as_of: dayOf(i), ...mark }))
  history.spread('contact_points', 10, (i) => ({ channel: 'phone', value: `061055501${two(i)}`, ...mark }))
  history.spread('remarks', 150, () => ({ kind: 'strength', text: words, ...mark }))
  history.spread('contact_moments', weeks, (i) => ({
    at: instantOf(i, 13),
    channel: 'phone',
    with_whom: 'bewoner',
    agreed: words,
    volunteer_id: i % 2 === 0 ? `volunteer-${i % 3}` : null,
    minutes: 30,
  }))
  history.spread('fact_marks', 10, (i) => ({ field: markableFields[i] ?? '', ...mark }))
  for (const field of ['remarks.text', 'cases.ownWords'])
    history.rows.push({
      table: 'drafts',
      values: { case_id: caseId, field, text: words, kept_at: instantOf(519) },
    })
}

function handovers(history: History): void {
  for (let i = 0; i < 12; i += 1) {
    const [week, to] = [i * 43, { case_id: caseId, receiver_id: `receiver-${i % 4}` }]
    const consent = history.add('consents', week, {
      ...to,
      purpose: words,
      given_on: dayOf(week),
      form: 'oral',
    })
    for (const part of ['income', 'costs', 'debts', 'strengths', 'household', 'contact'])
      history.rows.push({
        table: 'consent_parts',
        values: { consent_id: consent, part, answer: 'yes', answered_at: instantOf(week) },
      })
    const went = { state: 'sent', sent_at: instantOf(week, 15), sent_by: 'person-1' }
    const handover = history.add('handovers', week, { ...to, ...went, reference: `TB-LONG-${i}` })
    for (const state of ['made', 'sent', 'received', 'answered'])
      history.add('handover_steps', week, {
        handover_id: handover,
        at: instantOf(week),
        actor_id: 'person-1',
        state,
      })
    for (const kind of ['handover', 'confirmation']) {
      const about = { handover_id: handover, made_at: instantOf(week), made_by: 'person-1', kind }
      history.add('handover_copies', week, { ...about, sheet, pdf: paper(`${kind}${i}`) })
    }
  }
}

function help(history: History): void {
  const lists = { day_parts: '[]', skills: '[]', affinities: '[]', home_facts: '[]' }
  for (let i = 0; i < 3; i += 1) {
    const [week, inCase] = [i * 170, { case_id: caseId }]
    const request = history.add('maatje_requests', week, { ...inCase, waiting_since: dayOf(week), ...lists })
    const match = history.add('matches', week, {
      ...inCase,
      request_id: request,
      volunteer_id: `volunteer-${i}`,
      state: 'ended',
      proposed_day: dayOf(week),
      reasons: '[]',
    })
    for (const state of ['proposed', 'introduced', 'running', 'ended'])
      history.add('match_steps', week, { match_id: match, at: instantOf(week), actor_id: 'person-0', state })
    for (let n = 0; n < 12; n += 1)
      history.add('match_evaluations', week + n * 13, {
        ...inCase,
        match_id: match,
        day: dayOf(week + n * 13),
        goes_well: words,
        differently: words,
        grade: 8,
      })
  }
}

function rights(history: History): void {
  const person = { person_kind: 'resident', person_ref: longResident }
  for (let i = 0; i < 4; i += 1) {
    const week = 300 + i * 50
    const asked = {
      kind: 'correction',
      received_day: dayOf(week),
      due_day: dayOf(week + 4),
      state: 'answered',
    }
    const request = history.add('rights_requests', week, { ...person, ...asked, what_asked: words })
    const old = {
      record_table: 'residents',
      record_id: longResident,
      field: 'address',
      old_value: '"Plein 1"',
    }
    for (let n = 0; n < 5; n += 1)
      history.add('corrections', week, { case_id: caseId, request_id: request, actor_id: 'person-2', ...old })
  }
  const calls = ['debts.ofCase', 'money.ofCase', 'contacts.ofCase', 'cases.read', 'handover.ofCase']
  history.spread('access_entries', weeks * calls.length, (i) => ({
    salt: 'c2FsdA==',
    at: instantOf(Math.floor(i / calls.length), 9 + (i % 8)),
    actor_id: `person-${i % 3}`,
    roles: '["coordinator"]',
    action: 'read',
    call: calls[i % calls.length] ?? '',
  }))
}

/** What the schema wants and nobody filled in: nothing at all. */
const filled = (facts: TableFacts, table: string, values: Row): Row =>
  Object.fromEntries(
    (facts.get(table) ?? []).map(({ column, required, holds }) => [
      column,
      values[column] ?? (required ? (holds === 'integer' ? 0 : '') : null),
    ]),
  )

/**
 * Puts one resident with ten years of history in a vault, row by row and not through calls: a contact every week, what
 * came in and went out, debts, helpers, handovers with their papers, corrections, and everybody who changed or looked.
 */
export async function fillTenYears(tx: WriteDb): Promise<void> {
  const history = new History()
  for (const part of [people, money, talks, handovers, help, rights]) part(history)
  const facts = await tableFacts(tx)
  for (const { table, values } of history.rows) {
    const row = filled(facts, table, values)
    const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)))
    await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
      tx,
    )
  }
}
