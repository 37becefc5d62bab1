import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonOf, thuisbasis, type Ran } from '../support/command-line.ts'

const Volunteers = z.array(z.strictObject({ id: z.string(), name: z.string() }))
const Imported = z.strictObject({
  imported: z.number(),
  problems: z.array(
    z.strictObject({ line: z.number(), field: z.string().nullable(), message: z.string().min(10) }),
  ),
})
const Words = z.array(z.string().min(3))
const Proposal = z.strictObject({
  ranked: z.array(
    z.strictObject({
      volunteerId: z.string(),
      volunteerName: z.string(),
      total: z.number(),
      for: Words,
      against: Words,
    }),
  ),
  excluded: z.array(
    z.strictObject({
      volunteerId: z.string(),
      volunteerName: z.string(),
      rules: Words.min(1),
      wouldHelp: Words,
    }),
  ),
})
const Plan = z.strictObject({
  assignments: z.array(
    z.strictObject({
      caseId: z.string(),
      residentName: z.string(),
      volunteerId: z.string(),
      volunteerName: z.string(),
      total: z.number(),
    }),
  ),
  unmatched: z.array(z.strictObject({ caseId: z.string(), residentName: z.string(), why: Words.min(1) })),
})
const Residents = z.array(z.looseObject({ caseId: z.string(), name: z.string() }))

let folder = ''
let opening: string[] = []
const given = new URL('../../../resources/demo/vrijwilligers.csv', import.meta.url).pathname
const codeOf = (ran: Ran) =>
  z.strictObject({ refused: z.strictObject({ code: z.string(), message: z.string() }) }).parse(jsonOf(ran))
    .refused.code

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thuisbasis-match-'))
  const ran = await thuisbasis('demo', '--out', join(folder, 'demo'), '--json')
  expect(ran.code, ran.stderr).toBe(0)
  const demo = z.looseObject({ vault: z.string(), passphraseFile: z.string() }).parse(jsonOf(ran))
  opening = ['--vault', demo.vault, '--passphrase-file', demo.passphraseFile, '--json']
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('lists the practice volunteers', async () => {
  const list = Volunteers.parse(jsonOf(await thuisbasis('volunteers', 'list', ...opening)))
  expect(list).toHaveLength(12)
  expect(list.map(({ name }) => name)).toContain("Aïcha Benali-'t Hart")
})

it('says what a list would give without bringing anybody in, and brings it in once', async () => {
  const list = join(folder, 'nieuw.csv')
  writeFileSync(list, 'Naam;Telefoon;Beschikbaar\nBram Jansen;0612345699;di\n;06;ma\n')
  const dry = Imported.parse(jsonOf(await thuisbasis('volunteers', 'import', list, '--dry-run', ...opening)))
  expect(dry.imported).toBe(1)
  expect(dry.problems.map(({ line, field }) => `${line} ${field}`)).toEqual(
    expect.arrayContaining(['2 availability', '3 name']),
  )
  expect(Volunteers.parse(jsonOf(await thuisbasis('volunteers', 'list', ...opening)))).toHaveLength(12)
  const done = Imported.parse(jsonOf(await thuisbasis('volunteers', 'import', list, ...opening)))
  expect(done).toEqual(dry)
  expect(Volunteers.parse(jsonOf(await thuisbasis('volunteers', 'list', ...opening)))).toHaveLength(13)
})

it('leaves out who is there already, and says so for each line', async () => {
  const again = Imported.parse(jsonOf(await thuisbasis('volunteers', 'import', given, ...opening)))
  expect(again.imported).toBe(0)
  const lines = new Set(again.problems.map(({ line }) => line))
  for (let line = 2; line <= 13; line += 1) expect(lines).toContain(line)
})

it('refuses a file that is no list, and changes nothing', async () => {
  const broken = join(folder, 'kapot.csv')
  writeFileSync(broken, '<html><body>Naam</body></html>')
  const ran = await thuisbasis('volunteers', 'import', broken, ...opening)
  expect([ran.code, codeOf(ran)]).toEqual([1, 'file-is-web-page'])
  const none = await thuisbasis('volunteers', 'import', join(folder, 'geen.csv'), ...opening)
  expect([none.code, codeOf(none)]).toEqual([1, 'not-readable'])
})

it('proposes volunteers for one resident with reasons, and says who is left out and what would help', async () => {
  const residents = Residents.parse(jsonOf(await thuisbasis('residents', 'list', ...opening)))
  const caseId = residents.find(({ name }) => name.startsWith('Samira'))?.caseId ?? ''
  const proposal = Proposal.parse(jsonOf(await thuisbasis('match', 'propose', '--case', caseId, ...opening)))
  expect(proposal.ranked[0]?.volunteerName).toBe('Fatima Ouali')
  expect(proposal.ranked[0]?.for.join()).toContain('crisis')
  const kees = proposal.excluded.find(({ volunteerName }) => volunteerName === 'Kees Janssen')
  expect(kees).toMatchObject({
    rules: ['overeenkomst nog niet getekend'],
    wouldHelp: ['overeenkomst laten tekenen'],
  })
  const stranger = await thuisbasis('match', 'propose', '--case', 'nobody', ...opening)
  expect([stranger.code, codeOf(stranger)]).toEqual([1, 'not-found'])
})

it('plans for everybody who waits, and says why somebody has nobody', async () => {
  const plan = Plan.parse(jsonOf(await thuisbasis('match', 'plan', ...opening)))
  expect(plan.assignments.map(({ residentName }) => residentName.split(' ')[0]).toSorted()).toEqual([
    'Daan',
    'Haben',
    'Hendrik',
    'Petra',
    'Samira',
  ])
  expect(plan.unmatched.map(({ residentName }) => residentName)).toEqual(['Tomasz Wiśniewski-Źrebiec'])
})
