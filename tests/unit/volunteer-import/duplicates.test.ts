import { describe, expect, it } from 'vitest'
import { findTwins, type KnownPerson } from '#main/features/volunteer-import/volunteer-duplicates.rules.ts'

const person = (changes: Partial<KnownPerson> = {}): KnownPerson => ({
  givenName: 'Aïcha',
  familyName: "Benali-'t Hart",
  birthDay: '1988-09-09',
  phone: '06-12345622',
  email: 'aicha@example.org',
  ...changes,
})
const nobody = { phone: '', email: '' }
const codes = (found: ReturnType<typeof findTwins>) =>
  found.flatMap(({ problems }) => problems.map(({ code }) => code))

describe('somebody who is there already', () => {
  it.each([
    [
      'the same mail, in capitals',
      { givenName: 'A.', birthDay: null, phone: '', email: 'AICHA@example.org' },
      'same-person-in-vault',
    ],
    [
      'the same phone, written otherwise',
      { givenName: 'A.', birthDay: null, email: '', phone: '0612345622' },
      'same-person-in-vault',
    ],
    [
      'the same name and birth day, without accents',
      { ...nobody, givenName: 'AICHA', familyName: 'Benali ’t Hart' },
      'same-person-in-vault',
    ],
    ['the same name only', { ...nobody, birthDay: null }, 'same-name-in-vault'],
    ['the same name and another birth day', { ...nobody, birthDay: '1990-01-01' }, undefined],
    ['nothing in common', { ...nobody, givenName: 'Rob', familyName: 'Vos' }, undefined],
  ] as const)('%s', (_name, changes, code) => {
    const found = findTwins([{ line: 2, facts: person(changes) }], [{ id: 'one', ...person() }])
    expect(codes(found)).toEqual(code === undefined ? [] : [code])
    expect(found.map(({ volunteerId }) => volunteerId)).toEqual(code === undefined ? [] : ['one'])
  })

  it('takes the same person before somebody of the same name', () => {
    const known = [
      { id: 'name', ...person({ ...nobody, birthDay: null }) },
      { id: 'same', ...person() },
    ]
    expect(findTwins([{ line: 2, facts: person() }], known)[0]?.volunteerId).toBe('same')
  })
})

describe('somebody who stands in the list twice', () => {
  it('names the earlier line at the later one', () => {
    const lines = [2, 3, 4].map((line) => ({
      line,
      facts: person(line === 3 ? { ...nobody, givenName: 'Rob' } : {}),
    }))
    const found = findTwins(lines, [])
    expect(found.map(({ line, earlierLine }) => [line, earlierLine])).toEqual([[4, 2]])
    expect(codes(found)).toEqual(['same-person-in-file'])
  })

  it('does not take two people without mail, phone and name for one', () => {
    const empty = person({ ...nobody, givenName: '', familyName: '', birthDay: null })
    expect(
      findTwins(
        [2, 3].map((line) => ({ line, facts: empty })),
        [],
      ),
    ).toEqual([])
  })
})
