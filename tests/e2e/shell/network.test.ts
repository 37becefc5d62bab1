import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { call, makeVault, unlock } from '../support/bridge.ts'
import { launch, whichDriver } from '../support/launcher.ts'
import {
  foreignConnects,
  hasOnlyLoopback,
  readTrace,
  tracingConnects,
  withoutNetwork,
} from '../support/no-network.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0
const hasStrace = spawnSync('strace', ['--version']).status === 0

describe('E9 no network', () => {
  it('E9 the reader of traces knows a foreign connect from a local one', () => {
    const local = [
      '1 connect(9, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = 0',
      '1 connect(9, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      '1 connect(9, {sa_family=AF_INET6, sin6_port=htons(1), inet_pton(AF_INET6, "::1", &sin6_addr)}, 28) = 0',
      '1 sendto(9, "x", 1, 0, NULL, 0) = 1',
    ]
    const foreign = [
      '1 connect(9, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH',
      '1 connect(9, {sa_family=AF_INET6, sin6_port=htons(53), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = 0',
      '1 sendto(9, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.53")}, 16) = 1',
    ]
    const question =
      '1 connect(9, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr)}, 28) = 0'
    const sent = `${question}`.replace('connect(9,', 'sendto(9, "x", 1, 0,')
    expect(foreignConnects([...local, ...foreign, question, sent].join('\n'))).toEqual([...foreign, sent])
  })

  it('E9 a whole life of the application, with attempts to get out, connects to no other machine', async (context) => {
    if (!hasStrace) context.skip('strace is not here')
    if (whichDriver() === 'electron') context.skip('the wrapper is made for the stand-in')
    const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-trace-'))
    const traceFile = join(folder, 'trace')
    const app = await launch({ wrap: tracingConnects(traceFile) })
    await makeVault(app.firstPage)
    expect(await call(app.firstPage, 'settings.read')).toMatchObject({ ok: true })
    await app.firstPage.evaluate(async () => {
      const attempts = [
        'https://example.org/',
        'http://192.0.2.1/',
        'http://[2001:db8::1]/',
        'wss://example.org/',
      ]
      await Promise.allSettled(attempts.map((address) => fetch(address, { mode: 'no-cors' })))
      const picture = new Image()
      picture.src = 'https://192.0.2.1/pixel.png'
      window.open('http://192.0.2.1/')
    })
    await app.power('suspend')
    const page = await app.page(app.firstPage)
    expect(await unlock(page)).toMatchObject({ ok: true })
    expect((await app.recorded()).strangers).toEqual([])
    await app.close()
    const trace = readTrace(traceFile)
    expect(trace.all.length).toBeGreaterThan(10)
    expect(trace.foreign).toEqual([])
    rmSync(folder, { recursive: true })
  })

  it('E9 the window works where there is no network at all', (context) => {
    if (!isRootOnLinux) context.skip('only root on Linux can make a network of its own')
    if (hasOnlyLoopback()) context.skip('this run has no network but the loopback already')
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const args = [
      'run',
      '--config',
      join(root, 'tests', 'vitest.config.ts'),
      '--project',
      'e2e',
      'tests/e2e/shell/surface',
    ]
    const [program = '', ...rest] = withoutNetwork([process.execPath, vitest, ...args])
    const done = spawnSync(program, rest, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, THUISBASIS_TALLY: '', NO_COLOR: '1' },
    })
    expect(done.stdout).toMatch(/Tests +\d+ passed \(\d+\)/)
    expect(done.status).toBe(0)
  })
})
