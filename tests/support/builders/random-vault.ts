import fc from 'fast-check'
import { sql } from 'kysely'
import type { PersonKind, PersonRef } from '#main/core/person-kinds.ts'
import { allColumns } from '#main/database/all-columns.ts'
import type { ReadDb } from '#main/database/handles.ts'
import type { UnitOfWork } from '#main/database/unit-of-work.ts'
import {
  tableFacts,
  type ColumnFacts,
  type TableFacts,
} from '#main/features/bundles/bundle-columns.repository.ts'
import { wordsOf } from '#main/features/bundles/bundle-values.rules.ts'
import { markableFields } from '#main/features/cases/cases.rules.ts'

type Value = string | number | Uint8Array | null
type Fixed = Readonly<Record<string, Value>>

/** A text that stands in one place of the vault and nowhere else. */
export interface Planted {
  readonly word: string
  readonly table: string
  readonly column: string
  /** Whose it is: `resident:<id>`; or the subject alone where that is nobody whom the vault can find. */
  readonly owner: string
  readonly hasLabel: boolean
}
export interface RandomVault {
  readonly people: readonly PersonRef[]
  readonly planted: readonly Planted[]
}

export interface Recipe {
  readonly seed: number
  /** Stand behind the planted words: whatever people and programs type. */
  readonly odd: readonly string[]
  readonly residents: number
  readonly volunteers: number
  /** At most so many rows in a list. */
  readonly most: number
}

/** Texts that programs stumble over: joined emoji, right to left, formulas, quotes, signs that are not seen, length. */
export const oddTexts: readonly string[] = [
  '',
  ' \u{1F469}\u200D\u{1F469}\u200D\u{1F467} \u{1F3F3}\uFE0F\u200D\u{1F308}',
  ' \u05E9\u05DC\u05D5\u05DD \u202E\u05E2\u05D5\u05DC\u05DD',
  ' =1+1',
  '\t@sum(A1)',
  ' "\'\\\n\r\u2028<b>&',
  ' \u0000\u0007',
  '\u00E9'.repeat(4_000),
]
/** Any vault of a few people, with anything in its texts. */
export const recipeOf = (): fc.Arbitrary<Recipe> =>
  fc.record({
    seed: fc.integer(),
    odd: fc.array(fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'grapheme' })), { minLength: 6 }),
    residents: fc.integer({ min: 1, max: 3 }),
    volunteers: fc.integer({ min: 0, max: 3 }),
    most: fc.constant(3),
  })

/** mulberry32: the same seed fills the same vault. */
const chanceFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const instantAt = (n: number): string => `20${10 + (n % 17)}-0${1 + (n % 9)}-1${n % 9}T0${n % 9}:00:00.000Z`

interface Owners {
  readonly resident?: string
  readonly household?: string
  readonly volunteer?: string
  readonly third?: string
  readonly staff?: string
  /** Whoever the row is about, in tables that are about any kind of person. */
  readonly self?: string
}

class Filler {
  readonly people: PersonRef[] = []
  readonly planted: Planted[] = []
  readonly rows: { readonly table: string; readonly values: Record<string, Value> }[] = []
  readonly ids = new Map<string, string[]>()
  #made = 0
  readonly #facts: TableFacts
  readonly #recipe: Recipe
  readonly #chance: () => number

  constructor(facts: TableFacts, recipe: Recipe) {
    this.#facts = facts
    this.#recipe = recipe
    this.#chance = chanceFrom(recipe.seed)
  }

  below(most: number): number {
    return Math.floor(this.#chance() * most)
  }
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)]
  }
  #next(): string {
    this.#made += 1
    return String(this.#made).padStart(6, '0')
  }

  /** A row with something in every column; `fixed` holds what has to point somewhere. */
  add(table: string, fixed: Fixed, owners: Owners): string {
    const id = `0193-${this.#next()}`
    const values: Record<string, Value> = {}
    for (const fact of this.#facts.get(table) ?? []) {
      const given = fixed[fact.column]
      values[fact.column] = given === undefined ? this.#fill(table, fact, id, owners) : given
    }
    Object.assign(values, this.#amount(values))
    this.rows.push({ table, values })
    this.ids.set(table, [...(this.ids.get(table) ?? []), id])
    return id
  }

  addPerson(kind: PersonKind, table: string, fixed: Fixed): string {
    const owner = `${kind}:0193-${String(this.#made + 1).padStart(6, '0')}`
    const subject = kind === 'receiver' ? 'third' : kind
    const id = this.add(table, fixed, { [subject]: owner, self: owner })
    this.people.push({ kind, id })
    return id
  }

  #plant(table: string, column: string, owners: Owners): string {
    const classes: Readonly<Record<string, { subject: string; label: string | null }>> =
      allColumns[table as keyof typeof allColumns]
    const { subject, label } = classes[column] ?? { subject: 'none', label: null }
    const word = `Kq${this.#next()}z`
    const known: Readonly<Record<string, string | undefined>> = { ...owners }
    const owner = (subject === 'resident' ? owners.self : undefined) ?? known[subject] ?? subject
    this.planted.push({ word, table, column, owner, hasLabel: label !== null })
    return word
  }

  #fill(table: string, fact: ColumnFacts, id: string, owners: Owners): Value {
    const { column, required, holds, references } = fact
    const how = wordsOf(table, column)
    if (column === 'id') return id
    if (references !== null) return null
    if (column.endsWith('_at') && how.kind === 'free')
      return column === 'removed_at' && this.below(4) > 0 ? null : instantAt(this.below(99))
    if (!required && this.below(4) === 0 && how.kind !== 'amount') return null
    switch (how.kind) {
      case 'word':
        return this.pick(Object.keys(how.labels)) ?? ''
      case 'words':
        return JSON.stringify(Object.keys(how.labels).filter(() => this.below(3) === 0))
      case 'flag':
        return this.below(2)
      case 'count':
      case 'cents':
        return this.below(100_000)
      case 'day':
        return this.pick(['2026', '2026-11', '2026-11-20', '2019-02-28']) ?? '2026'
      case 'instant':
        return instantAt(this.below(99))
      case 'bytes':
        return new TextEncoder().encode(`%PDF ${this.#plant(table, column, owners)}`)
      case 'who':
        return this.pick(this.ids.get(how.table) ?? []) ?? (required ? 'nobody' : null)
      case 'json':
        return this.#json(table, column, owners)
      case 'amount':
        return holds === 'integer' ? null : ''
      case 'free':
        if (holds === 'integer') return column === 'version' ? 1 + this.below(9) : 0
        return `${this.#plant(table, column, owners)}${this.pick(this.#recipe.odd) ?? ''}`
    }
  }

  #json(table: string, column: string, owners: Owners): string {
    const word = this.#plant(table, column, owners)
    if (column === 'languages') return JSON.stringify([{ name: word, level: 'good' }])
    if (column === 'limits') return JSON.stringify([{ kind: word, hard: true }])
    if (column === 'reasons')
      return JSON.stringify([{ criterion: 'skills', points: 3, outOf: 9, about: [word] }])
    return column === 'sheet' || column === 'old_value' ? JSON.stringify(word) : word
  }

  #amount(values: Record<string, Value>): Record<string, Value> {
    if (!('amount_kind' in values)) return {}
    const cents = this.below(1_000_000)
    const nothing = { amount_cents: null, amount_to_cents: null, amount_currency: null }
    switch (this.below(4)) {
      case 0:
        return { amount_kind: 'unknown', ...nothing }
      case 1:
        return { ...nothing, amount_kind: 'exact', amount_cents: cents }
      case 2:
        return { ...nothing, amount_kind: 'range', amount_cents: cents, amount_to_cents: cents + 100 }
      default:
        return { ...nothing, amount_kind: 'foreign', amount_cents: cents, amount_currency: 'PLN' }
    }
  }
}

const caseLists = ['contact_points', 'remarks', 'incomes', 'costs', 'debts'] as const

/** What somebody asked, what is held longer for them, and what they got: of every kind of person. */
function addRights(fill: Filler, { kind, id }: PersonRef): string {
  const self = { self: `${kind}:${id}` }
  const about = { person_kind: kind, person_ref: id }
  fill.add('retention_holds', about, self)
  const request = fill.add('rights_requests', { ...about, correcting: 0 }, self)
  fill.add('bundles', { ...about, request_id: request }, self)
  const receiver = fill.pick(fill.ids.get('receivers') ?? []) ?? ''
  fill.add('correction_tellings', { request_id: request, receiver_id: receiver }, self)
  return request
}

function addMatch(fill: Filler, caseId: string, resident: string): void {
  const volunteerId = fill.pick(fill.ids.get('volunteers') ?? [])
  const owners = { resident, volunteer: `volunteer:${volunteerId ?? ''}` }
  const inCase = { case_id: caseId }
  const receiver = fill.pick(fill.ids.get('receivers') ?? []) ?? null
  const request = fill.add(
    'maatje_requests',
    { ...inCase, receiver_id: receiver, locked_volunteer_id: volunteerId ?? null },
    owners,
  )
  if (volunteerId === undefined) return
  const earlier = fill.add('matches', { ...inCase, request_id: request, volunteer_id: volunteerId }, owners)
  const match = { ...inCase, request_id: request, volunteer_id: volunteerId, replaces_match_id: earlier }
  const matchId = fill.add('matches', match, owners)
  fill.add('match_steps', { match_id: matchId }, owners)
  fill.add('match_roles', { ...inCase, match_id: matchId }, owners)
  fill.add('match_evaluations', { ...inCase, match_id: matchId }, owners)
  for (const kind of ['acquainted', 'resident-declined', 'volunteer-declined']) {
    const said = kind === 'volunteer-declined' ? { self: owners.volunteer } : { resident }
    fill.add('pair_bars', { ...inCase, volunteer_id: volunteerId, kind }, said)
  }
}

function addHandovers(fill: Filler, caseId: string, resident: string): void {
  const owners = { resident }
  const receiver = fill.pick(fill.ids.get('receivers') ?? []) ?? ''
  const to = { case_id: caseId, receiver_id: receiver }
  const consent = fill.add('consents', to, owners)
  fill.add('consent_parts', { consent_id: consent }, owners)
  const handover = fill.add('handovers', to, owners)
  fill.add('handover_steps', { handover_id: handover }, owners)
  fill.add('handover_copies', { handover_id: handover }, owners)
}

function addCase(fill: Filler, residentId: string, recipe: Recipe): void {
  const resident = `resident:${residentId}`
  const owners = { resident }
  const caseId = fill.add('cases', { resident_id: residentId }, owners)
  const inCase = { case_id: caseId }
  for (const table of caseLists) {
    for (let count = fill.below(recipe.most + 1); count > 0; count -= 1) fill.add(table, inCase, owners)
  }
  const debt = fill.add('debts', inCase, owners)
  fill.add('crises', { ...inCase, debt_id: debt }, owners)
  for (const field of markableFields.slice(0, fill.below(4)))
    fill.add('fact_marks', { ...inCase, field }, owners)
  fill.add('drafts', inCase, owners)
  for (const kind of ['partner', 'child']) {
    const owner = `household:${nextId(fill)}`
    // When a child is there is the resident's to know: no word of the child alone.
    const known = kind === 'child' ? { presence: 'in het weekend' } : {}
    const id = fill.add('household_members', { ...inCase, kind, ...known }, { resident, household: owner })
    fill.people.push({ kind: 'household', id })
    addRights(fill, { kind: 'household', id })
  }
  const volunteer = fill.pick(fill.ids.get('volunteers') ?? []) ?? null
  fill.add('contact_moments', { ...inCase, volunteer_id: volunteer }, owners)
  addHandovers(fill, caseId, resident)
  addMatch(fill, caseId, resident)
  const request = addRights(fill, { kind: 'resident', id: residentId })
  fill.add('restrictions', { ...inCase, request_id: request }, owners)
  const corrected = { record_table: 'debts', record_id: debt, field: 'note' }
  const both = { ...inCase, volunteer_id: null, request_id: request }
  fill.add('corrections', { ...both, ...corrected }, { self: resident })
  const ofMember = { record_table: 'household_members', record_id: 'gone', field: 'name' }
  fill.add('corrections', { ...both, ...ofMember }, { self: 'household' })
  const looked = { case_id: caseId, volunteer_id: null, at: instantAt(3), roles: '["deputy"]' }
  const did = { actor_id: 'nobody', action: 'read', call: 'debts.ofCase' }
  fill.add('access_entries', { ...looked, ...did }, owners)
}

/** The id that the next row gets: a household member owns what stands in their own row. */
function nextId(fill: Filler): string {
  const last = Math.max(
    0,
    ...fill.planted.map(({ word }) => Number(word.slice(2, -1))),
    ...[...fill.ids.values()].flat().map((id) => Number(id.slice(-6))),
  )
  return `0193-${String(last + 1).padStart(6, '0')}`
}

/** Fills a vault with rows that fit the schema: every list, every column, and words that stand in one place only. */
export async function fillAtRandom(
  { read, work }: { readonly read: ReadDb; readonly work: UnitOfWork },
  recipe: Recipe,
): Promise<RandomVault> {
  const fill = new Filler(await tableFacts(read), recipe)
  for (let count = 0; count < 2; count += 1) fill.addPerson('receiver', 'receivers', { profile: '{}' })
  for (let count = 0; count < 2; count += 1) fill.addPerson('staff', 'people', { slot_id: null })
  for (let count = 0; count < recipe.volunteers; count += 1) {
    const id = fill.addPerson('volunteer', 'volunteers', { person_id: null })
    const owners = { volunteer: `volunteer:${id}` }
    for (const table of ['volunteer_trainings', 'volunteer_steps', 'volunteer_hours'])
      fill.add(table, { volunteer_id: id }, owners)
    addRights(fill, { kind: 'volunteer', id })
  }
  for (let count = 0; count < recipe.residents; count += 1) {
    const id = fill.addPerson('resident', 'residents', {})
    for (let cases = 1 + fill.below(2); cases > 0; cases -= 1) addCase(fill, id, recipe)
  }
  await work.run(async (tx) => {
    await sql`pragma defer_foreign_keys = on`.execute(tx)
    for (const { table, values } of fill.rows) {
      const columns = sql.join(Object.keys(values).map((column) => sql.ref(column)))
      await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(values))})`.execute(
        tx,
      )
    }
  })
  return { people: fill.people, planted: fill.planted }
}
