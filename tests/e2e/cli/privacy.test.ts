import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { unpackFiles } from '#main/features/bundles/bundle-zip.adapter.ts'
import { jsonOf, thuisbasis, type Ran } from '../support/command-line.ts'

const Demo = z.looseObject({ vault: z.string(), passphraseFile: z.string() })
const Rows = z.array(z.looseObject({ id: z.string(), caseId: z.string(), name: z.string() }))
const refusalOf = (ran: Ran) =>
  z
    .strictObject({ refused: z.strictObject({ code: z.string(), message: z.string().min(5) }) })
    .parse(jsonOf(ran)).refused.code

let folder = ''
let opening: string[] = []
let resident = { id: '', caseId: '', name: '' }
const at = (name: string): string => join(folder, name)
const words = (name: string): string => readFileSync(at(name), 'utf8').trim()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thuisbasis-privacy-'))
  const ran = await thuisbasis('demo', '--out', at('demo'), '--json')
  expect(ran.code, ran.stderr).toBe(0)
  const demo = Demo.parse(jsonOf(ran))
  opening = ['--vault', demo.vault, '--passphrase-file', demo.passphraseFile, '--json']
  const rows = Rows.parse(jsonOf(await thuisbasis('residents', 'list', ...opening)))
  resident = rows.find(({ name }) => name.startsWith('Samira')) ?? resident
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const exporting = (id: string, zip: string, pass: string) =>
  thuisbasis(
    'privacy',
    'export',
    '--resident',
    id,
    '--out',
    at(zip),
    '--zip-passphrase-out',
    at(pass),
    ...opening,
  )

async function dataIn(zip: string, pass: string): Promise<unknown> {
  const files = await unpackFiles(new Uint8Array(readFileSync(at(zip))), words(pass))
  if (!files.ok) throw new Error(files.failure)
  const data = files.value.find(({ name }) => name === 'gegevens.json')
  return JSON.parse(new TextDecoder().decode(data?.bytes))
}

describe('X3 privacy export', () => {
  it('writes a protected package and its words, each in a file of its own', async () => {
    const ran = await exporting(resident.id, 'a.zip', 'a.txt')
    expect(ran.code, ran.stderr).toBe(0)
    expect(jsonOf(ran)).toMatchObject({
      residentId: resident.id,
      path: at('a.zip'),
      passphraseFile: at('a.txt'),
    })
    expect(words('a.txt').split(' ')).toHaveLength(6)
    expect(ran.stdout + ran.stderr).not.toContain(words('a.txt'))
    expect(JSON.stringify(await dataIn('a.zip', 'a.txt'))).toContain('Samira')
  })

  it('takes the id of a case as well, and never overwrites either file', async () => {
    expect((await exporting(resident.caseId, 'b.zip', 'b.txt')).code).toBe(0)
    expect(refusalOf(await exporting(resident.id, 'b.zip', 'c.txt'))).toBe('exists')
    expect(refusalOf(await exporting(resident.id, 'c.zip', 'b.txt'))).toBe('exists')
    expect(refusalOf(await exporting(resident.id, 'c.zip', 'c.zip'))).toBe('same-file')
    expect(refusalOf(await exporting('nobody', 'c.zip', 'c.txt'))).toBe('nobody')
    for (const name of ['c.zip', 'c.txt']) expect(existsSync(at(name)), name).toBe(false)
  })
})

describe('X4 privacy import', () => {
  it('gives the same case in an empty vault, once and with the right words only', async () => {
    writeFileSync(at('pass'), 'vijf gewone woorden op papier\n')
    const empty = ['--vault', at('empty'), '--passphrase-file', at('pass'), '--json']
    const names = ['--organisation', 'Elders', '--person', 'Els', '--recovery-out', at('recovery')]
    const made = await thuisbasis('vault', 'create', ...names, ...empty)
    expect(made.code, made.stderr).toBe(0)
    const importing = (pass: string) =>
      thuisbasis('privacy', 'import', at('a.zip'), '--zip-passphrase-file', at(pass), ...empty)
    expect(refusalOf(await importing('pass'))).toBe('wrong-passphrase')
    const ran = await importing('a.txt')
    expect(ran.code, ran.stderr).toBe(0)
    expect(jsonOf(ran)).toEqual({ residentId: resident.id, caseIds: [resident.caseId] })
    expect(refusalOf(await importing('a.txt'))).toBe('already-here')
    const out = ['--out', at('again.zip'), '--zip-passphrase-out', at('again.txt')]
    const again = await thuisbasis('privacy', 'export', '--resident', resident.id, ...out, ...empty)
    expect(again.code, again.stderr).toBe(0)
    const same = z.looseObject({ tables: z.unknown(), shared: z.unknown(), masked: z.unknown() })
    const [first, second] = [await dataIn('a.zip', 'a.txt'), await dataIn('again.zip', 'again.txt')].map(
      (data) => same.parse(data),
    )
    for (const part of ['person', 'tables', 'shared', 'masked', 'omissions'])
      expect(second?.[part], part).toEqual(first?.[part])
  })
})

describe('privacy erase and retention', () => {
  it('looks first, then erases with a proof', async () => {
    const looked = await thuisbasis('privacy', 'erase', '--resident', resident.id, '--preview', ...opening)
    expect(looked.code, looked.stderr).toBe(0)
    expect(jsonOf(looked)).toMatchObject({ residentId: resident.id, erased: false })
    const done = await thuisbasis('privacy', 'erase', '--resident', resident.id, '--yes', ...opening)
    expect(done.code, done.stderr).toBe(0)
    expect(jsonOf(done)).toMatchObject({ erased: true, proof: { ground: 'request' } })
    const rows = Rows.parse(jsonOf(await thuisbasis('residents', 'list', ...opening)))
    expect(rows.map(({ id }) => id)).not.toContain(resident.id)
    expect((await thuisbasis('privacy', 'erase', '--resident', resident.id, ...opening)).code).toBe(2)
  })

  it('lists what is due and applies it', async () => {
    const listed = await thuisbasis('privacy', 'retention', ...opening)
    expect(listed.code, listed.stderr).toBe(0)
    expect(jsonOf(listed)).toHaveProperty('due')
    const applied = await thuisbasis('privacy', 'retention', '--apply', '--yes', ...opening)
    expect(applied.code, applied.stderr).toBe(0)
    expect(jsonOf(applied)).toHaveProperty('done')
    expect((await thuisbasis('privacy', 'retention', '--apply', ...opening)).code).toBe(2)
  })
})
