import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { must, openWholeApp, type WholeApp } from '#tests/support/whole-app.ts'

const given = new URL('../../../resources/demo/vrijwilligers.csv', import.meta.url).pathname

const open = (): Promise<WholeApp> => {
  let made = 0
  return openWholeApp({ files: createNodeFileStore(() => String((made += 1))) })
}
const fileWith = (text: string): string => {
  const path = join(tempFolder(), 'lijst.csv')
  writeFileSync(path, text)
  return path
}
const names = async ({ api }: WholeApp): Promise<string[]> =>
  must(await api.volunteers.list({ text: '', show: 'all' })).map(({ name }) => name)

test('the list comes in as it is, and its cells are forgotten once it is accepted', async () => {
  const app = await open()
  const { importId } = must(await app.api.volunteerImport.fromFile({ path: given }))
  const sheet = must(await app.api.volunteerImport.read({ importId }))
  expect(sheet.counts).toMatchObject({ lines: 12, add: 12, skip: 0 })
  expect(sheet.columns.every(({ field }) => field !== null)).toBe(true)
  const joost = sheet.lines.find(({ name }) => name === 'Joost Bakker')
  expect(joost?.cells[0]).toEqual({ header: 'Naam', text: 'Bakker, Joost' })
  // A day without a part of the day is asked, and read carefully until somebody answers.
  expect(joost?.questions).toHaveLength(1)
  expect(joost?.facts.dayParts).toContain('sat-morning')
  expect(await names(app)).toEqual([])
  const accepted = must(await app.api.volunteerImport.accept({ importId }))
  expect(accepted.imported).toBe(12)
  expect(await names(app)).toHaveLength(12)
  expect(await app.api.volunteerImport.read({ importId })).toMatchObject({ failure: { code: 'not-found' } })
  const again = await app.api.volunteerImport.accept({ importId })
  expect(again).toMatchObject({ failure: { code: 'already-accepted' } })
})

test('the same list a second time: everybody is there already, and is left out unless somebody says otherwise', async () => {
  const app = await open()
  const first = must(await app.api.volunteerImport.fromFile({ path: given }))
  must(await app.api.volunteerImport.accept({ importId: first.importId }))
  const { importId } = must(await app.api.volunteerImport.fromFile({ path: given }))
  const sheet = must(await app.api.volunteerImport.read({ importId }))
  expect(sheet.counts).toMatchObject({ lines: 12, add: 0, skip: 12 })
  expect(sheet.lines.every(({ twin }) => twin !== null)).toBe(true)
  must(await app.api.volunteerImport.take({ importId, line: sheet.lines[0]?.line ?? 0, take: 'add' }))
  expect(must(await app.api.volunteerImport.accept({ importId })).imported).toBe(1)
  expect(await names(app)).toHaveLength(13)
})

test('an answer changes what comes in; taking it back gives the careful reading again', async () => {
  const app = await open()
  const { importId } = must(await app.api.volunteerImport.fromFile({ path: given }))
  const lineOf = async (name: string) => {
    const { lines } = must(await app.api.volunteerImport.read({ importId }))
    const line = lines.find((one) => one.name === name)
    if (line === undefined) throw new Error('that line is gone')
    return line
  }
  const before = await lineOf('Joost Bakker')
  const question = before.questions[0]
  const other = question?.alternatives.find(({ dayParts }) => !dayParts.includes('sat-afternoon'))
  const answer = { importId, line: before.line, questionId: question?.id ?? '', dayText: '' }
  must(await app.api.volunteerImport.answer({ ...answer, alternative: other?.code ?? null }))
  const after = await lineOf('Joost Bakker')
  expect(after.facts.dayParts).not.toContain('sat-afternoon')
  expect(after.problems.filter(({ code }) => code === 'question-open')).toHaveLength(0)
  must(await app.api.volunteerImport.answer({ ...answer, alternative: null }))
  expect((await lineOf('Joost Bakker')).facts.dayParts).toEqual(before.facts.dayParts)
})

test('a column can be given another meaning, or none', async () => {
  const app = await open()
  const path = fileWith('Wie,Iets\nJan Jansen,ma overdag\nPiet Pietersen,vr ochtend\n')
  const { importId } = must(await app.api.volunteerImport.fromFile({ path }))
  must(await app.api.volunteerImport.mapColumn({ importId, column: 0, field: 'name' }))
  must(await app.api.volunteerImport.mapColumn({ importId, column: 1, field: 'availability' }))
  const mapped = must(await app.api.volunteerImport.read({ importId }))
  expect(mapped.lines.map(({ name, facts }) => [name, facts.dayParts])).toEqual([
    ['Jan Jansen', ['mon-morning', 'mon-afternoon']],
    ['Piet Pietersen', ['fri-morning']],
  ])
  must(await app.api.volunteerImport.mapColumn({ importId, column: 1, field: null }))
  const without = must(await app.api.volunteerImport.read({ importId }))
  expect(without.lines.map(({ facts }) => facts.dayParts)).toEqual([[], []])
  expect(without.lines[0]?.cells[1]?.text).toBe('ma overdag')
})

test.each([
  ['nothing', '', 'file-empty'],
  ['a web page', '<html><table><tr><td>Naam</td></tr></table></html>', 'file-is-web-page'],
  ['only names of columns', 'Naam;Telefoon\n', 'no-rows'],
])('a file with %s changes nothing', async (_what, text, code) => {
  const app = await open()
  const read = await app.api.volunteerImport.fromFile({ path: fileWith(text) })
  expect(read).toMatchObject({ ok: false, failure: { code } })
  expect(must(await app.api.volunteerImport.open({}))).toEqual([])
  expect(await names(app)).toEqual([])
})

test('a line without a name does not come in and says so; the others do', async () => {
  const app = await open()
  const path = fileWith('Naam;Telefoon\nJan Jansen;0612345678\n;0612345679\n')
  const { importId } = must(await app.api.volunteerImport.fromFile({ path }))
  const sheet = must(await app.api.volunteerImport.read({ importId }))
  const nameless = sheet.lines[1]
  expect(nameless).toMatchObject({ line: 3, take: 'skip' })
  expect(nameless?.problems.map(({ code, severity }) => `${code} ${severity}`)).toContain(
    'name-missing stops',
  )
  must(await app.api.volunteerImport.take({ importId, line: 3, take: 'add' }))
  expect(must(await app.api.volunteerImport.accept({ importId })).imported).toBe(1)
  expect(await names(app)).toEqual(['Jan Jansen'])
})

test('a list that is dropped is gone', async () => {
  const app = await open()
  const { importId } = must(await app.api.volunteerImport.fromFile({ path: given }))
  expect(must(await app.api.volunteerImport.open({}))).toMatchObject([{ importId, lines: 12 }])
  must(await app.api.volunteerImport.drop({ id: importId }))
  expect(must(await app.api.volunteerImport.open({}))).toEqual([])
  expect(await app.api.volunteerImport.accept({ importId })).toMatchObject({ failure: { code: 'not-found' } })
})
