import type { Clock } from '#main/app/ports.ts'
import type { Failure } from '#main/contract/failures.ts'
import { readArguments } from './arguments.ts'
import type { CommandTools, MakeCommandApp } from './command-app.ts'
import { commands } from './commands.ts'
import { wrongUseText } from './help.ts'
import { refusalSentence } from './refusals.labels.ts'

export interface CommandLine {
  readonly resourcesFolder: string
  readonly makeApp: MakeCommandApp
  readonly clock: Clock
  readonly demoClock: Clock
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/**
 * Runs one command. Answers the exit code: 0 done, 1 refused, 2 wrong use. With `--json` standard output holds one
 * JSON value and nothing else; sentences for people go to standard error.
 */
export async function runCommandLine(argv: readonly string[], line: CommandLine): Promise<0 | 1 | 2> {
  const read = readArguments(argv)
  if (!read.ok) {
    line.err(wrongUseText(read.failure))
    return read.failure.code === 'help' ? 0 : 2
  }
  const { name, json, options, flags } = read.value
  const tools: CommandTools = {
    appOn: (vaultFolder) => line.makeApp(line.clock, vaultFolder),
    demoAppOn: (vaultFolder) => line.makeApp(line.demoClock, vaultFolder),
    resourcesFolder: line.resourcesFolder,
  }
  const outcome = await commands[name](options, tools, flags)
  if (!outcome.ok) return refused(outcome.failure, json, line)
  if (json) line.out(`${JSON.stringify(outcome.value)}\n`)
  else line.out(`${JSON.stringify(outcome.value, null, 2)}\n`)
  return 0
}

function refused(failure: Failure, json: boolean, line: CommandLine): 1 {
  const message = refusalSentence(failure.code)
  const reference = failure.reference === undefined ? '' : ` (${failure.reference})`
  line.err(`${message}${reference}\n`)
  if (json) line.out(`${JSON.stringify({ refused: { code: failure.code, message } })}\n`)
  return 1
}
