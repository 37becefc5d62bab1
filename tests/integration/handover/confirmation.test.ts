import { expect, test } from 'vitest'
import { must } from '#tests/support/whole-app.ts'
import { atTheDesk } from './support/desk.ts'

const call = {
  channel: 'phone' as const,
  withWhom: 'ketenregisseur',
  number: '010-5550130',
  agreed: 'gesprek binnen 3 werkdagen',
  confirmationAsked: true,
  toldOfCrisis: true,
}

test('a confirmation waits until the gemeente knows, and needs the same consent', async () => {
  const { api, ref, agree, suggested, written, handover } = await atTheDesk()
  const { id: debtId } = must(
    await api.debts.add({ caseId: ref.caseId, line: 'woningcorporatie 2.431,18 dossiernr. 26-118834' }),
  )
  const asked = { ...ref, debtId }
  expect(await api.handover.printConfirmation(asked)).toMatchObject({ failure: { code: 'consent-missing' } })
  await agree()
  expect(await api.handover.saveConfirmation(asked)).toMatchObject({ failure: { code: 'not-told-yet' } })
  must(await api.contacts.add({ caseId: ref.caseId, receiverId: ref.receiverId, ...call }))
  must(await api.handover.saveConfirmation(asked))
  expect(suggested).toEqual(['2026-0001-1-B.pdf'])
  expect(written('2026-0001-1-B.pdf')).not.toBeNull()
  expect((await handover()).copies).toMatchObject([{ kind: 'confirmation', destination: 'saved' }])
  expect(await api.handover.saveConfirmation({ ...asked, debtId: 'none' })).toMatchObject({
    failure: { code: 'not-found' },
  })
})

test('it says who asked for help, when and whom to call, and nothing else that we know', async () => {
  const { api, ref, agree, printed } = await atTheDesk()
  const { caseId } = ref
  must(
    await api.cases.amendResident({
      caseId,
      changes: { birthDayText: '3-2-1992', address: 'Lindelaan 14 bis' },
    }),
  )
  const { id: debtId } = must(
    await api.debts.add({ caseId, line: 'woningcorporatie 2.431,18 dossiernr. 26-118834' }),
  )
  must(await api.debts.add({ caseId, line: 'zorgverzekeraar 316,80' }))
  must(await api.receivers.amend({ id: ref.receiverId, changes: { directPhone: '010-5550130' } }))
  await agree()
  must(await api.contacts.add({ caseId, receiverId: ref.receiverId, ...call }))
  must(await api.handover.printConfirmation({ ...ref, debtId }))
  const text = new TextDecoder().decode(printed[0])
  for (const said of [
    'woningcorporatie',
    '26-118834',
    'Samira el Amrani',
    'vrijdag 20 november 2026',
    '10:40',
    '010-5550130',
    'Lansingerland',
  ]) {
    expect(text).toContain(said)
  }
  expect(text).not.toMatch(/2\.431|zorgverzekeraar|316|Lindelaan|1992|februari|gesprek binnen/)
})
