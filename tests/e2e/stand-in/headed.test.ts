import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const hasVirtualDisplay = spawnSync('xvfb-run', ['--help']).status === 0

/** Starts the trial application the way `npm start` does, on a display that nobody sees. */
const startForPerson = async (): Promise<{ page: Page; exited: Promise<number | null> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'thuisbasis-headed-'))
  const register = here('../../../build/electron-on-chromium/register.ts')
  const child = spawn('xvfb-run', ['-a', process.execPath, '--import', register, here('./trial/main.js')], {
    stdio: 'ignore',
    // A group of its own: the script around the display does not pass a signal on.
    detached: true,
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, THUISBASIS_HOST_DEVTOOLS: '1' },
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  onTestFinished(async () => {
    if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGTERM')
    await exited
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  const portFile = join(folder, 'Trial', 'session', 'DevToolsActivePort')
  await expect.poll(() => existsSync(portFile), { timeout: 20_000 }).toBe(true)
  const [port = ''] = readFileSync(portFile, 'utf8').split('\n')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const find = (): Page | undefined =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url().endsWith('/index.html'))
  await expect.poll(find, { timeout: 20_000 }).toBeDefined()
  const page = find()
  if (page === undefined) throw new Error('no window')
  await page.waitForLoadState('load')
  return { page, exited }
}

describe('the stand-in in front of a person', () => {
  it('shows one window, asks for paths in it, and ends when it is closed', async (context) => {
    if (!hasVirtualDisplay) context.skip('xvfb-run is not here')
    const { page, exited } = await startForPerson()
    expect(page.context().pages()).toHaveLength(1)
    // No tabs: what the window has around the page is one line.
    expect(await page.evaluate(() => window.outerHeight - window.innerHeight)).toBeLessThan(60)

    const questions: string[] = []
    page.on('dialog', (dialog) => {
      questions.push(`${dialog.type()} ${dialog.message()}`)
      void dialog.accept('/tmp')
    })
    expect(await page.evaluate(() => window.trial.deed('openDialog'))).toEqual({
      canceled: false,
      filePaths: ['/tmp'],
    })
    expect(questions).toEqual(['prompt open\n\nPad:'])

    await page.close()
    expect(await exited).toBe(0)
  })
})
