import { parseArgs, type ParseArgsConfig } from 'node:util'
import { fail, ok, type Result } from '#main/core/result.ts'

/**
 * What each command takes: option name to "needed" or "flag"; `file` is a word of its own after the command. Every
 * command also takes `--json`.
 */
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
  'volunteers import': { ...vaultOptions, file: 'word', 'dry-run': 'flag' },
  'volunteers list': vaultOptions,
  'match propose': { ...vaultOptions, case: 'needed' },
  'match plan': vaultOptions,
  'users list': vaultOptions,
  'privacy export': { ...vaultOptions, resident: 'needed', out: 'needed', 'zip-passphrase-out': 'needed' },
  'privacy import': { ...vaultOptions, file: 'word', 'zip-passphrase-file': 'needed' },
  'privacy erase': { ...vaultOptions, resident: 'needed', preview: 'flag', yes: 'flag' },
  'privacy retention': { ...vaultOptions, apply: 'flag', yes: 'flag' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, OptionKind>>>>
type OptionKind = 'needed' | 'flag' | 'word'

export type CommandName = keyof typeof commandOptions
export interface ParsedCommand {
  readonly name: CommandName
  readonly json: boolean
  /** Present for every option that the command needs. */
  readonly options: Readonly<Record<string, string>>
  readonly flags: readonly string[]
}
/** Wrong use, exit 2: what is wrong, in a closed code and the option or word it is about. */
export interface WrongUse {
  readonly code:
    | 'help'
    | 'unknown-command'
    | 'unknown-option'
    | 'option-missing'
    | 'option-empty'
    | 'one-of'
    | 'only-together'
  readonly about: string
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commandOptions, name)

/** The command, and the word after it where it takes one. */
function commandIn(
  words: readonly string[],
): { readonly name: CommandName; readonly word: string | null } | null {
  const whole = words.join(' ')
  if (isCommand(whole)) return { name: whole, word: null }
  const shorter = words.slice(0, -1).join(' ')
  const takesWord = isCommand(shorter) && Object.values<OptionKind>(commandOptions[shorter]).includes('word')
  return takesWord ? { name: shorter, word: words.at(-1) ?? null } : null
}

function chosen(
  known: Readonly<Record<string, OptionKind>>,
  values: Readonly<Record<string, unknown>>,
): Result<Pick<ParsedCommand, 'options' | 'flags'>, WrongUse> {
  const options: Record<string, string> = {}
  const flags: string[] = []
  for (const [option, value] of Object.entries(values)) {
    if (option === 'json') continue
    if (known[option] === undefined) return fail({ code: 'unknown-option', about: `--${option}` })
    if (value === true) flags.push(option)
    if (typeof value !== 'string') continue
    if (value.trim() === '') return fail({ code: 'option-empty', about: `--${option}` })
    options[option] = value
  }
  const missing = Object.keys(known).find(
    (option) => known[option] !== 'flag' && options[option] === undefined,
  )
  if (missing === undefined) return ok({ options, flags })
  return fail({
    code: 'option-missing',
    about: known[missing] === 'word' ? missing.toUpperCase() : `--${missing}`,
  })
}

/** What cannot be undone is looked at or done, never by forgetting a word. */
function flagProblem(name: CommandName, flags: readonly string[]): WrongUse | null {
  const has = (flag: string): boolean => flags.includes(flag)
  if (name === 'privacy erase' && has('preview') === has('yes'))
    return { code: 'one-of', about: '--preview --yes' }
  if (name === 'privacy retention' && has('apply') !== has('yes'))
    return { code: 'only-together', about: '--apply --yes' }
  return null
}

/** Reads the words after `thuisbasis`. */
export function readArguments(argv: readonly string[]): Result<ParsedCommand, WrongUse> {
  const parsed = tryParse(argv)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const whole = positionals.join(' ')
  if (values['help'] === true || whole === '') return fail({ code: 'help', about: whole })
  const command = commandIn(positionals)
  if (command === null) return fail({ code: 'unknown-command', about: whole })
  const { name, word } = command
  const taken = chosen(commandOptions[name], word === null ? values : { ...values, file: word })
  if (!taken.ok) return taken
  const problem = flagProblem(name, taken.value.flags)
  return problem === null ? ok({ name, json: values['json'] === true, ...taken.value }) : fail(problem)
}

const namesOf = (...kinds: readonly OptionKind[]): string[] => {
  const all = Object.values(commandOptions).flatMap((options) => Object.entries<OptionKind>(options))
  return [...new Set(all.filter(([, kind]) => kinds.includes(kind)).map(([name]) => name))]
}

type OptionKinds = NonNullable<ParseArgsConfig['options']>

function tryParse(argv: readonly string[]) {
  const options: OptionKinds = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }
  for (const name of namesOf('needed')) options[name] = { type: 'string' }
  for (const name of namesOf('flag')) options[name] = { type: 'boolean' }
  try {
    return ok(parseArgs({ args: [...argv], options, allowPositionals: true, strict: true }))
  } catch (error) {
    // parseArgs names the option in its message; a value given by mistake is not repeated.
    const about = /'(--?[a-z-]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    return fail<WrongUse>({ code: 'unknown-option', about })
  }
}
