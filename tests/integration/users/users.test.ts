import { expect, test } from 'vitest'
import { comeInAs } from '#tests/support/second-person.ts'
import { secret, testPassphrase } from '#tests/support/test-session.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const joost = 'vier heel andere woorden'
const fatima = 'zonder regen geen tuin'

interface Somebody {
  readonly name: string
  readonly roles: ('coordinator' | 'deputy' | 'maatje' | 'walk-in' | 'board' | 'keeper')[]
  readonly passphrase: string
}
const add = async ({ api }: WholeApp, { name, roles, passphrase }: Somebody): Promise<string> => {
  const secrets = { ownPassphrase: secret(), newPassphrase: secret(passphrase) }
  return must(await api.users.add({ name, phone: '', roles, ...secrets, chosenBy: 'other' })).id
}
const rowOf = async ({ api }: WholeApp, id: string) =>
  must(await api.users.list({})).find((row) => row.id === id)
const failureOf = async (reply: Promise<{ ok: boolean; failure?: { code: string } }>) =>
  (await reply).failure?.code ?? 'ok'

test('somebody is added, comes in with their own passphrase and roles, and chooses a passphrase that nobody knows', async () => {
  const app = await openWholeApp()
  const id = await add(app, { name: 'Joost Bakker', roles: ['walk-in'], passphrase: joost })
  expect(await rowOf(app, id)).toMatchObject({
    name: 'Joost Bakker',
    roles: ['walk-in'],
    state: 'active',
    passphraseBy: 'other',
    seenAt: null,
    isMe: false,
  })
  await comeInAs(app, joost)
  expect(app.session.status().person).toMatchObject({
    name: 'Joost Bakker',
    passphraseBy: 'other',
    roles: ['walk-in'],
  })
  expect(await app.api.users.list({})).toMatchObject({ failure: { code: 'not-allowed' } })
  const own = 'mijn eigen nieuwe zin'
  must(await app.api.users.changeOwn({ oldPassphrase: secret(joost), newPassphrase: secret(own) }))
  expect(app.session.status().person).toMatchObject({ passphraseBy: 'self' })
  await app.session.lock()
  expect(await failureOf(app.session.unlock(secret(joost)))).toBe('wrong-passphrase')
  app.ports.clock.advance(2)
  await comeInAs(app, own)
  await comeInAs(app)
  expect(await rowOf(app, id)).toMatchObject({ passphraseBy: 'self', seenAt: app.ports.clock.now() })
})

test('adding asks for the own passphrase, and refuses what is too short, a name, or somebody else’s', async () => {
  const app = await openWholeApp()
  const with_ = (own: string, fresh: string, name = 'Joost Bakker') =>
    failureOf(
      app.api.users.add({
        name,
        phone: '',
        roles: ['board'],
        ownPassphrase: secret(own),
        newPassphrase: secret(fresh),
        chosenBy: 'self',
      }),
    )
  expect(await with_(testPassphrase, 'kort')).toBe('passphrase-too-short')
  expect(await with_(testPassphrase, 'joost de bakker', 'Joost de Bakker')).toBe('passphrase-is-name')
  expect(await with_(testPassphrase, testPassphrase)).toBe('passphrase-taken')
  expect(await with_(testPassphrase, joost, '  ')).toBe('invalid-input')
  expect(await with_('een verkeerde zin dus', joost)).toBe('wrong-passphrase')
  expect(await with_(testPassphrase, joost)).toBe('must-wait')
  expect(must(await app.api.users.list({}))).toHaveLength(1)
  app.ports.clock.advance(2)
  expect(await with_(testPassphrase, joost)).toBe('ok')
})

test('a suspended person is told so at the door, and their own passphrase works again afterwards', async () => {
  const app = await openWholeApp()
  const id = await add(app, { name: 'Joost Bakker', roles: ['coordinator'], passphrase: joost })
  must(await app.api.users.suspend({ id }))
  await app.session.lock()
  expect(await app.session.unlock(secret(joost))).toEqual({
    ok: false,
    failure: { code: 'person-suspended' },
  })
  // It was the right passphrase: nobody has to wait.
  expect(app.session.status()).toMatchObject({ state: 'locked', waitSeconds: 0 })
  await comeInAs(app)
  must(await app.api.users.resume({ id }))
  await comeInAs(app, joost)
})

test('nobody is locked out: the last keeper stays keeper, and nobody takes themselves away', async () => {
  const app = await openWholeApp()
  const [me] = must(await app.api.users.list({}))
  const mine = me?.id ?? ''
  expect(await failureOf(app.api.users.suspend({ id: mine }))).toBe('own-person')
  expect(await failureOf(app.api.users.remove({ id: mine, ownPassphrase: secret() }))).toBe('own-person')
  const noKeeper = { id: mine, changes: { roles: ['coordinator'] } } as const
  expect(await failureOf(app.api.users.amend({ ...noKeeper, changes: { roles: ['coordinator'] } }))).toBe(
    'last-keeper',
  )
  const other = await add(app, { name: 'Joost Bakker', roles: ['keeper'], passphrase: joost })
  must(await app.api.users.suspend({ id: other }))
  // A keeper who cannot come in keeps nothing.
  expect(await failureOf(app.api.users.amend({ id: mine, changes: { roles: ['coordinator'] } }))).toBe(
    'last-keeper',
  )
  must(await app.api.users.resume({ id: other }))
  must(await app.api.users.amend({ id: mine, changes: { roles: ['coordinator'] } }))
  expect(await failureOf(app.api.users.list({}))).toBe('not-allowed')
  await comeInAs(app, joost)
  expect(await failureOf(app.api.users.amend({ id: other, changes: { roles: ['board'] } }))).toBe(
    'last-keeper',
  )
})

test('a deputy acts in the period only: at the door, and from one call to the next while the vault is open', async () => {
  const app = await openWholeApp()
  const id = await add(app, { name: 'Joost Bakker', roles: ['deputy'], passphrase: joost })
  const reversed = await app.api.users.amend({
    id,
    changes: { deputyFromText: '24-11-2026', deputyUntilText: '23-11-2026' },
  })
  expect(reversed).toMatchObject({
    failure: { issues: [{ path: 'changes.deputyUntilText', code: 'period-reversed' }] },
  })
  must(
    await app.api.users.amend({
      id,
      changes: { deputyFromText: '21-11-2026', deputyUntilText: '22-11-2026' },
    }),
  )
  expect(await rowOf(app, id)).toMatchObject({
    deputyNow: false,
    deputyFrom: '2026-11-21',
    deputyUntil: '2026-11-22',
  })
  await app.session.lock()
  expect(await app.session.unlock(secret(joost))).toEqual({
    ok: false,
    failure: { code: 'outside-deputy-period', detail: { from: '2026-11-21', until: '2026-11-22' } },
  })
  app.ports.clock.advance(24 * 3600)
  await comeInAs(app, joost)
  must(await app.api.cases.list({ text: '', limit: 10 }))
  app.ports.clock.advance(24 * 3600)
  must(await app.api.cases.list({ text: '', limit: 10 }))
  app.ports.clock.advance(24 * 3600)
  expect(app.session.status().person?.roles).toEqual([])
  expect(await failureOf(app.api.cases.list({ text: '', limit: 10 }))).toBe('not-allowed')
})

test('somebody with another role as well loses only the deputy', async () => {
  const app = await openWholeApp()
  const id = await add(app, { name: 'Joost Bakker', roles: ['deputy', 'board'], passphrase: joost })
  must(await app.api.users.amend({ id, changes: { deputyUntilText: '19-11-2026' } }))
  await comeInAs(app, joost)
  expect(app.session.status().person?.roles).toEqual(['board'])
})

test('a forgotten passphrase is set by a keeper; the own one is changed by the person', async () => {
  const app = await openWholeApp()
  const id = await add(app, { name: 'Joost Bakker', roles: ['board'], passphrase: joost })
  const secrets = () => ({
    ownPassphrase: secret(),
    newPassphrase: secret(fatima),
    chosenBy: 'self' as const,
  })
  const [me] = must(await app.api.users.list({})).filter(({ isMe }) => isMe)
  expect(await failureOf(app.api.users.setPassphrase({ id: me?.id ?? '', ...secrets() }))).toBe('own-person')
  expect(await failureOf(app.api.users.setPassphrase({ id: 'nobody', ...secrets() }))).toBe('not-found')
  must(await app.api.users.setPassphrase({ id, ...secrets() }))
  expect(await rowOf(app, id)).toMatchObject({ passphraseBy: 'self' })
  await app.session.lock()
  expect(await failureOf(app.session.unlock(secret(joost)))).toBe('wrong-passphrase')
  app.ports.clock.advance(2)
  await comeInAs(app, fatima)
})

test('a volunteer is tied to one account, and an account to one volunteer', async () => {
  const app = await openWholeApp()
  const first = await add(app, { name: 'Joost Bakker', roles: ['maatje'], passphrase: joost })
  const second = await add(app, { name: 'Fatima Ouali', roles: ['maatje'], passphrase: fatima })
  const [a, b] = [
    must(await app.api.volunteers.add({ name: 'Joost Bakker' })),
    must(await app.api.volunteers.add({ name: 'Fatima Ouali' })),
  ]
  must(await app.api.users.tieVolunteer({ id: first, volunteerId: a.id }))
  expect(await rowOf(app, first)).toMatchObject({ volunteer: { id: a.id, name: 'Joost Bakker' } })
  expect(await failureOf(app.api.users.tieVolunteer({ id: second, volunteerId: a.id }))).toBe(
    'volunteer-tied',
  )
  must(await app.api.users.tieVolunteer({ id: first, volunteerId: b.id }))
  must(await app.api.users.tieVolunteer({ id: second, volunteerId: a.id }))
  must(await app.api.users.tieVolunteer({ id: second, volunteerId: null }))
  expect(await rowOf(app, second)).toMatchObject({ volunteer: null })
  expect(await failureOf(app.api.users.tieVolunteer({ id: first, volunteerId: 'nobody' }))).toBe('not-found')
})

test('six words by chance, of which the strength is what it should be', async () => {
  const { api } = await openWholeApp()
  const { words } = must(await api.users.generate({}))
  expect(new Set(words).size).toBe(6)
  expect(words).toHaveLength(6)
  const strong = must(await api.users.strength({ passphrase: secret(words.join(' ')) }))
  expect(strong).toMatchObject({ level: 'strong', advice: [], acceptable: true })
  expect(strong.bits).toBeLessThan(78)
})

test('what people think of first is seen as weak, with what would help', async () => {
  const { api } = await openWholeApp()
  const names = ['Carla Wiersma', 'Thuisadministratie Oostland']
  const judge = async (text: string) => must(await api.users.strength({ passphrase: secret(text), names }))
  expect(await judge('')).toMatchObject({ level: 'empty', bits: 0 })
  expect(await judge('welkom01')).toMatchObject({
    level: 'weak',
    acceptable: false,
    advice: ['longer', 'no-known-password', 'let-us-pick'],
  })
  expect((await judge('carla wiersma carla')).level).toBe('weak')
  expect((await judge('carla wiersma carla')).advice).toContain('no-names')
  expect((await judge('kaas kaas kaas kaas')).advice).toContain('no-patterns')
  expect((await judge('qwertyuiop12345')).level).toBe('weak')
  expect(['fair', 'good']).toContain((await judge('paarse fiets zingt zelden')).level)
})

test('what was typed is wiped as well when the answer is no before anything was tried', async () => {
  const { api, session } = await openWholeApp()
  const me = session.current()?.actor.personId ?? ''
  const typed: Uint8Array[] = []
  const bytes = (): Uint8Array => {
    const fresh = secret()
    typed.push(fresh)
    return fresh
  }
  const both = () => ({ ownPassphrase: bytes(), newPassphrase: bytes(), chosenBy: 'other' as const })
  for (const reply of [
    await api.users.add({ name: ' ', phone: '', roles: ['maatje'], ...both() }),
    await api.users.setPassphrase({ id: me, ...both() }),
    await api.users.setPassphrase({ id: 'nobody', ...both() }),
    await api.users.remove({ id: me, ownPassphrase: bytes() }),
    await api.bundles.importFrom({ passphrase: bytes() }),
  ])
    expect(reply.ok).toBe(false)
  expect(typed.map((one) => one.some((byte) => byte !== 0))).toEqual(typed.map(() => false))
})
