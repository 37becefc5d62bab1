import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { controlOver, type HostControl } from './host-control.ts'
import type { Driver, Recorded, Start } from './driver.ts'

const register = fileURLToPath(new URL('../../../build/electron-on-chromium/register.ts', import.meta.url))

/** A page of the application, not the blank one it starts as and not a document on its way to the printer. */
const isWindow = (page: Page): boolean => /^https:\/\/[a-z]+\.app\.test\/(?!print\/)/.test(page.url())

const pagesOf = (browser: Browser): Page[] => browser.contexts().flatMap((context) => context.pages())

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

const findPage = async (browser: Browser, ended: () => boolean, after?: Page): Promise<Page> => {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && !ended(); await pause(20)) {
    const page = pagesOf(browser).find((one) => one !== after && !one.isClosed() && isWindow(one))
    if (page !== undefined) {
      await page.waitForLoadState('load')
      return page
    }
  }
  throw new Error('no page of the application appeared')
}

interface Running {
  readonly child: ChildProcess
  readonly exited: Promise<number | null>
  readonly output: () => string
}

const commandOf = ({ main, args, wrap }: Start): readonly string[] =>
  wrap([process.execPath, '--import', register, main, ...args])

const start = (given: Start): Running => {
  const [program = '', ...args] = commandOf(given)
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...given.env, THUISBASIS_HOST_DEVTOOLS: '1' },
  })
  let output = ''
  const keep = (chunk: Buffer): void => {
    output += chunk.toString('utf8')
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return {
    child,
    exited: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
    output: () => output,
  }
}

const controls = (
  control: HostControl,
): Omit<Driver, 'which' | 'command' | 'pid' | 'page' | 'output' | 'exited' | 'kill' | 'quit'> => {
  const tell = async (command: Parameters<HostControl['ask']>[0]): Promise<void> => {
    await control.ask(command)
  }
  return {
    answerDialog: (path) => tell({ do: 'answer-dialog', path }),
    power: (event) => tell({ do: 'power', event }),
    idle: (seconds) => tell({ do: 'idle', seconds }),
    clickMenu: (label) => tell({ do: 'click-menu', label }),
    closeWindow: () => tell({ do: 'close-window' }),
    recorded: async () => (await control.ask({ do: 'record' })) as Recorded,
    rendererProcess: async () => (await control.ask({ do: 'renderer-process' })) as number,
    browserProcesses: async () => (await control.ask({ do: 'browser-processes' })) as number[],
  }
}

/** Starts the built main on the stand-in, and attaches to its Chromium. */
export const launchInHost = async (given: Start): Promise<Driver> => {
  const { child, exited, output } = start(given)
  let ended = false
  void exited.then(() => {
    ended = true
  })
  const control = controlOver(child)
  const explain = async (error: unknown): Promise<never> => {
    await Promise.race([exited, pause(2000)])
    throw new Error(`the application did not start: ${String(error)}\n${output()}`)
  }
  const endpoint = await control.ask({ do: 'endpoint' }).catch(explain)
  const browser = await chromium.connectOverCDP(String(endpoint)).catch(explain)
  return {
    ...controls(control),
    which: 'host',
    command: commandOf(given),
    pid: child.pid ?? 0,
    exited,
    output,
    page: (after) =>
      findPage(browser, () => ended, after).catch((error: unknown) => {
        throw new Error(`${String(error)}\n${output()}`)
      }),
    quit: async () => {
      await control.ask({ do: 'quit' })
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
