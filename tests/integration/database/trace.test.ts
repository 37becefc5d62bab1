import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type TestContext } from 'vitest'
import { tempFolder } from '#tests/support/temp-folder.ts'

const marker = 'MARKER7f3aBewoonster'

interface Trace {
  readonly lines: readonly string[]
  readonly vault: string
}

/** Runs the workload under strace and gives every call that opens for writing, creates or writes. */
const trace = ({ skip }: TestContext, mode: 'product' | 'leaky'): Trace => {
  if (spawnSync('strace', ['-V']).status !== 0) skip('needs strace to see every write')
  const folder = tempFolder()
  const vault = join(folder, 'kluis')
  mkdirSync(vault)
  const log = join(folder, 'trace')
  const calls =
    'open,openat,creat,write,pwrite64,writev,pwritev,pwritev2,rename,renameat,renameat2,link,linkat,mmap'
  const command = [
    process.execPath,
    'tests/support/programs/traced-workload.ts',
    join(vault, 'thuisbasis.db'),
    marker,
  ]
  const run = spawnSync(
    'strace',
    ['-f', '-y', '-s', '6000', '-e', `trace=${calls}`, '-o', log, ...command, mode],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_COMPILE_CACHE: '', NODE_V8_COVERAGE: '' },
    },
  )
  if (run.status !== 0)
    throw new Error(`workload ended with ${String(run.status)}: ${run.stderr.slice(-2000)}`)
  return { lines: readFileSync(log, 'latin1').split('\n'), vault }
}

const pathOfWrite = (line: string): string | null =>
  /\b(?:write|pwrite64|writev|pwritev|pwritev2)\(\d+<([^>]*)>/.exec(line)?.[1] ?? null
const createdPath = (line: string): string | null =>
  /\bopenat?\(.*?"([^"]+)".*(?:O_CREAT|O_WRONLY|O_RDWR)/.exec(line)?.[1] ?? null

/** Pipes, event descriptors and devices are no files. */
const isFile = (path: string): boolean =>
  path.startsWith('/') && !path.startsWith('/dev/') && !path.startsWith('/proc/')

const outside = ({ lines, vault }: Trace): readonly string[] => [
  ...new Set(
    lines
      .flatMap((line) => [pathOfWrite(line), createdPath(line)])
      .filter((path) => path !== null)
      .filter((path) => isFile(path) && !path.startsWith(`${vault}/`)),
  ),
]
const writesWithMarker = ({ lines }: Trace): readonly string[] =>
  lines.filter((line) => pathOfWrite(line) !== null && line.includes(marker.slice(0, 12)))

test('D3 sorting, temporary tables, VACUUM, failing statements and FTS rebuild write nothing outside the vault and nothing readable', (context) => {
  const traced = trace(context, 'product')
  const files = new Set(traced.lines.map(pathOfWrite).filter((path) => path !== null && isFile(path)))
  expect(files).toContain(join(traced.vault, 'thuisbasis.db'))
  expect(files).toContain(join(traced.vault, 'thuisbasis.db-wal'))
  expect(outside(traced)).toEqual([])
  expect(writesWithMarker(traced)).toEqual([])
})

test('D3 the same trace sees the leak of the package’s own default', (context) => {
  const traced = trace(context, 'leaky')
  expect(outside(traced).length).toBeGreaterThan(0)
  expect(writesWithMarker(traced).length).toBeGreaterThan(0)
})
