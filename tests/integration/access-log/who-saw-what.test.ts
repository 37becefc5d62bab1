import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { ok } from '#main/core/result.ts'
import { seenOf } from '#main/features/access-log/access-log.use-cases.ts'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { addPerson, comeInAs, openVaultOf } from '#tests/support/second-person.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

async function withCase(): Promise<WholeApp & { readonly caseId: string; told(): Promise<string[]> }> {
  const app = await openWholeApp({
    files: { writeNew: async () => ok(undefined), read: async () => ok(new Uint8Array()) },
    pdf: { render: async () => new TextEncoder().encode('%PDF-') },
  })
  const { caseId } = must(await app.api.cases.open({ place: 'home' }))
  const told = async () =>
    must(await app.api.accessLog.ofCase({ caseId, limit: 500 }))
      .toReversed()
      .map(({ action, call }) => `${action} ${call}`)
  return { ...app, caseId, told }
}

describe('who saw what', () => {
  test('notes reading once an hour for a case and a feature, and every change', async () => {
    const { api, caseId, told, ports } = await withCase()
    for (const _ of [1, 2, 3]) must(await api.cases.read({ caseId }))
    must(await api.debts.ofCase({ caseId }))
    for (const ownWords of ['a', 'b']) must(await api.cases.amendCase({ caseId, changes: { ownWords } }))
    must(await api.cases.read({ caseId }))
    const first = ['change cases.open', 'read cases.read', 'read debts.ofCase']
    const both = ['change cases.amendCase', 'change cases.amendCase']
    expect(await told()).toEqual([...first, ...both])
    ports.clock.advance(3600)
    must(await api.cases.read({ caseId }))
    expect(await told()).toEqual([...first, ...both, 'read accessLog.ofCase', 'read cases.read'])
  })

  test('says who, in which role, and what for', async () => {
    const { api, caseId } = await withCase()
    must(await api.accessLog.openSensitive({ caseId, reason: 'take-over', note: 'Carla is ziek' }))
    const [newest] = must(await api.accessLog.ofCase({ caseId, limit: 1 }))
    expect(newest).toMatchObject({
      at: '2026-11-20T09:40:00.000Z',
      name: 'Carla Wiersma',
      roles: ['coordinator', 'keeper'],
      action: 'open-sensitive',
      call: 'accessLog.openSensitive',
      caseId,
      reason: 'take-over',
      note: 'Carla is ziek',
    })
  })

  test('notes a list as one line of no case, and nothing of what is refused', async () => {
    const app = await withCase()
    const { api, caseId } = app
    for (const text of ['', 'x', 'y']) must(await api.cases.list({ text, limit: 5 }))
    expect(await api.cases.read({ caseId: 'nergens' })).toMatchObject({ ok: false })
    expect(await api.debts.add({ caseId, line: '' })).toMatchObject({ ok: false })
    const rows = await openVaultOf(app).work.run((tx) =>
      sql<{ call: string; case_id: string | null }>`select call, case_id from access_entries`.execute(tx),
    )
    expect(rows.rows.map(({ call, case_id }) => [call, case_id])).toEqual([
      ['cases.open', caseId],
      ['cases.list', null],
    ])
  })

  test('notes printing and saving as such, each time, and not when somebody went back', async () => {
    const app = await withCase()
    const { api } = app
    const volunteer = must(await api.volunteers.add({ name: 'Fatima Ouali' }))
    const paper = { volunteerId: volunteer.id, paper: 'welcome' as const }
    for (const _ of [1, 2]) await api.volunteers.printPaper(paper)
    const before = must(await api.accessLog.ofVolunteer({ volunteerId: volunteer.id, limit: 50 }))
    expect(before.map(({ action }) => action)).toEqual(expect.arrayContaining(['change']))
    const cancelled = await api.volunteers.savePaper(paper)
    const after = must(await api.accessLog.ofVolunteer({ volunteerId: volunteer.id, limit: 50 }))
    if (!cancelled.ok) expect(after.filter(({ action }) => action === 'export')).toEqual([])
  })

  test('a change and its line stand or fall together', async () => {
    const app = await withCase()
    await openVaultOf(app).work.run((tx) =>
      sql`create trigger nothing_goes before insert on access_entries begin select raise(abort, 'no'); end`.execute(
        tx,
      ),
    )
    const { caseId } = app
    const changed = await app.dispatch('cases.amendCase', { caseId, changes: { ownWords: 'kwijt' } })
    expect(changed).toMatchObject({ ok: false })
    const read = must(await app.api.cases.read({ caseId }))
    expect(read.head.ownWords).toBe('')
  })

  test('a log that cannot be written does not stop who reads', async () => {
    const app = await withCase()
    await openVaultOf(app).work.run((tx) =>
      sql`create trigger nothing_goes before insert on access_entries begin select raise(abort, 'no'); end`.execute(
        tx,
      ),
    )
    expect(await app.dispatch('cases.read', { caseId: app.caseId })).toMatchObject({ ok: true })
    expect(JSON.stringify(app.ports.logger.events)).toContain('not-written')
  })

  test('gives the resident roles and no names', async () => {
    const app = await withCase()
    const { api, caseId } = app
    const { head } = must(await api.cases.read({ caseId }))
    const { db, actor } = openVaultOf(app)
    const lines = await seenOf(db, { kind: 'resident', id: head.residentId })
    expect(lines).toMatchObject([
      { action: 'change', call: 'cases.open', roles: ['coordinator', 'keeper'] },
      { action: 'read', call: 'cases.read' },
    ])
    expect(JSON.stringify(lines)).not.toContain(actor.name)
    expect(JSON.stringify(lines)).not.toContain(actor.personId)
    expect(await seenOf(db, { kind: 'receiver', id: 'x' })).toEqual([])
  })
})

describe('what others wrote for a few eyes', () => {
  async function withColleague() {
    const app = await openWholeApp()
    const remarks = [
      { kind: 'worry', text: 'slaapt niet' },
      { kind: 'internal', text: 'huisarts belt terug' },
      { kind: 'strength', text: 'werkt altijd' },
    ] as const
    const { caseId } = await typeCase(app.api, { remarks: [...remarks] })
    const texts = async () => must(await app.api.remarks.ofCase({ caseId })).map(({ text }) => text)
    const comeIn = async (role: 'coordinator' | 'walk-in') => {
      const passphrase = 'een jas aan de haak'
      await addPerson(app, { name: 'Joost', roles: [role], passphrase })
      await comeInAs(app, passphrase)
    }
    return { ...app, caseId, texts, comeIn }
  }

  test('is open to who wrote it, and hidden from a colleague until it is opened with a reason', async () => {
    const { api, caseId, texts, comeIn, session } = await withColleague()
    expect(await texts()).toEqual(['slaapt niet', 'huisarts belt terug', 'werkt altijd'])
    await comeIn('coordinator')
    expect(await texts()).toEqual([null, null, 'werkt altijd'])
    expect(must(await api.remarks.ofCase({ caseId })).map(({ hidden }) => hidden)).toEqual([
      true,
      true,
      false,
    ])
    expect(await api.accessLog.openSensitive({ caseId, reason: 'other', note: ' ' })).toMatchObject({
      failure: { code: 'invalid-input', issues: [{ path: 'note', code: 'text-missing' }] },
    })
    expect(await texts()).toEqual([null, null, 'werkt altijd'])
    must(await api.accessLog.openSensitive({ caseId, reason: 'talk', note: '' }))
    expect(await texts()).toEqual(['slaapt niet', 'huisarts belt terug', 'werkt altijd'])
    expect(session.current()?.memory.openedCases.has(caseId)).toBe(true)
    const [line] = must(await api.accessLog.ofCase({ caseId, limit: 500 })).filter(
      ({ action }) => action === 'open-sensitive',
    )
    expect(line).toMatchObject({ name: 'Joost', reason: 'talk', note: '' })
  })

  test('is hidden again after the vault was locked', async () => {
    const app = await withColleague()
    const { api, caseId, texts, comeIn } = app
    await comeIn('coordinator')
    must(await api.accessLog.openSensitive({ caseId, reason: 'safety', note: '' }))
    expect(await texts()).not.toContain(null)
    await comeInAs(app, 'een jas aan de haak')
    expect(await texts()).toEqual([null, null, 'werkt altijd'])
  })

  test('is hidden while a visitor looks along, although it was opened before', async () => {
    const { api, caseId, texts, comeIn } = await withColleague()
    await comeIn('coordinator')
    must(await api.accessLog.openSensitive({ caseId, reason: 'talk', note: '' }))
    must(await api.visitor.start({ caseId }))
    expect(await texts()).toEqual([null, null, 'werkt altijd'])
    must(await api.visitor.end({}))
    expect(await texts()).not.toContain(null)
  })

  test('cannot be changed or taken away unseen', async () => {
    const { api, caseId, comeIn } = await withColleague()
    const [worry] = must(await api.remarks.ofCase({ caseId }))
    const id = worry?.id ?? ''
    await comeIn('coordinator')
    const notAllowed = { failure: { code: 'not-allowed' } }
    expect(await api.remarks.amend({ id, changes: { kind: 'strength' } })).toMatchObject(notAllowed)
    expect(await api.remarks.amend({ id, changes: { text: 'x' } })).toMatchObject(notAllowed)
    expect(await api.remarks.remove({ id })).toMatchObject(notAllowed)
    must(await api.accessLog.openSensitive({ caseId, reason: 'talk', note: '' }))
    expect(await api.remarks.amend({ id, changes: { text: 'slaapt slecht' } })).toMatchObject({ ok: true })
  })

  test('stays closed to somebody of the walk-in hour', async () => {
    const { api, caseId, comeIn } = await withColleague()
    await comeIn('walk-in')
    expect(await api.accessLog.openSensitive({ caseId, reason: 'talk', note: '' })).toMatchObject({
      failure: { code: 'not-allowed' },
    })
  })
})
