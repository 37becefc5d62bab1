import { describe, expect, test } from 'vitest'
import type { Ports } from '#main/app/ports.ts'
import { fail, ok } from '#main/core/result.ts'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { bundleData } from '#main/features/bundles/bundle-data.use-cases.ts'
import { bundleRows } from '#main/features/bundles/bundle-rows.use-cases.ts'
import type { BundleData } from '#main/features/bundles/bundle-shape.rules.ts'
import { unpackFiles } from '#main/features/bundles/bundle-zip.adapter.ts'
import { bundlesContract } from '#main/features/bundles/bundles.contract.ts'
import { bundlesHandlers } from '#main/features/bundles/bundles.handlers.ts'
import { casesContract } from '#main/features/cases/cases.contract.ts'
import { casesHandlers } from '#main/features/cases/cases.handlers.ts'
import { freezeCase } from '#main/features/cases/case-freeze.use-cases.ts'
import { fillAtRandom } from '#tests/support/builders/random-vault.ts'
import { addPerson, comeInAs, openVaultOf, stampFor } from '#tests/support/second-person.ts'
import { openTestApp } from '#tests/support/test-app.ts'
import type { TestSession } from '#tests/support/test-session.ts'
import { absentDesktop } from '#tests/support/test-ports.ts'
import { must } from '#tests/support/whole-app.ts'

const place = '/usb/inzage.zip'

/** A vault with one of everybody; files stay in memory, and the dialog answers what it is told to. */
async function atTheDesk(chooseSaveFile: Ports['desktop']['chooseSaveFile'] = async () => place) {
  const written = new Map<string, Uint8Array>()
  const asked: string[] = []
  const files: Ports['files'] = {
    writeNew: async (path, bytes) => {
      if (written.has(path)) return fail('exists')
      written.set(path, bytes)
      return ok(undefined)
    },
    read: async (path) => {
      const bytes = written.get(path)
      return bytes === undefined ? fail('not-found') : ok(bytes)
    },
  }
  const desktop: Ports['desktop'] = {
    ...absentDesktop,
    chooseSaveFile: (title, name) => {
      asked.push(name)
      return chooseSaveFile(title, name)
    },
  }
  const app = await openTestApp(
    { bundles: bundlesContract },
    { bundles: bundlesHandlers },
    { files, desktop },
  )
  const { db: read, work } = openVaultOf(app)
  const recipe = { seed: 11, odd: [''], residents: 1, volunteers: 1, most: 2 }
  const { people } = await fillAtRandom({ read, work }, recipe)
  const one = (kind: PersonRef['kind']): PersonRef => {
    const found = people.find((person) => person.kind === kind)
    if (found === undefined) throw new Error(`the vault has no ${kind}`)
    return found
  }
  return { ...app, written, asked, people, one }
}

const aKeeper = { name: 'Ineke', roles: ['keeper'], passphrase: 'vier andere woorden hier' } as const
type Desk = Awaited<ReturnType<typeof atTheDesk>>
const madeIn = (desk: Desk) => openVaultOf(desk).db.selectFrom('bundles').select('reference').execute()

async function dataIn(bytes: Uint8Array | undefined, words: string): Promise<BundleData> {
  const files = await unpackFiles(bytes ?? new Uint8Array(), words)
  if (!files.ok) throw new Error(`the package does not open: ${files.failure}`)
  const json = files.value.find(({ name }) => name === 'gegevens.json')
  return JSON.parse(new TextDecoder().decode(json?.bytes)) as BundleData
}

async function dataOf(desk: Desk, person: PersonRef): Promise<BundleData> {
  const { db } = openVaultOf(desk)
  const rows = await bundleRows(db, person)
  if (rows === null) throw new Error('nobody')
  return bundleData(db, rows, desk.ports.clock.now())
}

describe('X6 saving where somebody chose', () => {
  test('writes one file, that opens with the words of the answer and nothing else', async () => {
    const desk = await atTheDesk()
    const person = desk.one('resident')
    const before = (await madeIn(desk)).length
    const made = must(await desk.client.bundles.save({ person, requestId: null, kind: 'zip' }))
    expect(desk.asked).toEqual([`${made.reference}.zip`])
    expect([...desk.written.keys()]).toEqual([place])
    expect(made.path).toBe(place)
    const bytes = desk.written.get(place)
    expect((await dataIn(bytes, made.passphraseWords)).person).toEqual(person)
    await expect(dataIn(bytes, `${made.passphraseWords} x`)).rejects.toThrow('wrong-passphrase')
    expect((await madeIn(desk)).length).toBe(before + 1)
    expect(await desk.client.bundles.save({ person, requestId: null, kind: 'zip' })).toMatchObject({
      failure: { code: 'exists' },
    })
    expect((await madeIn(desk)).length).toBe(before + 1)
    expect(desk.written.get(place)).toBe(bytes)
  })

  test('writes nothing when they go back', async () => {
    const desk = await atTheDesk(async () => null)
    const before = await madeIn(desk)
    const person = desk.one('resident')
    expect(await desk.client.bundles.save({ person, requestId: null, kind: 'zip' })).toMatchObject({
      failure: { code: 'cancelled' },
    })
    expect(desk.asked).toHaveLength(1)
    expect([...desk.written.keys()]).toEqual([])
    expect(await madeIn(desk)).toEqual(before)
  })

  test('writes nothing when the vault locked meanwhile, or another came in', async () => {
    const later: { happens?: () => Promise<void> } = {}
    const desk = await atTheDesk(async () => {
      await later.happens?.()
      return place
    })
    await addPerson(desk, aKeeper)
    const before = await madeIn(desk)
    const asked = { person: desk.one('resident'), requestId: null, kind: 'zip' } as const
    for (const happens of [() => desk.session.lock(), () => comeInAs(desk, aKeeper.passphrase)]) {
      await comeInAs(desk)
      later.happens = happens
      expect(await desk.client.bundles.save(asked)).toMatchObject({ failure: { code: 'not-unlocked' } })
    }
    await comeInAs(desk)
    expect(desk.asked).toHaveLength(2)
    expect([...desk.written.keys()]).toEqual([])
    expect(await madeIn(desk)).toEqual(before)
  })
})

/** Leaves a field out of the bundle of somebody. Answers the id of the decision. */
async function leaveOutOne({ client }: Desk, person: PersonRef): Promise<string> {
  const { sections } = must(await client.bundles.review({ person }))
  const record = sections.find(({ table }) => table === 'debts')?.records[0]
  const field = record?.fields.find(({ canOmit }) => canOmit)?.field ?? ''
  const what = { person, table: 'debts', recordId: record?.recordId ?? '', field }
  must(await client.bundles.omit({ ...what, ground: 'safety', note: '' }))
  return must(await client.bundles.review({ person })).omissions[0]?.id ?? ''
}

test('a keeper alone answers people who work here, and nobody else', async () => {
  const desk = await atTheDesk()
  const left = await leaveOutOne(desk, desk.one('resident'))
  await addPerson(desk, aKeeper)
  await comeInAs(desk, aKeeper.passphrase)
  const { bundles } = desk.client
  const found = must(await bundles.people({ text: '' }))
  expect([...new Set(found.map(({ kind }) => kind))]).toEqual(['staff'])
  const note = { ground: 'safety', note: '' } as const
  const refused = { ok: false, failure: { code: 'not-allowed' } }
  for (const kind of ['resident', 'household', 'volunteer', 'receiver'] as const) {
    const person = desk.one(kind)
    const omitted = { person, table: 'cases', recordId: 'any', field: 'note', ...note }
    const to = { person, requestId: null, path: place, passphrasePath: `${place}.txt` }
    const replies = [
      await bundles.review({ person }),
      await bundles.omit(omitted),
      await bundles.save({ person, requestId: null, kind: 'zip' }),
      await bundles.save({ person, requestId: null, kind: 'pdf' }),
      await bundles.saveTo(to),
    ]
    for (const reply of replies) expect(reply, kind).toMatchObject(refused)
  }
  expect(await bundles.putBack({ id: left })).toMatchObject(refused)
  expect([desk.asked, [...desk.written.keys()]]).toEqual([[], []])
  const person = desk.one('staff')
  must(await bundles.review({ person }))
  const made = must(await bundles.save({ person, requestId: null, kind: 'zip' }))
  const data = await dataIn(desk.written.get(place), made.passphraseWords)
  expect(data.person).toEqual(person)
  expect(data.tables['people']?.map(({ id }) => id)).toEqual([person.id])
})

test('a restricted case goes to the person it is about, whole', async () => {
  const desk = await atTheDesk()
  const person = desk.one('resident')
  const before = await dataOf(desk, person)
  const caseIds = (before.tables['cases'] ?? []).map(({ id }) => String(id))
  expect(caseIds.length).toBeGreaterThan(0)
  await openVaultOf(desk).work.run(async (tx) => {
    for (const caseId of caseIds) await freezeCase(tx, stampFor(desk), caseId, '2026-11-18')
  })
  const listed = must(await desk.client.bundles.people({ text: '' })).find(({ id }) => id === person.id)
  const numbers = (before.tables['cases'] ?? []).map(({ number }) => String(number))
  expect(listed).toMatchObject({ name: numbers.join(', '), sub: 'inwoner' })
  const [known] = before.tables['residents'] ?? []
  const byName = must(await desk.client.bundles.people({ text: String(known?.['family_name']) }))
  expect(byName.map(({ id }) => id)).not.toContain(person.id)
  const review = must(await desk.client.bundles.review({ person }))
  expect(review.sections.map(({ table }) => table)).toEqual(expect.arrayContaining(['cases', 'debts']))
  const made = must(await desk.client.bundles.save({ person, requestId: null, kind: 'zip' }))
  const { tables } = await dataIn(desk.written.get(place), made.passphraseWords)
  expect({ ...tables, cases: [] }).toEqual({ ...before.tables, cases: [] })
  const told = (tables['cases'] ?? []).map(({ id, frozen_since: since }) => [id, since])
  expect(told).toEqual(caseIds.map((id) => [id, '2026-11-18']))
})

/** Gives the cases of a vault these numbers, in order of their ids. */
const number = (desk: TestSession, numbers: readonly string[]): Promise<void> =>
  openVaultOf(desk).work.run(async (tx) => {
    const cases = await tx.selectFrom('cases').select('id').orderBy('id').execute()
    for (const [at, { id }] of cases.entries())
      await tx
        .updateTable('cases')
        .set({ number: numbers[at] ?? `2020-${at}` })
        .where('id', '=', id)
        .execute()
  })

test('X4 a case number that is taken becomes the next one of its year; what was there keeps its own', async () => {
  const desk = await atTheDesk()
  await number(desk, ['2026-0002', '2025-0009'])
  const data = await dataOf(desk, desk.one('resident'))
  const bytes = new TextEncoder().encode(JSON.stringify(data))
  const files = { writeNew: async () => ok(undefined), read: async () => ok(bytes) }
  const api = { bundles: bundlesContract, cases: casesContract }
  const there = await openTestApp(api, { bundles: bundlesHandlers, cases: casesHandlers }, { files })
  const known = ['2025-0001', '2025-0002', '2025-0003', '2026-0001', '2026-0002']
  for (let count = known.length; count > 0; count -= 1) must(await there.client.cases.open({ place: 'home' }))
  await number(there, known)
  const taken = await there.client.bundles.importPath({ path: place, passphrase: new Uint8Array() })
  const { caseIds } = must(taken)
  const rows = await openVaultOf(there).db.selectFrom('cases').select(['id', 'number']).execute()
  const ofThem = rows.filter(({ id }) => caseIds.includes(id)).map((row) => row.number)
  const told = (data.tables['cases'] ?? []).map((row) => row['number'])
  expect(told).toContain('2026-0002')
  expect(ofThem.toSorted()).toEqual(told.map((one) => (one === '2026-0002' ? '2026-0003' : one)).toSorted())
  const others = rows.filter(({ id }) => !caseIds.includes(id)).map((row) => row.number)
  expect(others.toSorted()).toEqual(known)
  expect(must(await there.client.cases.open({ place: 'home' })).number).toBe('2026-0004')
})
