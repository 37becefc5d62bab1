import { expect, test } from 'vitest'
import { insertVolunteer } from '#main/features/volunteers/volunteers.use-cases.ts'
import { dayParts, skills } from '#main/features/volunteers/volunteer-words.rules.ts'
import { newVolunteer } from '#main/features/volunteers/volunteers.rules.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

const given = ['Aïcha', 'Bram', 'Chi', 'Daan', 'Els', 'Fatima', 'Gül', 'Hans', 'Ilse', 'Joost']
const family = [
  'Bakker',
  'de Bruin',
  'van der Meer',
  'Nguyễn',
  'Ouali',
  'Wiśniewski',
  'Haile',
  "Benali-'t Hart",
]

test('two hundred volunteers are listed, searched and looked through in a blink', async () => {
  const { api, session, ports } = await openWholeApp()
  const open = session.current()
  if (open === null) throw new Error('the vault is closed')
  const stamp = { at: ports.clock.now(), actorId: 'x', nextId: () => ports.ids.next() }
  await open.work.run(async (tx) => {
    for (let i = 0; i < 200; i += 1) {
      const facts = {
        ...newVolunteer,
        givenName: given[i % given.length] ?? '',
        familyName: `${family[i % family.length] ?? ''} ${i}`,
        phone: `06-1234${String(5000 + i)}`,
        postcode: `${2650 + (i % 20)} AB`,
        status: 'deployable' as const,
        certificateState: 'seen' as const,
        certificateDay: `202${3 + (i % 4)}-0${1 + (i % 9)}-15`,
        languages: [{ name: i % 7 === 0 ? 'Tigrinya' : 'Nederlands', level: 'good' as const }],
        dayParts: dayParts.filter((_, part) => (part + i) % 3 === 0),
        skills: skills.filter((_, skill) => (skill + i) % 5 === 0),
      }
      const training = {
        kind: 'basic',
        description: '',
        state: 'done',
        doneDay: '2025',
        validUntil: null,
      } as const
      await insertVolunteer(tx, stamp, facts, [training])
    }
  })
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    await work()
    const start = performance.now()
    const value = await work()
    return [value, performance.now() - start]
  }
  const [all, listMs] = await timed(() => api.volunteers.list({ text: '', show: 'current' }))
  expect(must(all)).toHaveLength(200)
  const [found, searchMs] = await timed(() => api.volunteers.list({ text: 'tigrinya wis', show: 'current' }))
  expect(must(found).every(({ name }) => name.includes('Wiśniewski'))).toBe(true)
  expect(must(found).length).toBeGreaterThan(0)
  const [expiring, expiringMs] = await timed(() => api.volunteers.expiring({ withinMonths: 12 }))
  expect(must(expiring).length).toBeGreaterThan(100)
  // Far above what was measured on a small machine (12 ms each), far below what somebody notices as waiting.
  for (const ms of [listMs, searchMs, expiringMs]) expect(ms).toBeLessThan(400)
})
