import { parseArgs, type ParseArgsConfig } from 'node:util'
import { fail, ok, type Result } from '#main/core/result.ts'

/** What each command takes: option name to "needed" or "may". Every command also takes `--json`. */
const vaultOptions = { vault: 'needed', 'passphrase-file': 'needed' } as const
export const commandOptions = {
  demo: { out: 'needed' },
  'vault create': { ...vaultOptions, organisation: 'needed', person: 'needed', 'recovery-out': 'needed' },
  'vault info': vaultOptions,
  'vault verify': vaultOptions,
  'vault backup': { ...vaultOptions, to: 'needed' },
  'vault restore': { ...vaultOptions, from: 'needed', to: 'needed' },
  'residents list': vaultOptions,
  'receivers list': vaultOptions,
  handover: { ...vaultOptions, case: 'needed', receiver: 'needed', out: 'needed' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, 'needed' | 'may'>>>>

export type CommandName = keyof typeof commandOptions
export interface ParsedCommand {
  readonly name: CommandName
  readonly json: boolean
  /** Present for every option that the command needs. */
  readonly options: Readonly<Record<string, string>>
}
/** Wrong use, exit 2: what is wrong, in a closed code and the option or word it is about. */
export interface WrongUse {
  readonly code: 'help' | 'unknown-command' | 'unknown-option' | 'option-missing' | 'option-empty'
  readonly about: string
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commandOptions, name)

/** Reads the words after `thuisbasis`. */
export function readArguments(argv: readonly string[]): Result<ParsedCommand, WrongUse> {
  const parsed = tryParse(argv)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const name = positionals.join(' ')
  if (values['help'] === true || name === '') return fail({ code: 'help', about: name })
  if (!isCommand(name)) return fail({ code: 'unknown-command', about: name })
  const known: Readonly<Record<string, string>> = commandOptions[name]
  const options: Record<string, string> = {}
  for (const [option, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue
    if (known[option] === undefined) return fail({ code: 'unknown-option', about: `--${option}` })
    if (value.trim() === '') return fail({ code: 'option-empty', about: `--${option}` })
    options[option] = value
  }
  const missing = Object.keys(known).find(
    (option) => known[option] === 'needed' && options[option] === undefined,
  )
  if (missing !== undefined) return fail({ code: 'option-missing', about: `--${missing}` })
  return ok({ name, json: values['json'] === true, options })
}

const optionNames = [...new Set(Object.values(commandOptions).flatMap((options) => Object.keys(options)))]

type OptionKinds = NonNullable<ParseArgsConfig['options']>

function tryParse(argv: readonly string[]) {
  const options: OptionKinds = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }
  for (const name of optionNames) options[name] = { type: 'string' }
  try {
    return ok(parseArgs({ args: [...argv], options, allowPositionals: true, strict: true }))
  } catch (error) {
    // parseArgs names the option in its message; a value given by mistake is not repeated.
    const about = /'(--?[a-z-]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    return fail<WrongUse>({ code: 'unknown-option', about })
  }
}
