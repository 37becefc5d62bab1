import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, whichDriver, type Application } from '../support/launcher.ts'

/*
 * What the product needs of Electron, asked of whatever this run drives: the stand-in here, and real Electron where
 * there is a binary. A stand-in that drifts from Electron fails on one of the two.
 */

interface Trial {
  deed(name: string, ...args: unknown[]): Promise<unknown>
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  onNotice(listener: (...args: unknown[]) => void): () => void
  now(value: number): { doubled: number }
  refuse(): void
  seesPage(): string[]
  askForMissing(): string
}
declare global {
  interface Window {
    trial: Trial
    inlineRan?: boolean
    keysAtStart: string[]
    heard: unknown[]
    secretOfThePreload?: string
  }
}

const main = fileURLToPath(new URL('./trial/main.js', import.meta.url))
const isAlive = (pid: number): boolean => {
  // A killed process may stay as a zombie where nobody collects it.
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe(`a trial application on ${whichDriver()}`, () => {
  let app: Application
  const log = async (): Promise<string[]> =>
    (await app.firstPage.evaluate(() => window.trial.deed('log'))) as string[]

  beforeAll(async () => {
    app = await launch({ main })
  })
  afterAll(() => app.close())

  it('shows the page only what the preload exposes, frozen', async () => {
    const seen = await app.firstPage.evaluate(() => ({
      keys: Object.keys(window.trial).sort(),
      frozen: Object.isFrozen(window.trial),
      atStart: window.keysAtStart,
      own: Object.getOwnPropertyDescriptor(window, 'trial')?.writable,
      secret: window.secretOfThePreload,
      globals: ['require', 'process', 'module', '__standInSend', '__standInReceive'].filter(
        (name) => name in window,
      ),
    }))
    expect(seen).toEqual({
      keys: ['askForMissing', 'deed', 'invoke', 'now', 'onNotice', 'refuse', 'seesPage'],
      frozen: true,
      atStart: ['trial'],
      own: false,
      secret: undefined,
      globals: [],
    })
  })

  it('runs the preload in a world of its own that shares only the document', async () => {
    expect(await app.firstPage.evaluate(() => window.trial.seesPage())).toEqual(['undefined', 'Trial'])
  })

  it('gives a frame inside the page nothing', async () => {
    const frame = app.firstPage.frames().find((one) => one.url().endsWith('/frame.html'))
    expect(await frame?.evaluate(() => 'trial' in window)).toBe(false)
  })

  it('carries dates, bytes, maps and odd numbers both ways', async () => {
    const kinds = await app.firstPage.evaluate(async () => {
      const value = {
        date: new Date(12345),
        bytes: new Uint8Array([0, 127, 255]),
        map: new Map([['a', new Set([1])]]),
        odd: [Number.NaN, -0, Infinity, 12n, undefined, null],
        $: 'dollar',
      }
      const back = (await window.trial.deed('echo', value)) as typeof value
      return {
        main: await window.trial.deed('kinds', value),
        page: [
          back.date.getTime(),
          [...back.bytes],
          back.bytes instanceof Uint8Array,
          [...(back.map.get('a') ?? [])],
          back.$,
        ],
        odd: back.odd.map((one) => (Object.is(one, -0) ? '-0' : String(one))),
      }
    })
    expect(kinds).toEqual({
      main: [true, true, true],
      page: [12345, [0, 127, 255], true, [1], 'dollar'],
      odd: ['NaN', '-0', 'Infinity', '12', 'undefined', 'null'],
    })
  })

  it('does not carry a promise or a symbol', async () => {
    const refused = await app.firstPage.evaluate(() =>
      Promise.resolve()
        .then(() => window.trial.deed('echo', { inside: Symbol('x') }))
        .catch((error: unknown) => String(error)),
    )
    expect(String(refused)).toMatch(/could not be cloned/)
  })

  it("gives the page a handler's error as text", async () => {
    const refused = await app.firstPage.evaluate(() =>
      window.trial.deed('fail').catch((error: unknown) => (error instanceof Error ? error.message : '')),
    )
    expect(refused).toBe("Error invoking remote method 'do': TypeError: not today")
  })

  it('refuses a channel that nobody serves', async () => {
    const refused = await app.firstPage.evaluate(() =>
      window.trial.invoke('nobody').catch((error: unknown) => (error instanceof Error ? error.message : '')),
    )
    expect(refused).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'")
  })

  it('calls across the bridge at once, and throws across it', async () => {
    const seen = await app.firstPage.evaluate(() => {
      try {
        window.trial.refuse()
        return 'nothing'
      } catch (error) {
        return [window.trial.now(21).doubled, error instanceof Error ? error.message : '']
      }
    })
    expect(seen).toEqual([42, 'refused in the preload'])
  })

  it('tells main which frame is calling', async () => {
    expect(await app.firstPage.evaluate(() => window.trial.invoke('sender'))).toEqual([
      'app://bundle/index.html',
      true,
      'app://bundle/index.html',
    ])
  })

  it('obeys the content policy of the answer', async () => {
    expect(await app.firstPage.evaluate(() => window.inlineRan)).toBeUndefined()
    if (app.which === 'host') expect((await app.recorded()).complaints).toContain('script-src-elem inline')
  })

  it('hands every method to the handler, and its status back', async () => {
    const seen = await app.firstPage.evaluate(async () => {
      const posted = await fetch('./say', { method: 'POST', body: 'hello' })
      return [await posted.text(), (await fetch('./nothing')).status]
    })
    expect(seen).toEqual(['you said hello', 404])
  })

  it('fires will-navigate for a link and stays when it is prevented', async () => {
    await app.firstPage.locator('#out').click()
    await expect.poll(log).toContain('will-navigate https://example.org/away')
    expect(await app.firstPage.title()).toBe('Trial')
    expect((await log()).filter((line) => line.startsWith('will-navigate app:'))).toEqual([])
  })

  it('asks before it opens a window, and opens none', async () => {
    expect(await app.firstPage.evaluate(() => window.open('https://example.org/pop') === null)).toBe(true)
    await app.firstPage.locator('#blank').click()
    await expect.poll(log).toContain('window-open https://example.org/pop')
    await expect.poll(log).toContain('window-open https://example.org/blank')
    await expect.poll(() => app.firstPage.context().pages().length).toBe(1)
  })

  it('asks the application about every request that leaves its scheme', async () => {
    await app.firstPage.evaluate(() => {
      const picture = new Image()
      picture.src = './nothing.png'
      return fetch('https://example.org/x', { mode: 'no-cors' }).catch(() => undefined)
    })
    expect((await app.recorded()).strangers).toEqual([])
  })

  it('denies every permission when the application says so', async () => {
    const states = await app.firstPage.evaluate(() =>
      Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    )
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied'])
  })

  it('shows native dialogs, with what the person chose', async () => {
    await app.answerDialog('/tmp')
    expect(await app.firstPage.evaluate(() => window.trial.deed('openDialog'))).toEqual({
      canceled: false,
      filePaths: ['/tmp'],
    })
    await app.answerDialog(null)
    expect(await app.firstPage.evaluate(() => window.trial.deed('saveDialog'))).toMatchObject({
      canceled: true,
    })
    expect((await app.recorded()).dialogs.map(({ kind }) => kind)).toEqual(['open', 'save'])
  })

  it('hands a link to the system, not to itself', async () => {
    await app.firstPage.evaluate(() => window.trial.deed('external'))
    expect((await app.recorded()).opened).toContain('external https://example.org/')
  })

  it('prints a document from memory', async (context) => {
    if (app.which === 'electron') context.skip('real Electron would wait for a person at the printer dialog')
    expect(await app.firstPage.evaluate(() => window.trial.deed('print'))).toBe(true)
    const [printed] = (await app.recorded()).printed
    expect(printed).toMatchObject({ url: 'app://bundle/document.pdf', mimeType: 'application/pdf' })
    expect(Buffer.from(printed?.base64 ?? '', 'base64').toString()).toBe('%PDF-1.4 trial')
  })

  it('makes a PDF of the page', async () => {
    expect(await app.firstPage.evaluate(() => window.trial.deed('toPdf'))).toBe('%PDF-')
  })

  it('passes on what the power monitor and the menu say', async () => {
    await app.power('suspend')
    await app.clickMenu('Do it')
    await app.idle(77)
    expect(await log()).toEqual(expect.arrayContaining(['suspend', 'clicked']))
    expect(await app.firstPage.evaluate(() => window.trial.deed('idle'))).toBe(77)
  })

  it('knows the application by its package', async () => {
    expect(await app.firstPage.evaluate(() => window.trial.deed('facts'))).toEqual(['1.2.3', 'Trial', false])
  })

  it('has nothing that the product does not use', async (context) => {
    if (app.which === 'electron') context.skip('Electron has everything')
    expect(await app.firstPage.evaluate(() => window.trial.deed('missing'))).toMatch(
      /app\.dock is not in the stand-in/,
    )
    expect(await app.firstPage.evaluate(() => window.trial.askForMissing())).toMatch(
      /sendToHost is not in the/,
    )
  })

  it('a window made anew has a page of its own in a process of its own', async () => {
    const before = await app.rendererProcess()
    const gone = app.firstPage.waitForEvent('close')
    await app.firstPage.evaluate(() => window.trial.deed('renew'))
    await gone
    const page = await app.page(app.firstPage)
    expect(await page.evaluate(() => window.trial.deed('log'))).toContain('destroyed true false')
    const after = await app.rendererProcess()
    expect([before > 0, after > 0, before === after]).toEqual([true, true, false])
    await expect.poll(() => isAlive(before), { timeout: 10_000 }).toBe(false)
  })
})

describe(`life and death on ${whichDriver()}`, () => {
  const events = (app: Application): string[] =>
    app
      .output()
      .split('\n')
      .filter((line) => line.startsWith('event '))
      .map((line) => line.slice(6))

  it('closes in the order of Electron', async () => {
    const app = await launch({ main })
    await app.closeWindow()
    expect(await app.exited).toBe(0)
    expect(events(app)).toEqual(['close', 'closed', 'window-all-closed', 'before-quit', 'will-quit', 'quit'])
    await app.close()
  })

  it('quits in the order of Electron', async () => {
    const app = await launch({ main })
    await app.quit()
    expect(await app.exited).toBe(0)
    expect(events(app).slice(0, 2)).toEqual(['before-quit', 'close'])
    expect(events(app).slice(-3)).toEqual(['closed', 'will-quit', 'quit'])
    await app.close()
  })

  it('lets the application put off closing, and tells the page', async () => {
    const patientMain = main
    const app = await launch({ main: patientMain, extraArgs: ['--patient'] })
    await app.firstPage.evaluate(() => {
      window.heard = []
      const stop = window.trial.onNotice(() => window.heard.push('stopped'))
      stop()
      window.trial.onNotice((...args) => window.heard.push(...args))
    })
    await app.closeWindow()
    await app.firstPage.waitForFunction(() => window.heard.length === 2)
    const heard = await app.firstPage.evaluate(() => window.heard)
    expect(heard).toEqual([{ kind: 'closing', at: new Date(5) }, 'second'])
    expect(await app.exited).toBe(0)
    await app.close()
  })

  it('an entry file that waits for Electron before it has been evaluated never gets there', async (context) => {
    if (whichDriver() === 'electron') context.skip('Electron would hang for ever')
    const waiting = fileURLToPath(new URL('./trial/waits-for-ready.js', import.meta.url))
    await expect(launch({ main: waiting })).rejects.toThrow(/did not start[^]*unsettled top-level await/)
  })

  it('a second start shows itself to the first and ends', async () => {
    const app = await launch({ main })
    const second = spawnAgain(app)
    expect(await second).toBe(0)
    await expect
      .poll(() => app.firstPage.evaluate(() => window.trial.deed('log')))
      .toEqual(expect.arrayContaining(['second-instance']))
    await app.close()
  })

  it('kill -9 of main ends the browser too', async () => {
    const app = await launch({ main })
    const processes = await app.browserProcesses()
    expect(processes.filter(isAlive)).toEqual(processes)
    await app.kill()
    await expect.poll(() => processes.filter(isAlive), { timeout: 5000 }).toEqual([])
    await app.close()
  })

  it('keeps nothing of the page on disk', async () => {
    const userFolder = mkdtempSync(join(tmpdir(), 'thuisbasis-trial-'))
    const app = await launch({ main, userFolder })
    await app.firstPage.evaluate(() => {
      localStorage.setItem('marker', 'KOLIBRIE-7431')
      document.title = 'KOLIBRIE-7431'
      history.pushState('KOLIBRIE-7431', '', '?KOLIBRIE-7431')
    })
    await app.close()
    const files = filesBelow(userFolder)
    expect(files.length).toBeGreaterThan(10)
    const holding = files.filter((file) => {
      const bytes = readFileSync(file)
      return bytes.includes('KOLIBRIE-7431') || bytes.includes(Buffer.from('KOLIBRIE-7431', 'utf16le'))
    })
    expect(holding).toEqual([])
    expect(existsSync(userFolder) && statSync(userFolder).isDirectory()).toBe(true)
  })

  it('grants permissions when nobody decides, as Electron does', async () => {
    const app = await launch({ main, extraArgs: ['--open-minded'] })
    const state = await app.firstPage.evaluate(
      async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
    )
    expect(state).toBe('granted')
    await app.close()
  })
})

/** Starts the trial application once more for the same person. */
const spawnAgain = async (app: Application): Promise<number | null> => {
  const again = spawn(app.command[0] ?? '', app.command.slice(1), { env: app.environment, stdio: 'ignore' })
  return new Promise((resolve) => again.once('exit', (code) => resolve(code)))
}
