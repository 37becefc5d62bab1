import { readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'

/** Notes every attempt of a program and its children to connect anywhere. Needs strace; costs little. */
export const tracingConnects =
  (traceFile: string) =>
  (command: readonly string[]): readonly string[] => [
    'strace',
    '-f',
    '--seccomp-bpf',
    '-qq',
    '-e',
    'trace=connect,sendto,sendmsg,sendmmsg',
    '-e',
    'signal=none',
    '-o',
    traceFile,
    ...command,
  ]

/** Runs a program where there is no network but the loopback. Needs root. */
export const withoutNetwork = (command: readonly string[]): readonly string[] => [
  'unshare',
  '-n',
  'sh',
  '-c',
  'ip link set lo up && exec "$@"',
  'sh',
  ...command,
]

/** Whether this very process has no network but the loopback. */
export const hasOnlyLoopback = (): boolean => Object.keys(networkInterfaces()).every((name) => name === 'lo')

const internet = /sa_family=AF_INET6?,/
const loopback = /inet_addr\("127\.\d+\.\d+\.\d+"\)|inet_pton\(AF_INET6, "::1"/

/**
 * Chromium's full browser has services that Electron lacks (sign-in, updates). They find no name to connect to, but
 * before each try Chromium asks the kernel for a route to this address: a datagram socket on which nothing is sent.
 */
const routeQuestion =
  /^\d+ +connect\(\d+, \{sa_family=AF_INET6, sin6_port=htons\(443\),.*"2001:4860:4860::8888"/

/** Every line of a trace in which something tried to reach another machine. */
export const foreignConnects = (trace: string): string[] =>
  trace.split('\n').filter((line) => internet.test(line) && !loopback.test(line) && !routeQuestion.test(line))

export interface Trace {
  readonly all: readonly string[]
  readonly foreign: readonly string[]
}

/** All that was traced, and of that what went to another machine. */
export const readTrace = (traceFile: string): Trace => {
  const text = readFileSync(traceFile, 'utf8')
  return {
    all: text.split('\n').filter((line) => /connect\(|sendto\(|sendmsg\(/.test(line)),
    foreign: foreignConnects(text),
  }
}
