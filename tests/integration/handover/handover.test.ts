import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { must } from '#tests/support/whole-app.ts'
import { atTheDesk, noPrinter } from './support/desk.ts'

test('nothing goes without a consent that stands, and each reason has its own code', async () => {
  const { api, ref, agree, asked, written } = await atTheDesk()
  const everyWay = async () => [
    await api.handover.save({ ...ref, protect: false }),
    await api.handover.print(ref),
    await api.handover.saveTo({ ...ref, path: '/nowhere/at-all.pdf' }),
  ]
  const refusedWith = async (code: string) => {
    for (const reply of await everyWay()) expect(reply).toMatchObject({ ok: false, failure: { code } })
    expect(must(await api.handover.preview(ref)).blockedBy).toBe(code)
  }
  await refusedWith('consent-missing')
  const id = await agree('oral')
  must(await api.receivers.amend({ id: ref.receiverId, changes: { profile: { signatureRequired: true } } }))
  await refusedWith('signature-required')
  must(await api.consent.withdraw({ id, reason: '' }))
  await refusedWith('consent-withdrawn')
  await agree()
  must(await api.cases.amendCase({ caseId: ref.caseId, changes: { handoverWish: 'refused' } }))
  await refusedWith('consent-refused')
  expect(asked).toEqual([])
  expect(written('2026-0001-1.pdf')).toBeNull()
  expect(must(await api.handover.ofCase({ caseId: ref.caseId }))).toEqual([])
})

test('everything else only warns: an empty case with consent goes', async () => {
  const { api, ref, agree, written } = await atTheDesk()
  await agree()
  const { warnings, blockedBy } = must(await api.handover.preview(ref))
  expect(blockedBy).toBeNull()
  expect(warnings).toEqual(
    expect.arrayContaining([
      'receiver-incomplete',
      'birth-day-missing',
      'reach-missing',
      'income-incomplete',
    ]),
  )
  must(await api.handover.save({ ...ref, protect: false }))
  expect(written('2026-0001-1.pdf')).not.toBeNull()
})

test('a saved handover is named by its reference and kept byte for byte with its sheet', async () => {
  const { api, ref, agree, handover, suggested, asked, written } = await atTheDesk()
  await agree()
  const { sheet } = must(await api.handover.preview(ref))
  const saved = must(await api.handover.save({ ...ref, protect: false }))
  const bytes = written('2026-0001-1.pdf')
  expect(suggested).toEqual(['2026-0001-1.pdf'])
  expect(asked).toEqual([{ title: '2026-0001-1', createdAt: '2026-11-20T09:40:00.000Z' }])
  expect(saved.passphrase).toBeNull()
  const { copies, reference, state } = await handover()
  expect(reference).toBe(sheet.reference)
  expect(state).toBe('agreed')
  expect(copies).toMatchObject([
    {
      id: saved.copyId,
      kind: 'handover',
      destination: 'saved',
      protected: false,
      sha256: createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    },
  ])
})

test('the frozen copy in the vault is the file itself, and its sheet is what the preview showed', async () => {
  const { api, ref, agree, session, written } = await atTheDesk()
  await agree()
  const { sheet } = must(await api.handover.preview(ref))
  must(await api.handover.save({ ...ref, protect: false }))
  const row = await session.current()?.db.selectFrom('handover_copies').selectAll().executeTakeFirstOrThrow()
  expect(Buffer.from(row?.pdf ?? []).equals(written('2026-0001-1.pdf') ?? Buffer.alloc(0))).toBe(true)
  expect(JSON.parse(row?.sheet ?? '')).toEqual(sheet)
})

test('an existing file is never overwritten, and then nothing is kept either', async () => {
  const { api, ref, agree, handover, fileAt } = await atTheDesk()
  await agree()
  writeFileSync(fileAt('2026-0001-1.pdf'), 'van iemand anders')
  expect(await api.handover.save({ ...ref, protect: false })).toMatchObject({ failure: { code: 'exists' } })
  expect(readFileSync(fileAt('2026-0001-1.pdf'), 'utf8')).toBe('van iemand anders')
  expect((await handover()).copies).toEqual([])
})

test('going back out of the dialog and a printer that is not there keep nothing', async () => {
  const back = await atTheDesk({ chooseSaveFile: () => Promise.resolve(null) })
  await back.agree()
  expect(await back.api.handover.save({ ...back.ref, protect: false })).toMatchObject({
    failure: { code: 'cancelled' },
  })
  expect((await back.handover()).copies).toEqual([])
  const silent = await atTheDesk(noPrinter)
  await silent.agree()
  expect(await silent.api.handover.print(silent.ref)).toMatchObject({ failure: { code: 'no-printer' } })
  expect((await silent.handover()).copies).toEqual([])
})

test('printing goes from memory and is kept as printed', async () => {
  const { api, ref, agree, handover, printed, suggested } = await atTheDesk()
  await agree()
  must(await api.handover.print(ref))
  expect(printed).toHaveLength(1)
  expect(suggested).toEqual([])
  expect((await handover()).copies).toMatchObject([{ destination: 'printed', protected: false }])
})

test('a protected PDF gets a passphrase that is answered once and found nowhere in the vault', async () => {
  const desk = await atTheDesk()
  await desk.agree()
  const saved = must(await desk.api.handover.save({ ...desk.ref, protect: true }))
  expect(saved.passphrase).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/)
  expect(desk.asked[0]?.passphrase).toBe(saved.passphrase)
  const db = desk.session.current()?.db
  const rows = [
    await db?.selectFrom('handovers').selectAll().execute(),
    await db?.selectFrom('handover_steps').selectAll().execute(),
    await db?.selectFrom('change_log').selectAll().execute(),
    await db?.selectFrom('handover_copies').select(['sheet', 'destination', 'protected']).execute(),
  ]
  expect(JSON.stringify(rows)).not.toContain(saved.passphrase)
  expect(JSON.stringify(desk.ports.logger.events)).not.toContain(saved.passphrase)
  expect((await desk.handover()).copies).toMatchObject([{ protected: true }])
})

test('marked as sent on 20-11: feedback is expected on 4-12, and what was sent no longer changes', async () => {
  const { api, ref, agree, handover } = await atTheDesk()
  await agree()
  const { copyId } = must(await api.handover.save({ ...ref, protect: false }))
  const { id } = await handover()
  const sent = must(await api.handover.markSent({ id, copyId, how: 'secure-mail' }))
  expect(sent.feedbackDueDay).toBe('2026-12-04')
  expect(await handover()).toMatchObject({
    state: 'sent',
    sentBy: 'Carla Wiersma',
    feedbackDueDay: '2026-12-04',
  })
  expect(await api.handover.markSent({ id, copyId, how: 'post' })).toMatchObject({
    failure: { code: 'already-sent' },
  })
  expect(await api.handover.amend({ id, changes: { askToday: 'meer' } })).toMatchObject({
    failure: { code: 'already-sent' },
  })
})

test('a change after sending needs a new draft with the next reference', async () => {
  const { api, ref, agree, handover } = await atTheDesk()
  await agree()
  const { copyId } = must(await api.handover.save({ ...ref, protect: false }))
  const first = await handover()
  must(await api.handover.markSent({ id: first.id, copyId, how: 'desk' }))
  const { id } = must(await api.handover.start(ref))
  expect(id).not.toBe(first.id)
  expect(must(await api.handover.start(ref)).id).toBe(id)
  must(await api.handover.amend({ id, changes: { askToday: ' uitstel ', maatjeRole: 'goes-along' } }))
  expect(await handover()).toMatchObject({ reference: '2026-0001-2', state: 'agreed', askToday: 'uitstel' })
  expect(must(await api.handover.preview(ref)).sheet.reference).toBe('2026-0001-2')
})

test('only a copy of this handover, under consent that stands, can be marked as sent', async () => {
  const { api, ref, agree, handover } = await atTheDesk()
  const consent = await agree()
  const { copyId } = must(await api.handover.save({ ...ref, protect: false }))
  const { id } = await handover()
  expect(await api.handover.markSent({ id, copyId: 'another', how: 'desk' })).toMatchObject({
    failure: { code: 'not-found' },
  })
  must(await api.consent.withdraw({ id: consent, reason: '' }))
  expect(await api.handover.markSent({ id, copyId, how: 'desk' })).toMatchObject({
    failure: { code: 'consent-withdrawn' },
  })
})

test('steps follow the course: who, when, source and next day; a jump back is refused', async () => {
  const { api, ref, agree, handover } = await atTheDesk()
  await agree()
  const { copyId } = must(await api.handover.save({ ...ref, protect: false }))
  const { id } = await handover()
  const step = (state: 'received' | 'sent' | 'admitted' | 'completed', nextDayText = '') =>
    api.handover.step({ id, state, dayText: 'vandaag', source: 'gebeld', nextDayText })
  expect(await step('received')).toMatchObject({ failure: { code: 'step-not-possible' } })
  must(await api.handover.markSent({ id, copyId, how: 'desk' }))
  must(await step('received', '25-11'))
  expect(await step('sent')).toMatchObject({ failure: { code: 'step-not-possible' } })
  expect(await handover()).toMatchObject({ state: 'received', feedbackDueDay: '2026-11-25' })
  expect(
    await api.handover.step({ id, state: 'admitted', dayText: 'ooit', source: '', nextDayText: '' }),
  ).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: 'dayText' }] },
  })
  must(await step('admitted'))
  must(await step('completed'))
  const { steps, nextStates } = await handover()
  expect(steps.map(({ state }) => state)).toEqual(['sent', 'received', 'admitted', 'completed'])
  expect(steps[1]).toMatchObject({ day: '2026-11-20', source: 'gebeld', nextDay: '2026-11-25' })
  expect(nextStates).toEqual([])
  expect(must(await api.handover.open({}))).toEqual([])
})

test('the board shows what is open, by the name that may be shown', async () => {
  const { api, ref, agree } = await atTheDesk()
  await agree()
  must(await api.cases.amendResident({ caseId: ref.caseId, changes: { alias: 'Samira A.' } }))
  must(await api.handover.start(ref))
  expect(must(await api.handover.open({}))).toMatchObject([
    { residentName: 'Samira A.', receiverName: 'Lansingerland', state: 'agreed', reference: '2026-0001-1' },
  ])
})

test('a case or a receiver that is not there is not found', async () => {
  const { api, ref } = await atTheDesk()
  for (const wrong of [
    { ...ref, caseId: 'none' },
    { ...ref, receiverId: 'none' },
  ]) {
    expect(await api.handover.start(wrong)).toMatchObject({ failure: { code: 'not-found' } })
    expect(await api.handover.preview(wrong)).toMatchObject({ failure: { code: 'not-found' } })
  }
})

test('what was sent can be looked at again as it left, whatever has changed since', async () => {
  const { api, ref, agree, fileAt, written } = await atTheDesk()
  await agree()
  const { copyId } = must(await api.handover.save({ ...ref, protect: false }))
  const sent = written('2026-0001-1.pdf')
  expect(await api.handover.saveCopy({ copyId })).toMatchObject({ ok: false, failure: { code: 'exists' } })
  rmSync(fileAt('2026-0001-1.pdf'))
  must(await api.cases.amendCase({ caseId: ref.caseId, changes: { ownWords: 'Later gezegd.' } }))
  must(await api.handover.saveCopy({ copyId }))
  expect(written('2026-0001-1.pdf')).toEqual(sent)
  expect(await api.handover.saveCopy({ copyId: 'nobody' })).toMatchObject({
    ok: false,
    failure: { code: 'not-found' },
  })
})
