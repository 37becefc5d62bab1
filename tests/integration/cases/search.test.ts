import { beforeEach, describe, expect, test } from 'vitest'
import { typeCase } from '#tests/support/builders/a-case.ts'
import { daan, haben, hendrik, samira, tomasz } from '#tests/support/builders/yardstick-cases.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

let app: WholeApp
const found = async (text: string) =>
  must(await app.api.cases.list({ text, limit: 20 })).map(({ name }) => name)

describe('finding somebody by what is remembered', () => {
  beforeEach(async () => {
    app = await openWholeApp()
    for (const typed of [samira, daan, hendrik, tomasz, haben]) {
      await typeCase(app.api, { resident: typed.resident ?? {}, phones: typed.phones ?? [] })
    }
    await typeCase(app.api, { resident: { givenName: 'IJsbrand', familyName: 'van Dijk' } })
  })

  test.each([
    ['a piece of a name', 'amra', ['Samira el Amrani']],
    ['two pieces in any order', 'amrani sam', ['Samira el Amrani']],
    ['capitals', 'VERKERK', ['Daan Verkerk']],
    ['two letters at the beginning of a word', 'sa', ['Samira el Amrani']],
    ['one letter at the beginning of a word', 'v', ['IJsbrand van Dijk', 'Daan Verkerk']],
    ['without diacritics', 'wisniewski', ['Tomasz Wiśniewski-Źrebiec']],
    ['with diacritics', 'Źrebiec', ['Tomasz Wiśniewski-Źrebiec']],
    ['a double name as it is written', 'wiśniewski-źrebiec', ['Tomasz Wiśniewski-Źrebiec']],
    ['ij as y', 'van dyk', ['IJsbrand van Dijk']],
    ['ij while typing', 'di', ['IJsbrand van Dijk']],
    ['the last digits of a phone', '5601', ['Samira el Amrani']],
    ['a phone with spaces', '06 123 456 01', ['Samira el Amrani']],
    ['a phone with its country', '+31 6 12345602', ['Daan Verkerk']],
    ['another phone of the same case', '010 555', ['Hendrik de Wit']],
    ['a postcode with a space', '2651 ck', ['Samira el Amrani']],
    ['a postcode without', '2651CX', ['Hendrik de Wit']],
    ['a case number', '2026-0002', ['Daan Verkerk']],
    ['name and postcode together', 'daan 2651', ['Daan Verkerk']],
    ['nothing that is there', 'zandvoort', []],
    ['signs only', '"*-()', []],
    ['words of the query language', 'sam OR verkerk', []],
  ])('%s', async (_what, text, names) => {
    expect(await found(text)).toEqual(names)
  })

  test('digits of a postcode find everyone there, newest first', async () => {
    expect(await found('2651')).toEqual(['Hendrik de Wit', 'Daan Verkerk', 'Samira el Amrani'])
  })

  test('the index follows a change and a removal at once', async () => {
    const [row] = must(await app.api.cases.list({ text: 'samira', limit: 1 }))
    const caseId = row?.caseId ?? ''
    must(await app.api.cases.amendResident({ caseId, changes: { givenName: 'Naima' } }))
    expect(await found('samira')).toEqual([])
    expect(await found('naima')).toEqual(['Naima el Amrani'])
    const [point] = must(await app.api.reach.ofCase({ caseId }))
    must(await app.api.reach.remove({ id: point?.id ?? '' }))
    expect(await found('5601')).toEqual([])
    must(await app.api.reach.restore({ id: point?.id ?? '' }))
    expect(await found('5601')).toEqual(['Naima el Amrani'])
  })
})
