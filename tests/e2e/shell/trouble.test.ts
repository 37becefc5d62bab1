import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { troubleLabels } from '#main/shell/shell.labels.ts'
import { call, makeVault } from '../support/bridge.ts'
import { builtMain, launch, whichDriver } from '../support/launcher.ts'

const project = dirname(dirname(dirname(builtMain)))

describe('when the application cannot go on', () => {
  it('a page that crashes is replaced by a new one, and the vault stays open', async () => {
    const app = await launch()
    onTestFinished(() => app.close())
    await makeVault(app.firstPage)
    process.kill(await app.rendererProcess(), 'SIGKILL')
    const page = await app.page(app.firstPage)
    expect(await call(page, 'unlock.status')).toMatchObject({ ok: true, value: { state: 'open' } })
    const log = readFileSync(join(app.userFolder, 'config', 'Thuisbasis', 'logs', 'thuisbasis.log'), 'utf8')
    expect(log).toMatch(/ window-crashed\n/)
  })

  it('E11 says so in one sentence without anything technical, and logs the kind', async (context) => {
    if (whichDriver() === 'electron') context.skip('a box of the system would wait for a person')
    const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-broken-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    cpSync(join(project, 'out'), join(folder, 'out'), { recursive: true })
    cpSync(join(project, 'package.json'), join(folder, 'package.json'))
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
    const userFolder = join(folder, 'user')
    // The resources are not there: as after an installation that was broken off.
    const started = launch({
      main: join(folder, 'out', 'main', 'main.js'),
      userFolder,
      env: { ELECTRON_FORCE_IS_PACKAGED: 'true' },
    })
    const message = await started.then(
      () => 'it started',
      (error: unknown) => String(error),
    )
    expect(message).toContain(`${troubleLabels.title}\n${troubleLabels.cannotStart}`)
    expect(message).not.toMatch(/ENOENT|at .*\.js:\d+/)
    const log = readFileSync(join(userFolder, 'config', 'Thuisbasis', 'logs', 'thuisbasis.log'), 'utf8')
    expect(log).toMatch(/ stopped why=cannotStart kind=Error\n/)
  })
})
