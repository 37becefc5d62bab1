import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonOf, thuisbasis, type Ran } from '../support/command-line.ts'

const Demo = z.strictObject({
  vault: z.string(),
  passphraseFile: z.string(),
  files: z.array(
    z.strictObject({
      kind: z.literal('handover'),
      path: z.string(),
      residentId: z.string(),
      residentName: z.string(),
    }),
  ),
  refusals: z.array(z.strictObject({ residentName: z.string(), code: z.string() })),
  timings: z.record(z.string(), z.number()),
})
const Rows = z.array(
  z.looseObject({ id: z.string(), caseId: z.string(), name: z.string(), birthDate: z.string().nullable() }),
)
const Receivers = z.array(z.strictObject({ id: z.string(), name: z.string(), complete: z.boolean() }))

let folder = ''
let demo: z.infer<typeof Demo>
let opening: string[] = []
const refusalOf = (ran: Ran) =>
  z
    .strictObject({ refused: z.strictObject({ code: z.string(), message: z.string().min(5) }) })
    .parse(jsonOf(ran)).refused.code
const textOf = (pdf: string) => execFileSync('pdftotext', ['-layout', pdf, '-']).toString()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thuisbasis-cli-'))
  const ran = await thuisbasis('demo', '--out', join(folder, 'demo'), '--json')
  expect(ran.code, ran.stderr).toBe(0)
  demo = Demo.parse(jsonOf(ran))
  opening = ['--vault', demo.vault, '--passphrase-file', demo.passphraseFile, '--json']
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('demo', () => {
  it('writes a handover for who agreed and refuses the others, with the reason', () => {
    expect(demo.files.map((file) => file.residentName)).toEqual([
      'Samira el Amrani',
      'Tomasz Wiśniewski-Źrebiec',
      'Petra J.',
      'Haben Tesfay Gebremariam',
    ])
    expect(demo.refusals).toEqual([
      { residentName: 'Daan Verkerk', code: 'consent-refused' },
      { residentName: 'Hendrik de Wit', code: 'consent-missing' },
    ])
    for (const path of [demo.vault, demo.passphraseFile, ...demo.files.map((file) => file.path)]) {
      expect(isAbsolute(path)).toBe(true)
      expect(existsSync(path)).toBe(true)
    }
  })

  it('plays on the practice morning: the crisis, the talk and the totals are those of the notes', () => {
    const text = textOf(demo.files[0]?.path ?? '')
    for (const fact of [
      'ontruiming',
      '8 december 2026',
      '10:00',
      '26-118834',
      '2.431,18',
      '4.277,98',
      '25 november',
    ])
      expect(text).toContain(fact)
    for (const secret of ['600,00', '4.877,98', 'huisarts', 'school', 'slaap'])
      expect(text).not.toContain(secret)
  })

  it('never writes into a folder that holds something', async () => {
    const again = await thuisbasis('demo', '--out', join(folder, 'demo'), '--json')
    expect([again.code, refusalOf(again)]).toEqual([1, 'exists'])
  })
})

describe('a vault from the command line', () => {
  it('tells who works here, with their roles and whether they may come in', async () => {
    const users = jsonOf(await thuisbasis('users', 'list', ...opening))
    expect(users).toMatchObject([{ roles: ['coordinator', 'keeper'], state: 'active', deputyFrom: null }])
    expect(JSON.stringify(users)).not.toContain('slot')
  })

  it('lists residents and receivers as bare arrays', async () => {
    const residents = Rows.parse(jsonOf(await thuisbasis('residents', 'list', ...opening)))
    expect(residents).toHaveLength(6)
    const named = residents.map(({ name, birthDate }) => [name, birthDate])
    expect(named).toContainEqual(['Daan Verkerk', '2004-07-12'])
    expect(named).toContainEqual(['Samira el Amrani', '1992-02-03'])
    const receivers = Receivers.parse(jsonOf(await thuisbasis('receivers', 'list', ...opening)))
    expect(receivers.find(({ name }) => name === 'Lansingerland')?.complete).toBe(true)
    expect(receivers.find(({ name }) => name === 'Pijnmeer')?.complete).toBe(false)
  })

  it('makes a handover once, and refuses to overwrite it', async () => {
    const residents = Rows.parse(jsonOf(await thuisbasis('residents', 'list', ...opening)))
    const receivers = Receivers.parse(jsonOf(await thuisbasis('receivers', 'list', ...opening)))
    const caseId = residents.find(({ name }) => name.startsWith('Samira'))?.caseId ?? ''
    const receiver = receivers.find(({ name }) => name === 'Lansingerland')?.id ?? ''
    const out = join(folder, 'own.pdf')
    const words = ['handover', '--case', caseId, '--receiver', receiver, '--out', out, ...opening]
    const made = await thuisbasis(...words)
    expect(made.code, made.stderr).toBe(0)
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
    const before = statSync(out).mtimeMs
    const again = await thuisbasis(...words)
    expect([again.code, refusalOf(again)]).toEqual([1, 'exists'])
    expect(statSync(out).mtimeMs).toBe(before)
    const stranger = await thuisbasis(
      'handover',
      '--case',
      'nobody',
      '--receiver',
      receiver,
      '--out',
      `${out}2`,
      ...opening,
    )
    expect([stranger.code, refusalOf(stranger)]).toEqual([1, 'not-found'])
    expect(existsSync(`${out}2`)).toBe(false)
  })

  it('makes a verified copy and puts it back elsewhere, with everybody in it', async () => {
    const copy = z
      .looseObject({ path: z.string(), verified: z.literal(true) })
      .parse(jsonOf(await thuisbasis('vault', 'backup', '--to', join(folder, 'stick'), ...opening)))
    const to = join(folder, 'restored')
    const restored = await thuisbasis('vault', 'restore', '--from', copy.path, '--to', to, ...opening)
    expect(restored.code, restored.stderr).toBe(0)
    const words = ['--vault', to, '--passphrase-file', demo.passphraseFile, '--json']
    expect(Rows.parse(jsonOf(await thuisbasis('residents', 'list', ...words)))).toHaveLength(6)
    const again = await thuisbasis('vault', 'restore', '--from', copy.path, '--to', to, ...opening)
    expect([again.code, refusalOf(again)]).toEqual([1, 'vault-exists'])
  })

  it('says who works in it and that it is intact', async () => {
    const info = z
      .looseObject({
        organisation: z.string(),
        person: z.looseObject({ name: z.string() }),
        residents: z.number(),
      })
      .parse(jsonOf(await thuisbasis('vault', 'info', ...opening)))
    expect(info.residents).toBe(6)
    expect(jsonOf(await thuisbasis('vault', 'verify', ...opening))).toMatchObject({ intact: true })
  })
})

describe('refusals and wrong use', () => {
  it('refuses a wrong passphrase, a missing vault and an unreadable passphrase file with exit 1', async () => {
    const wrong = join(folder, 'wrong.txt')
    writeFileSync(wrong, 'een heel andere zin\n')
    const tried = await thuisbasis(
      'residents',
      'list',
      '--vault',
      demo.vault,
      '--passphrase-file',
      wrong,
      '--json',
    )
    expect([tried.code, refusalOf(tried)]).toEqual([1, 'wrong-passphrase'])
    expect(tried.stderr.trim()).not.toBe('')
    const nowhere = ['--vault', join(folder, 'nowhere'), '--passphrase-file', wrong, '--json']
    const missing = await thuisbasis('vault', 'info', ...nowhere)
    expect([missing.code, refusalOf(missing)]).toEqual([1, 'no-vault'])
    const unread = ['--vault', demo.vault, '--passphrase-file', join(folder, 'none.txt'), '--json']
    const noFile = await thuisbasis('vault', 'info', ...unread)
    expect([noFile.code, refusalOf(noFile)]).toEqual([1, 'passphrase-file-unreadable'])
  })

  it('makes a vault, writes its recovery code, and refuses to make it twice', async () => {
    const passphrase = join(folder, 'new.txt')
    writeFileSync(passphrase, 'paars fiets regen boterham\n')
    const words = ['vault', 'create', '--vault', join(folder, 'new'), '--passphrase-file', passphrase]
    const names = ['--organisation', 'Hulp Oefenstad', '--person', 'Bert']
    const made = await thuisbasis(...words, ...names, '--recovery-out', join(folder, 'code.txt'), '--json')
    expect(made.code, made.stderr).toBe(0)
    expect(readFileSync(join(folder, 'code.txt'), 'utf8').trim().split(' ').length).toBeGreaterThanOrEqual(8)
    const again = await thuisbasis(...words, ...names, '--recovery-out', join(folder, 'code2.txt'), '--json')
    expect([again.code, refusalOf(again)]).toEqual([1, 'vault-exists'])
    expect(existsSync(join(folder, 'code2.txt'))).toBe(false)
  })

  it('answers wrong use with exit 2 and keeps standard output empty', async () => {
    for (const words of [['make', 'coffee'], ['demo'], ['residents', 'list', '--vault', 'x', '--json']]) {
      const ran = await thuisbasis(...words)
      expect([ran.code, ran.stdout]).toEqual([2, ''])
      expect(ran.stderr).toContain('thuisbasis')
    }
  })
})
