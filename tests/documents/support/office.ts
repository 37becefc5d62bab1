import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tempFolder } from '#tests/support/temp-folder.ts'

// Other people's programs that open what we wrote: 7-Zip and LibreOffice.

const firstOf = (...paths: readonly string[]): string =>
  paths.find((path) => existsSync(path)) ?? paths[0]?.split('/').at(-1) ?? ''
/** Debian's names; elsewhere whatever stands in PATH. */
const sevenZip = firstOf('/usr/bin/7zz', '/usr/bin/7z')
const office = firstOf('/usr/bin/soffice', '/usr/bin/localc')

interface ZipEntry {
  readonly name: string
  readonly method: string
  readonly encrypted: boolean
  /** Stored in the clear only when a checksum of the content would be. */
  readonly crc: string
}

export interface SevenZipFile {
  readonly path: string
  entries(): readonly ZipEntry[]
  /** False when 7-Zip refuses; all content is unpacked in memory and checked. */
  opens(passphrase: string): boolean
  /** Content of one file. */
  content(name: string, passphrase: string): Buffer
}

/** A ZIP on disk, read with 7-Zip. */
export function sevenZipFile(bytes: Uint8Array): SevenZipFile {
  const path = join(tempFolder(), 'pakket.zip')
  writeFileSync(path, bytes)
  const run = (...args: readonly string[]) =>
    execFileSync(sevenZip, [...args], { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 })
  const entries = () =>
    run('l', '-slt', '-ba', path)
      .toString('utf8')
      .trim()
      .split(/\n\n+/)
      .map(
        (block) =>
          new Map(block.split('\n').map((line) => [line.split(' = ')[0], line.split(' = ')[1] ?? ''])),
      )
      .map((facts) => ({
        name: facts.get('Path') ?? '',
        method: facts.get('Method') ?? '',
        encrypted: facts.get('Encrypted') === '+',
        crc: facts.get('CRC') ?? '',
      }))
  const opens = (passphrase: string): boolean => {
    try {
      run('t', `-p${passphrase}`, path)
      return true
    } catch {
      return false
    }
  }
  return {
    path,
    entries,
    opens,
    content: (name, passphrase) => run('e', '-so', `-p${passphrase}`, path, name),
  }
}

/** A cell as LibreOffice took it: a formula, or what it holds. */
export interface OfficeCell {
  readonly formula: string | null
  readonly type: string
  readonly text: string
}

const plain = (xml: string): string =>
  xml
    .replaceAll(/<text:line-break\s*\/>/g, '\n')
    .replaceAll(/<text:tab\s*\/>/g, '\t')
    .replaceAll(/<text:s(?: text:c="(\d+)")?\s*\/>/g, (_, count?: string) => ' '.repeat(Number(count ?? '1')))
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Lines of a cell are paragraphs. */
const wordsOf = (content: string): string =>
  [...content.matchAll(/<text:p\s*\/>|<text:p[^>]*>(.*?)<\/text:p>/gs)]
    .map(([, text]) => plain(text ?? ''))
    .join('\n')

function cellsOf(row: string): OfficeCell[] {
  const cells: OfficeCell[] = []
  for (const [, said = '', closed, content = ''] of row.matchAll(
    /<table:(?:covered-)?table-cell((?:\s[\w:-]+="[^"]*")*)\s*(?:(\/)>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs,
  )) {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(said)?.[1] ?? null
    const cell = {
      formula: attribute('table:formula'),
      type: attribute('office:value-type') ?? '',
      text: closed === '/' ? '' : wordsOf(content),
    }
    const times = Math.min(Number(attribute('table:number-columns-repeated') ?? '1'), 50)
    for (let time = 0; time < times; time += 1) cells.push(cell)
  }
  return cells
}

/**
 * Opens files in LibreOffice without a screen and gives the cells of their first sheet as it took them. CSV opens as
 * in a Dutch office: semicolons, UTF-8, with every column as "standard", so that a formula would become one.
 */
export function openInOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, OfficeCell[][]>> {
  const folder = tempFolder()
  const out = join(folder, 'uit')
  mkdirSync(out)
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  })
  const csv = paths.every((path) => path.endsWith('.csv'))
  // 59 is ";", 34 is the quote, 76 is UTF-8, 1043 is Dutch; the last says: formulas may be read as such.
  const filter = csv ? ['--infilter=CSV:59,34,76,1,,1043,false,true,false,false,false,-1,true'] : []
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`
  execFileSync(
    office,
    [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', out, ...paths],
    {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder },
      timeout: 100_000,
    },
  )
  return Object.fromEntries(
    Object.keys(files).map((name) => [name, sheetOf(readFileSync(join(out, fodsName(name)), 'utf8'))]),
  )
}

const fodsName = (name: string): string => `${name.replace(/\.[a-z]+$/, '')}.fods`

function sheetOf(xml: string): OfficeCell[][] {
  const table = /<table:table .*?<\/table:table>/s.exec(xml)?.[0] ?? ''
  return [...table.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) => {
    const cells = cellsOf(row)
    while (cells.at(-1)?.text === '') cells.pop()
    return cells
  })
}
