import type { WriteDb } from '#main/database/handles.ts'
import { trigramIndex } from '#main/database/search-index.ts'
import { indexText } from '#main/features/search/search.rules.ts'

const at = '2026-11-20T09:40:00.000Z'
const row = (id: string) => ({ id, created_at: at, updated_at: at, version: 1 })
const mark = { source: 'told', source_day: null, sharing: 'may', not_to_receiver_id: null }
const exact = (cents: number) => ({
  amount_kind: 'exact',
  amount_cents: cents,
  amount_to_cents: null,
  amount_currency: null,
})

const givenNames = [
  'Samira',
  'Daan',
  'Cornelia',
  'Tomasz',
  'Petra',
  'Haben',
  'Luwam',
  'Öznur',
  'Willem',
  'Aïcha',
]
const familyNames = [
  'el Amrani',
  'Verkerk',
  'de Wit',
  'Wiśniewski',
  'Jongejan',
  'Tesfay',
  'Öztürk',
  'van der Meer',
  "'t Hart",
  'Bakker',
]

/** Resident number n, always the same: invented, spread evenly, so that runs can be compared. */
export const residentOf = (n: number) => ({
  givenName: givenNames[n % givenNames.length] ?? '',
  familyName: `${familyNames[Math.floor(n / 10) % familyNames.length] ?? ''} ${(n * 7919).toString(36)}`,
  phone: `06${(10_000_000 + ((n * 7919) % 89_999_999)).toString()}`,
  postcode: `${1000 + (n % 8999)} ${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(65 + ((n * 7) % 26))}`,
  number: `2026-${String(n).padStart(5, '0')}`,
})

/** Rows of one case of ordinary size: a household, ten lines of money, five debts, a crisis, notes and calls. */
function caseRows(n: number) {
  const caseId = `case-${n}`
  const { givenName, familyName, phone, postcode, number } = residentOf(n)
  const of = (kind: string, i: number) => ({ ...row(`${kind}-${n}-${i}`), removed_at: null, case_id: caseId })
  const several = <T>(count: number, make: (i: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i))
  return {
    residents: [
      {
        ...row(`resident-${n}`),
        given_name: givenName,
        family_name: familyName,
        initials: '',
        alias: '',
        birth_day: '1992-02-03',
        address: 'Lindelaan 14 bis',
        address_hidden: 0,
        postcode,
        place: 'Berkel en Rodenrijs',
        municipality: 'Lansingerland',
        languages: 'Nederlands',
        interpreter_needed: 'no',
        interpreter_language: '',
        reading: 'well',
        digital: null,
        guardianship: 'none',
      },
    ],
    cases: [
      {
        ...row(caseId),
        resident_id: `resident-${n}`,
        number,
        opened_at: at,
        opened_place: 'walk-in',
        phase: 'intake',
        household_kind: 'alone',
        own_words: 'Dat we in huis kunnen blijven.',
        companion_wanted: 'yes',
        companion_wish: '',
        handover_wish: 'agreed',
        handover_wish_reason: '',
        review_day: null,
      },
    ],
    household_members: several(2, (i) => ({
      ...of('member', i),
      kind: 'child',
      name: '',
      age: 6 + i,
      age_as_of: '2026-11-20',
      presence: 'hele week',
      note: '',
      ...mark,
    })),
    contact_points: several(2, (i) => ({
      ...of('point', i),
      person: '',
      channel: 'phone',
      value: phone,
      safe: 'yes',
      not_when: '',
      preferred: 0,
      ...mark,
    })),
    remarks: several(5, (i) => ({ ...of('remark', i), kind: 'strength', text: 'werkt altijd', ...mark })),
    contact_moments: several(4, (i) => ({
      ...of('contact', i),
      at,
      channel: 'phone',
      with_whom: 'gemeente',
      number: '010-5550130',
      receiver_id: null,
      agreed: 'belt terug',
      confirmation_asked: 1,
      told_of_crisis: 0,
    })),
    incomes: several(4, (i) => ({
      ...of('income', i),
      kind: 'wage',
      description: 'loon',
      ...exact(131_000 + i),
      period: 'four-weeks',
      state: 'running',
      stopped_day: null,
      question: '',
      ...mark,
    })),
    costs: several(6, (i) => ({
      ...of('cost', i),
      cost_group: 'fixed',
      kind: 'rent',
      description: 'huur',
      ...exact(69_462 + i),
      period: 'month',
      ...mark,
    })),
    debts: several(5, (i) => ({
      ...of('debt', i),
      creditor_name: 'woningcorporatie',
      creditor_kind: 'housing-corporation',
      collector_name: '',
      collector_kind: 'none',
      reference: '26-118834',
      ...exact(243_118 + i),
      letter_day: null,
      last_contact_day: null,
      note: '',
      flags: '[]',
      ...mark,
    })),
    crises:
      n % 20 === 0
        ? [
            {
              ...of('crisis', 0),
              kind: 'eviction',
              stage: 'formal-notice',
              notice_day: null,
              executes_on: '2026-12-08',
              executes_at: '10:00',
              debt_id: `debt-${n}-0`,
              reported_at: at,
              resolved_at: null,
              ...mark,
            },
          ]
        : [],
  }
}

/** Fills a vault with cases number 1 to `count`, a few hundred rows a statement. */
export async function fillVault(tx: WriteDb, count: number): Promise<void> {
  const batch = 20
  for (let first = 1; first <= count; first += batch) {
    const cases = Array.from({ length: Math.min(batch, count - first + 1) }, (_, i) => caseRows(first + i))
    for (const table of Object.keys(caseRows(1)) as (keyof ReturnType<typeof caseRows>)[]) {
      const rows = cases.flatMap((one): object[] => one[table])
      if (rows.length === 0) continue
      await tx
        .insertInto(table)
        .values(rows as never)
        .execute()
    }
  }
  for (let n = 1; n <= count; n += 1) {
    const { givenName, familyName, phone, postcode, number } = residentOf(n)
    const words = { names: [givenName, familyName], phones: [phone], postcode, number }
    await trigramIndex.put(tx, `case-${n}`, indexText(words))
  }
}
