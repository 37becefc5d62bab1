import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bytesOf } from '#tests/support/builders/file-bytes.ts'
import { volunteerListRows, volunteerListText } from '#tests/support/builders/volunteer-list.ts'
import { workbookBytes } from '#tests/support/builders/workbook.ts'
import { zipBytes } from '#tests/support/builders/zip-bytes.ts'
import { codesOf, readBytes, readList } from '#tests/support/read-volunteer-list.ts'

const { utf8 } = bytesOf
const filled = (length: number, byte: (index: number) => number) =>
  Uint8Array.from({ length }, (_, index) => byte(index))
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const lockedName = [...Buffer.from('EncryptedPackage', 'utf16le')]
const sheet = (cells: string) => `<worksheet><sheetData>${cells}</sheetData></worksheet>`
const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const workbook = (xml: string, packed?: Buffer) =>
  zipBytes([
    { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: Buffer.from(xml),
      ...(packed === undefined ? {} : { packed }),
    },
  ])

describe('a file that is no list', () => {
  const whole = workbookBytes([['Blad', volunteerListRows]])
  it.each([
    ['nothing', () => new Uint8Array(), 'file-empty'],
    ['spaces only', () => utf8(' \r\n\t '), 'file-empty'],
    ['separators only', () => utf8(';;;\n;;;\n'), 'file-empty'],
    [
      'random bytes',
      () => filled(4000, (index) => (index * 7919 + (index % 13) * 31) % 256),
      'file-is-no-list',
    ],
    [
      'a web page that is called xls',
      () => utf8('<html><table><tr><td>Naam</td></tr></table></html>'),
      'file-is-web-page',
    ],
    [
      'an old workbook',
      () => Uint8Array.from([...oldWorkbook, ...filled(600, () => 0)]),
      'file-is-old-workbook',
    ],
    [
      'a workbook with a password',
      () => Uint8Array.from([...oldWorkbook, ...lockedName, 0, 0]),
      'file-is-locked',
    ],
    ['a header only', () => utf8('Naam;Telefoon\n'), 'no-rows'],
    ['no header', () => utf8('12;34\n56;78\n'), 'no-header'],
    [
      'ten thousand columns',
      () => utf8(`Naam;Telefoon${';x'.repeat(10_000)}\nAnne;${'1;'.repeat(10_000)}\n`),
      'too-many-columns',
    ],
    ['too many rows', () => utf8(`Naam;Telefoon\n${'Anne;\n'.repeat(6000)}`), 'too-many-rows'],
    ['zeros only', () => filled(5000, () => 0), 'file-is-no-list'],
    ['more than ten million bytes', () => filled(10_000_001, () => 65), 'file-too-large'],
    [
      'a zip of something else',
      () => zipBytes([{ name: 'brief.txt', content: Buffer.from('hoi') }]),
      'file-is-no-list',
    ],
    ['the start of a zip', () => Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'file-is-broken'],
    [
      'a cell in the far corner',
      () => workbook(sheet(`<row r="1">${inline('XFD1', 'x')}</row>`)),
      'too-many-columns',
    ],
    [
      'a row far below',
      () => workbook(sheet(`<row r="900000">${inline('A900000', 'x')}</row>`)),
      'too-many-rows',
    ],
    [
      'a far corner behind a quote',
      () =>
        workbook(
          sheet(`<row r="1">${inline('A1', 'x').replace('<c ', '<c x=">" ').replace('A1', 'XFD1')}</row>`),
        ),
      'file-is-broken',
    ],
    [
      'a far corner in other signs',
      () => workbook(sheet(`<row r='1'>${inline('A1', 'x').replace('A1', '&#88;FD1')}</row>`)),
      'file-is-broken',
    ],
    [
      'seven million tags that never end',
      () => workbook('', deflateRawSync(Buffer.from(`<sheetData>${'<c '.repeat(6_000_000)}`))),
      'file-is-broken',
    ],
    ['a row that cannot be', () => workbook(sheet('<row r="99999999999"></row>')), 'file-is-broken'],
    [
      'a workbook without its parts',
      () => workbook(sheet(`<row r="1">${inline('A1', 'Naam')}</row>`)),
      'file-is-broken',
    ],
  ])('%s', async (_name, make, code) => {
    expect(await readBytes(make())).toBe(code)
  })

  it('half a workbook, at any place where it was cut off', async () => {
    const bytes = await whole
    for (let end = 4; end < bytes.length - 22; end += Math.ceil(bytes.length / 40)) {
      expect(await readBytes(bytes.slice(0, end))).toBe('file-is-broken')
    }
  })

  it('a bomb: small when packed, a hundred million when not, whatever it says itself', async () => {
    const bomb = deflateRawSync(Buffer.alloc(100_000_000, 0x20))
    expect(bomb.length).toBeLessThan(200_000)
    const bytes = workbook('<worksheet><sheetData/></worksheet>', bomb)
    expect(await readBytes(bytes)).toBe('file-too-large')
  })

  it('an entity that stands for thousands of others stays one word', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const read = await readBytes(workbook(`${doctype}${sheet(`<row r="1">${inline('A1', '&b;&b;')}</row>`)}`))
    expect(read).toBe('file-is-broken')
  })
})

describe('a list with something odd in it', () => {
  it('reads the line of a quote that does not close without quotes, and the others as they are', async () => {
    const text =
      'Naam,Telefoon\n"Bakker, Joost",0612345612\n"Anne Jansma,0612345611\n"Smit, Ingrid",0612345618\n'
    const { drafts } = await readList(utf8(text))
    expect(drafts.map(({ line, facts }) => [line, facts.givenName, facts.familyName])).toEqual([
      [2, 'Joost', 'Bakker'],
      [3, '"Anne', 'Jansma'],
      [4, 'Ingrid', 'Smit'],
    ])
    expect(drafts.map((draft) => codesOf(draft).includes('quote-not-closed'))).toEqual([false, true, false])
  })

  it('keeps the number of each line when cells have lines of their own', async () => {
    const { drafts } = await readList(utf8('Naam;Opm.\n"Anne Jansma";"een\ntwee"\nRob Vos;\n'))
    expect(drafts.map(({ line, facts }) => [line, facts.note])).toEqual([
      [2, 'een, twee'],
      [4, ''],
    ])
  })

  it('keeps cells beyond the header, and says so', async () => {
    const { drafts } = await readList(utf8('Naam;Telefoon\nAnne Jansma\nRob Vos;0612345616;;iets anders\n'))
    expect(drafts[1]?.cells).toContainEqual({ header: 'Kolom 4', text: 'iets anders' })
    expect(drafts.map(codesOf)).toEqual([[], ['more-cells-than-columns']])
  })

  it('takes a few stray zero bytes out', async () => {
    const { drafts } = await readList(
      utf8(`${volunteerListText.slice(0, 400)}\u0000${volunteerListText.slice(400)}`),
    )
    expect(drafts).toHaveLength(12)
  })

  it('does not take a line without a name, and reads the others', async () => {
    const { drafts, stopped } = await readList(utf8('Naam;Telefoon\n;0612345616\nAnne Jansma;\n'))
    expect(drafts.map(({ line }) => line)).toEqual([3])
    expect(stopped.map((row) => [row.line, ...codesOf(row)])).toEqual([[2, 'name-missing']])
  })

  it('obeys a first line that says what the separator is', async () => {
    const { drafts } = await readList(utf8('sep=|\nNaam|Opm.\nAnne Jansma|a;b;c;d\n'))
    expect(drafts.map(({ line, facts }) => [line, facts.givenName])).toEqual([[3, 'Anne']])
  })
})

describe('what is never kept', () => {
  it('covers a citizen number, an account and a password wherever they stand', async () => {
    const text =
      'Naam;Telefoon;Opm.\nAnne Jansma;0612345611;bsn 123456782, rekening NL91ABNA0417164300, wachtwoord: geheim1\n'
    const read = await readList(utf8(text))
    const said = JSON.stringify(read)
    for (const secret of ['123456782', 'NL91ABNA0417164300', 'geheim1']) expect(said).not.toContain(secret)
    expect(read.drafts[0]?.problems).toContainEqual({
      line: 2,
      field: 'note',
      code: 'sensitive-number',
      severity: 'ask',
    })
  })

  it('keeps nothing of a column that is called after such a number', async () => {
    const read = await readList(utf8('Naam;BSN;Telefoon\nAnne Jansma;98765;0612345611\n'))
    expect(JSON.stringify(read)).not.toContain('98765')
    expect(read.drafts[0]?.cells).toContainEqual({ header: 'BSN', text: '•••••' })
    expect(read.drafts[0]?.problems.map(({ code }) => code)).toContain('column-not-kept')
  })

  it('takes a mobile number that lost its zero for what it is', async () => {
    const { drafts } = await readList(utf8('Naam;Telefoon\nAnne Jansma;612345611\nRob Vos;105550115\n'))
    expect(drafts.map(({ facts }) => facts.phone)).toEqual(['06-12345611', '010-5550115'])
  })
})
