import { describe, expect, test } from 'vitest'
import type { Total } from '#main/core/money.ts'
import { must } from '#tests/support/whole-app.ts'
import { expectedFirst } from './expected-1.ts'
import { expectedSecond } from './expected-2.ts'
import { expectedSix } from './expected-six.ts'
import * as second from './residents-2.ts'
import * as third from './residents-3.ts'
import * as six from './six-residents.ts'
import { enter, handedOver, lookAt } from './support/enter.ts'
import type { Cents, Sum } from './support/expected.ts'

const sumOf = ({ knownCents, knownToCents, unknownCount, foreign }: Total) => ({
  from: knownCents,
  to: knownToCents,
  unknown: unknownCount,
  foreign: foreign.map(({ currency, minor }) => `${currency} ${minor}`),
})
const bounds = (cents: Cents) =>
  typeof cents === 'number' ? { from: cents, to: cents } : { from: cents[0], to: cents[1] }
const expectedSum = ({ cents, unknown = 0, foreign = [] }: Sum) => ({ ...bounds(cents), unknown, foreign })

const table = [...expectedSix, ...expectedFirst, ...expectedSecond]

describe('conversations typed in a hurry', () => {
  test.each(table.map(([kase, expected]) => [kase.name, kase, expected] as const))(
    '%s',
    async (_name, kase, expected) => {
      const entered = await enter(kase)
      const { money, debts, crises, preview } = await lookAt(entered)
      expect(sumOf(money.incomeTotal)).toEqual(expectedSum(expected.income))
      expect(sumOf(money.costTotal)).toEqual(expectedSum(expected.costs))
      expect(sumOf(debts.total)).toEqual(expectedSum(expected.debts))
      if (expected.arrears !== undefined)
        expect(sumOf(debts.withoutRunningLoans)).toMatchObject(bounds(expected.arrears))
      const clocks = crises.map(({ kind, clocks: { talkDueDay, talkDueIfToldToday, lastUsefulCallDay } }) => [
        kind,
        talkDueDay ?? talkDueIfToldToday,
        lastUsefulCallDay,
      ])
      expect(clocks).toEqual(expected.clocks ?? [])
      expect(preview.blockedBy).toBe(expected.blockedBy ?? null)
      expect(preview.sheet.head).toHaveLength(10)
      expect(preview.stays).toEqual(
        expect.arrayContaining((expected.stays ?? []).map(([what, why]) => ({ what, why }))),
      )
      expect(preview.warnings).toEqual(expect.arrayContaining([...(expected.warns ?? [])]))
      for (const warning of expected.calm ?? []) expect(preview.warnings).not.toContain(warning)
      if (expected.asks !== undefined) expect(preview.asks.map(({ part }) => part)).toEqual(expected.asks)
      if (expected.blockedBy !== undefined) return
      const paper = await handedOver(entered)
      for (const words of expected.says ?? []) expect(paper.text).toContain(words)
      for (const words of expected.silent ?? [])
        for (const place of paper.everywhere) expect(words.exec(place)?.[0] ?? null).toBeNull()
      if (kase !== second.hidingNumbers) expect(paper.pages).toBeLessThanOrEqual(4)
    },
  )
})

describe('what happens around them', () => {
  test('a yes that is taken back stops every further copy', async () => {
    const entered = await enter(third.takenBack)
    const { api, caseId, receiverId } = entered
    const [consent] = must(await api.consent.ofCase({ caseId }))
    expect(consent?.withdrawnOn).toBeNull()
    must(await api.consent.withdraw({ id: consent?.id ?? '', reason: '' }))
    expect((await lookAt(entered)).preview.blockedBy).toBe('consent-withdrawn')
    const saved = await api.handover.saveTo({ caseId, receiverId, path: `${entered.folder}-weg.pdf` })
    expect(saved).toMatchObject({ ok: false, failure: { code: 'consent-withdrawn' } })
  })

  test('a signature opens what an oral yes did not', async () => {
    const entered = await enter(second.kingsDay)
    const { api, caseId } = entered
    const [consent] = must(await api.consent.ofCase({ caseId }))
    must(await api.consent.amend({ id: consent?.id ?? '', changes: { form: 'signature-on-paper' } }))
    const paper = await handedOver(entered)
    for (const words of [
      'gesprek uiterlijk op donderdag 29 april 2027',
      'geleend van mensen in de omgeving ongeveer € 400,00',
      'lopende leningen € 9.820,00 bekend',
      'vervoer (ov)',
    ])
      expect(paper.text).toContain(words)
    for (const place of paper.everywhere) expect(place).not.toMatch(/vrienden|zonder namen|stagiaire/)
  })

  test('case 5 for a receiver that wants no health data', async () => {
    const entered = await enter({ ...six.petra, receiver: 'Pijnmeer' })
    const { api, caseId, receiverId } = entered
    const given = await api.consent.give({
      caseId,
      receiverId,
      form: 'signature-on-paper',
      parts: ['income', 'costs', 'debts', 'reading'],
    })
    expect(given.ok).toBe(true)
    const paper = await handedOver(entered)
    expect(paper.text).toContain('uitkering UWV')
    expect(paper.text).toContain('1.789,11')
    for (const place of paper.everywhere) expect(place).not.toMatch(/wajong|wmo/i)
  })

  test('case 6 told on Tuesday: the talk would be on the day of the cut-off itself', async () => {
    const entered = await enter({ ...six.tesfay, now: '2026-11-24T10:00' })
    const { api, caseId, receiverId } = entered
    await api.contacts.add({
      caseId,
      channel: 'phone',
      receiverId,
      withWhom: '',
      number: '',
      agreed: '',
      confirmationAsked: false,
      toldOfCrisis: true,
    })
    const { crises, preview } = await lookAt(entered)
    expect(crises[0]?.clocks).toMatchObject({ talkDueDay: '2026-11-27', signals: ['talk-on-execution-day'] })
    expect(preview.sheet.head[3]?.text).toContain('gesprek graag vóór vrijdag 27 november 2026')
  })

  test('case 4 agreed two weeks ago and never sent: Vandaag says so', async () => {
    const { api, ports, caseId } = await enter(six.tomasz)
    ports.clock.advance(14 * 86_400)
    expect(must(await api.today.list({})).handovers).toMatchObject([
      {
        caseId,
        reason: 'agreed-not-sent',
        since: '2026-11-06',
        receiverName: 'Lansingerland, loket voor ondernemers',
      },
    ])
  })

  test('a crisis of which the day has passed no longer stands first', async () => {
    const entered = await enter(second.manyCrises)
    entered.ports.clock.advance(6 * 86_400)
    const { sheet } = (await lookAt(entered)).preview
    expect(sheet.head[1]?.text).toContain(
      'afsluiting van gas aangekondigd · maandag 30 november 2026 08:30 uur',
    )
    expect(sheet.sections.find(({ code }) => code === 'other-crises')?.lines.at(-1)?.text).toContain(
      'Beslag op loon of bankrekening gelegd · woensdag 25 november 2026 · gisteren',
    )
  })
})
