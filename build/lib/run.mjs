import { spawn } from 'node:child_process'
import { root } from './places.mjs'

const running = new Set()
let interrupted = false

/** Children end with us: an interrupted `npm test` leaves no browser behind. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true
    for (const child of running) child.kill(signal)
    if (running.size === 0) process.exit(130)
  })
}

/**
 * Runs a program and resolves with its exit code and, when `capture` is set, with all it wrote.
 * `chatter: 'stderr'` sends its stdout to our stderr, so that our own stdout stays clean.
 *
 * @returns {Promise<{ code: number, signal: string | null, output: string, timedOut: boolean }>}
 */
export function run(program, args, options = {}) {
  const {
    capture = false,
    captureStdout = false,
    chatter,
    timeoutMs,
    env,
    cwd = root,
    shell = false,
  } = options
  const out = chatter === 'stderr' ? process.stderr : 'inherit'
  const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ['inherit', captureStdout ? 'pipe' : out, 'inherit']
  return new Promise((resolve) => {
    let output = ''
    let timedOut = false
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio, shell })
    running.add(child)
    const keep = (chunk) => {
      output += String(chunk)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            child.kill('SIGKILL')
          }, timeoutMs)
    const finish = (code, signal) => {
      clearTimeout(timer)
      running.delete(child)
      if (interrupted && running.size === 0) process.exit(130)
      resolve({ code, signal, output, timedOut })
    }
    child.on('error', (error) => {
      output += `${program}: ${error.message}\n`
      finish(127, null)
    })
    child.on('close', (code, signal) => finish(code ?? 1, signal))
  })
}

/** For people at a terminal. Goes to stderr, so that stdout stays free for results. */
export const say = (line) => process.stderr.write(`${line}\n`)

/** Ends the script with a sentence that says what to do. */
export class Stop extends Error {}

/** Runs a script's main function; a `Stop` becomes its sentence and exit code 1. */
export async function main(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
