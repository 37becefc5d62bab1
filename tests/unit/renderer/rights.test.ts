import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appContract } from '#main/contract/app-contract.ts'
import { seenLines, type Seen } from '#renderer/app/seen-lines.ts'
import { partOf, seenTexts } from '#renderer/app/seen.texts.ts'
import { byTheme, heldBack, omissionOf, type ReviewSection } from '#renderer/features/bundles/bundle-data.ts'
import { periodWords, roleList, type User } from '#renderer/features/users/user-data.ts'

const row = (at: string, call: string, over: Partial<Seen> = {}): Seen => ({
  id: `${at} ${call}`,
  at,
  name: 'Coby Oefening',
  roles: ['coordinator'],
  action: 'read',
  call,
  caseId: 'case',
  volunteerId: null,
  reason: null,
  note: '',
  ...over,
})

describe('who saw what, in lines', () => {
  it('opening a case is one line, with each part once', () => {
    const lines = seenLines([
      row('2026-11-20T10:40:02.000Z', 'debts.ofCase'),
      row('2026-11-20T10:40:01.000Z', 'cases.read'),
      row('2026-11-20T10:40:00.000Z', 'debts.ofCase'),
    ])
    expect(lines.map(({ parts, time }) => [parts, time])).toEqual([[['schulden', 'het dossier'], '11:40']])
  })

  it.each([
    ['somebody else', { name: 'Mia Muis' }],
    ['something else done', { action: 'change' }],
    ['much later', { at: '2026-11-20T10:20:00.000Z' }],
    ['a reason', { reason: 'safety' }],
    ['another day', { at: '2026-11-19T10:39:59.000Z' }],
  ] as const)('%s is a line of its own', (_what, over) => {
    const rows = [
      row('2026-11-20T10:40:00.000Z', 'cases.read'),
      row('2026-11-20T10:39:00.000Z', 'cases.read', over),
    ]
    expect(seenLines(rows)).toHaveLength(2)
  })

  it('nothing is lost: every reason and every part that was seen stands in some line', () => {
    const calls = fc.constantFrom('cases.read', 'debts.ofCase', 'remarks.ofCase', 'unheard.of')
    const rows = fc.array(
      fc.record({
        minute: fc.integer({ min: 0, max: 59 }),
        call: calls,
        name: fc.constantFrom('A', 'B'),
        reason: fc.constantFrom(null, 'talk' as const),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(rows, (given) => {
        const asked = given
          .toSorted((a, b) => b.minute - a.minute)
          .map(({ minute, call, name, reason }, index) =>
            row(`2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z`, call, {
              id: String(index),
              name,
              reason,
            }),
          )
        const lines = seenLines(asked)
        for (const { name, call, reason } of asked) {
          const own = lines.filter((line) => line.name === name && line.reason === reason)
          expect(own.some(({ parts }) => partOf(call) === '' || parts.includes(partOf(call)))).toBe(true)
        }
        expect(lines.filter(({ reason }) => reason !== null)).toHaveLength(
          asked.filter(({ reason }) => reason !== null).length,
        )
      }),
    )
  })

  it('shows roles and never a code', () => {
    expect(seenTexts.roles(['coordinator', 'keeper', 'unheard-of'])).toBe('coördinator, beheerder')
    for (const feature of Object.keys(appContract)) expect(partOf(`${feature}.x`)).not.toContain(feature)
  })
})

const field = (name: string, state: 'shown' | 'masked' | 'omitted') => ({
  field: name,
  label: name,
  value: name,
  behind: null,
  canOmit: true,
  state,
  because: null,
  ground: null,
  purpose: 'help' as const,
  category: 'normal' as const,
  retention: 'with-case' as const,
})
const section = (table: string): ReviewSection => ({
  table,
  title: table,
  records: [
    {
      table,
      recordId: '1',
      removed: false,
      ground: null,
      source: '',
      canOmit: true,
      fields: [field('a', 'shown'), field('b', 'masked'), field('c', 'omitted')],
    },
  ],
})

describe('looking a bundle through', () => {
  it('goes by theme, the person first and what nobody placed last', () => {
    const themes = byTheme(['unheard_of', 'debts', 'residents', 'contact_points'].map(section))
    expect(themes.map(({ theme, sections }) => [theme, sections.map(({ table }) => table)])).toEqual([
      ['you', ['residents', 'contact_points']],
      ['debts', ['debts']],
      ['other', ['unheard_of']],
    ])
  })

  it('counts what is held back, and finds the omission of exactly one piece', () => {
    expect(heldBack(section('debts'))).toBe(2)
    const omission = {
      id: 'o',
      table: 'debts',
      recordId: '1',
      field: 'c',
      ground: 'safety' as const,
      note: '',
    }
    expect(omissionOf([omission], { table: 'debts', recordId: '1', field: 'c' })).toBe(omission)
    for (const other of [{ field: '*' }, { recordId: '2' }, { table: 'costs' }])
      expect(omissionOf([omission], { table: 'debts', recordId: '1', field: 'c', ...other })).toBeUndefined()
  })
})

describe('a user in words', () => {
  const user: User = {
    id: 'u',
    name: 'Mia Muis',
    phone: '',
    roles: ['deputy', 'keeper'],
    state: 'active',
    deputyFrom: null,
    deputyUntil: null,
    deputyNow: true,
    passphraseBy: 'self',
    passphraseAt: null,
    seenAt: null,
    volunteer: null,
    isMe: false,
  }
  it.each([
    [null, null, ''],
    ['2026-12-01', null, 'vanaf 1 december 2026'],
    [null, '2026-12-31', 'tot en met 31 december 2026'],
    ['2026-12-01', '2026-12-31', 'van 1 december 2026 tot en met 31 december 2026'],
  ])('a period from %s until %s', (deputyFrom, deputyUntil, words) => {
    expect(periodWords({ ...user, deputyFrom, deputyUntil })).toBe(words)
  })
  it('has its roles in Dutch', () => expect(roleList(user.roles)).toBe('waarnemer, beheerder'))
})
