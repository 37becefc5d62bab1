import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readErasureLists, noteErasure } from '#main/app/erasure-list.ts'
import { personKinds, type PersonKind } from '#main/core/person-kinds.ts'
import { personMap } from '#main/database/person-map.ts'
import type { Schema } from '#main/database/schema.ts'
import { erasedRoots, rootsOf } from '#main/features/erasure/erasure-engine.use-cases.ts'
import { fateOf, tableNames } from '#main/features/erasure/erasure-fates.repository.ts'
import { tableTitles } from '#main/features/erasure/erasure.labels.ts'
import { dumpVault } from '#tests/contract/support/vault-dump.ts'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { samira } from '#tests/support/builders/yardstick-cases.ts'
import { asked } from '#tests/integration/rights/support/asked.ts'
import { openVaultOf } from '#tests/support/second-person.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { secret, testSession, type TestSession } from '#tests/support/test-session.ts'
import { copyTo } from '#tests/support/vault-notes.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'
import { fillPerson } from './support/full-person.ts'

const residentOf = async (app: TestSession, caseId: string): Promise<string> => {
  const row = await openVaultOf(app)
    .db.selectFrom('cases')
    .select('resident_id')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return row.resident_id
}
const withCase = async () => {
  const app = await openWholeApp()
  const { caseId } = await typeCase(app.api, samira)
  return { ...app, caseId, person: { kind: 'resident', id: await residentOf(app, caseId) } as const }
}
const eraseNow = async ({ api }: WholeApp, person: { kind: PersonKind; id: string }) => {
  const { confirm } = must(await api.erasure.preview({ person }))
  return must(await api.erasure.erase({ person, ground: 'request', requestId: null, confirm }))
}
const residentIds = async (app: TestSession): Promise<readonly string[]> =>
  (await openVaultOf(app).db.selectFrom('residents').select('id').execute()).map(({ id }) => id)
const reopen = async ({ session }: TestSession): Promise<void> => {
  await session.lock()
  expect(await session.unlock(secret())).toMatchObject({ ok: true })
}

describe('every kind of person', () => {
  test.each(personKinds)(
    '%s: what is theirs alone goes, what is in the file of others stays',
    async (kind) => {
      const app = await openWholeApp()
      const receiver = must(await app.api.receivers.add({ name: 'Lansingerland' }))
      const volunteer = must(await app.api.volunteers.add({ name: 'Ria Beside' }))
      const { caseId } = await typeCase(app.api, samira)
      const request = must(await app.api.waiting.add({ caseId, kind: 'maatje' }))
      const beside = {
        receiverId: receiver.id,
        actorId: openVaultOf(app).actor.personId,
        ids: { volunteers: volunteer.id, cases: caseId, maatje_requests: request.id },
      }
      const others = (await dumpVault(app))
        .filter(({ table }) => !/^settings$|^access_/.test(table))
        .map(({ text }) => text)
      const { rootId, ids } = await fillPerson(app, kind, beside)
      const preview = must(await app.api.erasure.preview({ person: { kind, id: rootId } }))
      const proof = await eraseNow(app, { kind, id: rootId })
      const shown = new Map(preview.goes.map(({ table, rows }) => [table, rows]))
      for (const { table, rows } of proof.counts) {
        if (table !== 'rights_requests') expect(shown.get(table), table).toBe(rows)
      }
      const left = await dumpVault(app)
      // Nothing of anybody else was touched but the times of what was emptied for this person.
      for (const text of others) expect(left.map((row) => row.text)).toContain(text)
      const mine = left.filter(
        ({ id }) => id !== null && Object.values(ids).includes(id) && id.startsWith(kind),
      )
      const kept: Readonly<Record<PersonKind, readonly (keyof Schema)[]>> = {
        resident: ['rights_requests', 'correction_tellings'],
        household: ['rights_requests', 'correction_tellings'],
        receiver: ['receivers', 'rights_requests', 'correction_tellings'],
        staff: ['people', 'rights_requests', 'correction_tellings'],
        volunteer: [
          'volunteers',
          'volunteer_hours',
          'rights_requests',
          'correction_tellings',
          'matches',
          'match_steps',
          'contact_moments',
        ],
      }
      expect(mine.map(({ table }) => table).toSorted()).toEqual(kept[kind].toSorted())
      const ofOthers = ['matches', 'match_steps', 'contact_moments', 'volunteer_hours']
      for (const { table, text, values } of mine) {
        if (ofOthers.includes(table)) continue
        const words = { ...values }
        // A record of money says to whom it was paid.
        if (table === 'volunteers') for (const name of ['given_name', 'family_name']) delete words[name]
        expect(JSON.stringify(words), text).not.toContain('Kanarie')
      }
    },
  )

  test('a table is about nobody for erasing exactly when it is about nobody in the map', () => {
    for (const table of tableNames) {
      const nobody = personKinds.every((kind) => fateOf(table, kind) === 'nobody')
      expect(nobody, table).toBe(personMap[table].hangs.length === 0)
    }
  })

  test('every table that can be about somebody has a title that people can read', () => {
    for (const [table, { hangs }] of Object.entries(personMap)) {
      if (hangs.length > 0) expect(tableTitles[table], table).toMatch(/^[A-Z]/)
    }
  })
})

test('a resident: the proof says how much and nothing of whom; the number is not given to the next', async () => {
  const app = await withCase()
  const { api, person } = app
  const [{ number } = { number: '' }] = must(await api.cases.list({ text: '', limit: 5 }))
  const preview = must(await api.erasure.preview({ person }))
  expect(preview).toMatchObject({ confirm: number, blocks: [], warnings: ['open-case'] })
  expect(preview.stays).toContainEqual({ code: 'anonymous-figures', rows: 1, untilDay: null })
  // Looking changes nothing.
  expect(await residentIds(app)).toEqual([person.id])
  const erase = (confirm: string) =>
    api.erasure.erase({ person, ground: 'request', requestId: null, confirm })
  expect(await erase('verwijderen')).toEqual({ ok: false, failure: { code: 'confirm-differs' } })
  const proof = must(await erase(` ${number} `))
  expect(proof.digest).toMatch(/^[\da-f]{64}$/)
  expect(JSON.stringify(proof)).not.toContain(person.id)
  expect(await erase(number)).toEqual({ ok: false, failure: { code: 'not-found' } })
  expect(must(await api.cases.open({ place: 'home' })).number).not.toBe(number)
  const figures = await openVaultOf(app).db.selectFrom('anonymous_figures').selectAll().execute()
  expect(figures).toMatchObject([
    { year: '2026', phase: 'intake', cases: 1, crises: 0, handovers: 0, matches: 0 },
  ])
  expect(must(await api.erasure.proofs({}))).toEqual([proof])
})

test('a hold keeps somebody until it is lifted or over; somebody who works here is taken away first', async () => {
  const { api, person, ports, ...app } = await withCase()
  const hold = { person, reason: 'claim', untilDayText: '1-12-2026', note: '' } as const
  const { id } = must(await api.retention.hold(hold))
  const order = { person, ground: 'request', requestId: null, confirm: '2026-0001' } as const
  expect(must(await api.erasure.preview({ person })).holds).toEqual([
    { id, reason: 'claim', untilDay: '2026-12-01' },
  ])
  expect(await api.erasure.erase(order)).toEqual({ ok: false, failure: { code: 'held' } })
  must(await api.retention.lift({ id }))
  expect(await api.retention.lift({ id })).toEqual({ ok: false, failure: { code: 'already-lifted' } })
  must(await api.retention.hold(hold))
  ports.clock.advance(12 * 24 * 3600)
  expect(must(await api.erasure.preview({ person })).blocks).toEqual([])
  must(await api.erasure.erase(order))
  const me = { kind: 'staff', id: openVaultOf({ ...app, ports }).actor.personId } as const
  expect(await api.erasure.erase({ ...order, person: me, confirm: 'verwijderen' })).toEqual({
    ok: false,
    failure: { code: 'still-active' },
  })
})

describe('the list of who was erased', () => {
  test('names nobody, lies beside the vault and every copy, and each of the two mends the other', async () => {
    const app = await withCase()
    const stick = tempFolder()
    await eraseNow(app, app.person)
    await copyTo(app.session, stick)
    const places = [app.folder, join(app.folder, 'backups'), stick]
    for (const place of places) {
      const text = readFileSync(join(place, 'erasures.json'), 'utf8')
      expect(text).not.toContain(app.person.id)
      expect(readErasureLists([place])).toHaveLength(1)
    }
    writeFileSync(join(app.folder, 'erasures.json'), 'rommel')
    rmSync(join(app.folder, 'backups', 'erasures.json'))
    await reopen(app)
    for (const place of places) expect(readErasureLists([place])).toHaveLength(1)
  })

  test('a list in which a letter was changed is not believed', async () => {
    const app = await withCase()
    await eraseNow(app, app.person)
    const path = join(app.folder, 'erasures.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('resident', 'volunteer'))
    expect(readErasureLists([app.folder])).toEqual([])
  })

  test('an interruption after noting and before erasing is finished at the next opening', async () => {
    const app = await withCase()
    const { kind, id } = app.person
    const order = {
      kind,
      ids: [id],
      ground: 'request',
      requestId: null,
      salt: 'ab',
      at: app.ports.clock.now(),
    }
    noteErasure(app.folder, rootsOf(order))
    expect(await residentIds(app)).toEqual([id])
    await reopen(app)
    expect(await residentIds(app)).toEqual([])
    expect(must(await app.api.erasure.proofs({}))).toMatchObject([{ ground: 'from-copy' }])
    await reopen(app)
    expect(must(await app.api.erasure.proofs({}))).toHaveLength(1)
  })

  test('when erasing itself fails nothing is noted, so that nobody goes later without a word', async () => {
    const app = await withCase()
    const open = openVaultOf(app)
    const broken = { run: () => Promise.reject(new Error('no')) }
    const real = app.session.current.bind(app.session)
    const { confirm } = must(await app.api.erasure.preview({ person: app.person }))
    app.session.current = () => ({ ...open, work: broken })
    const order = { person: app.person, ground: 'mistake', requestId: null, confirm } as const
    expect(await app.api.erasure.erase(order)).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
    app.session.current = real
    expect(readErasureLists([app.folder])).toEqual([])
    await reopen(app)
    expect(await residentIds(app)).toEqual([app.person.id])
  })

  test('an older database put back by hand forgets again; whoever came later stays', async () => {
    const app = await withCase()
    await app.session.lock()
    const kept = join(tempFolder(), 'oud.db')
    const database = join(app.folder, 'thuisbasis.db')
    copyFileSync(database, kept)
    expect(await app.session.unlock(secret())).toMatchObject({ ok: true })
    await eraseNow(app, app.person)
    const { caseId } = await typeCase(app.api, samira)
    const later = await residentOf(app, caseId)
    await reopen(app)
    expect(await residentIds(app)).toEqual([later])
    await app.session.lock()
    copyFileSync(kept, database)
    rmSync(`${database}-wal`, { force: true })
    expect(await app.session.unlock(secret())).toMatchObject({ ok: true })
    expect(await residentIds(app)).toEqual([])
    expect(await erasedRoots(openVaultOf(app).db)).toHaveLength(1)
  })

  test('a contact person who came after the one that was erased comes back with a copy; the first does not', async () => {
    const app = await openWholeApp()
    const { id } = must(await app.api.receivers.add({ name: 'Lansingerland' }))
    const person = { kind: 'receiver', id } as const
    const contact = async (at: TestSession) =>
      (await openVaultOf(at).db.selectFrom('receivers').select('contact_name').executeTakeFirstOrThrow())
        .contact_name
    const name = (contactName: string) => app.api.receivers.amend({ id, changes: { contactName } })
    must(await name('Ans'))
    const first = await copyTo(app.session, tempFolder())
    await eraseNow(app, person)
    must(await name('Bea'))
    app.ports.clock.advance(60)
    const second = await copyTo(app.session, tempFolder())
    const back = async (from: string): Promise<string> => {
      const to = join(tempFolder(), 'terug')
      copyFileSync(join(app.folder, 'erasures.json'), join(from, '..', 'erasures.json'))
      expect(await app.session.backups.restore({ from, to, passphrase: secret() })).toMatchObject({
        ok: true,
      })
      const restored = testSession({}, { folder: to })
      expect(await restored.session.unlock(secret())).toMatchObject({ ok: true })
      const found = await contact(restored)
      await restored.session.lock()
      return found
    }
    expect(await back(second.path)).toBe('Bea')
    expect(await back(first.path)).toBe('')
    app.ports.clock.advance(60)
    await eraseNow(app, person)
    expect(await back(second.path)).toBe('')
  })

  test('looking at a copy writes nothing to it', async () => {
    const app = await withCase()
    const { path } = await copyTo(app.session, tempFolder())
    const before = readFileSync(path)
    await eraseNow(app, app.person)
    expect(await app.session.backups.verify(path)).toMatchObject({ ok: true })
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('what was kept or typed for the request of another', () => {
  const kept = async (app: WholeApp): Promise<string> =>
    (await dumpVault(app)).map(({ text }) => text).join(' ')

  test('goes with a partner, although the resident asked for the correction', async () => {
    const app = await withCase()
    const { api, caseId, person } = app
    const requestId = await asked(api, person, { kind: 'rectification' })
    must(await api.corrections.start({ requestId }))
    const { id } = must(await api.household.add({ caseId, kind: 'partner', ageText: '', presence: '' }))
    must(await api.household.amend({ id, changes: { name: 'Wielewaal' } }))
    must(await api.household.amend({ id, changes: { name: 'Kwikstaart' } }))
    must(await api.drafts.keep({ caseId, field: `${id}.name`, text: 'Koolmees' }))
    expect(await kept(app)).toMatch(/Wielewaal.*Koolmees|Koolmees.*Wielewaal/s)
    await eraseNow(app, { kind: 'household', id })
    expect(await kept(app)).not.toMatch(/Wielewaal|Kwikstaart|Koolmees/)
  })

  test('goes with a resident, although the volunteer asked for the correction', async () => {
    const app = await withCase()
    const { api, caseId, person } = app
    const volunteer = must(await api.volunteers.add({ name: 'Ria Beside' }))
    const requestId = await asked(api, { kind: 'volunteer', id: volunteer.id }, { kind: 'rectification' })
    const about = { receiverId: null, withWhom: 'Wielewaal', number: '', agreed: '' } as const
    const flags = { confirmationAsked: false, toldOfCrisis: false } as const
    const { id } = must(await api.contacts.add({ caseId, channel: 'home', ...about, ...flags }))
    await openVaultOf(app).work.run((tx) =>
      tx.updateTable('contact_moments').set({ volunteer_id: volunteer.id }).where('id', '=', id).execute(),
    )
    must(await api.corrections.start({ requestId }))
    must(await api.contacts.amend({ id, changes: { withWhom: 'Kwikstaart' } }))
    await eraseNow(app, person)
    expect(await kept(app)).not.toMatch(/Wielewaal|Kwikstaart/)
  })
})
