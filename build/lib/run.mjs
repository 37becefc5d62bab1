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

/** Calls `done` after the program ended; keeps it among the running ones until then. */
function watch(child, timeoutMs, done) {
  let timedOut = false
  const stop = () => {
    timedOut = true
    child.kill('SIGKILL')
  }
  const timer = timeoutMs === undefined ? undefined : setTimeout(stop, timeoutMs)
  const finish = (code) => {
    clearTimeout(timer)
    running.delete(child)
    if (interrupted && running.size === 0) process.exit(130)
    done(code, timedOut)
  }
  running.add(child)
  child.on('error', () => finish(127))
  child.on('close', (code) => finish(code ?? 1))
}

/**
 * Runs a program and resolves with its exit code and, when `capture` is set, with all it wrote.
 * `chatter: 'stderr'` sends its stdout to our stderr, so that our own stdout stays clean.
 *
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
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
    const keep = (chunk) => {
      output += String(chunk)
    }
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio, shell })
    child.on('error', (error) => keep(`${program}: ${error.message}\n`))
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    watch(child, timeoutMs, (code, timedOut) => resolve({ code, output, timedOut }))
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
