import { describe, expect, it } from 'vitest'
import { commandOptions, readArguments } from '#main/cli/arguments.ts'
import { helpText } from '#main/cli/help.ts'

const vault = ['--vault', 'v', '--passphrase-file', 'p']

describe('words after thuisbasis', () => {
  it('reads a command of two words with its options', () => {
    expect(readArguments(['residents', 'list', ...vault, '--json'])).toEqual({
      ok: true,
      value: {
        name: 'residents list',
        json: true,
        options: { vault: 'v', 'passphrase-file': 'p' },
        flags: [],
      },
    })
  })

  it.each([
    [[], 'help', ''],
    [['handover', '--help'], 'help', 'handover'],
    [['make', 'coffee'], 'unknown-command', 'make coffee'],
    [['residents', 'list', '--vault', 'v'], 'option-missing', '--passphrase-file'],
    [['demo', '--out', ' '], 'option-empty', '--out'],
    [['demo', '--out', 'd', '--vault', 'v'], 'unknown-option', '--vault'],
    [['demo', '--out', 'd', '--colour', 'red'], 'unknown-option', '--colour'],
    [['demo', '--out'], 'unknown-option', '--out'],
  ])('refuses %j as %s', (argv, code, about) => {
    expect(readArguments(argv)).toEqual({ ok: false, failure: { code, about } })
  })

  it('takes a file as a word of its own, and a flag', () => {
    const read = readArguments(['volunteers', 'import', 'lijst met maatjes.csv', ...vault, '--dry-run'])
    expect(read).toEqual({
      ok: true,
      value: {
        name: 'volunteers import',
        json: false,
        options: { vault: 'v', 'passphrase-file': 'p', file: 'lijst met maatjes.csv' },
        flags: ['dry-run'],
      },
    })
  })

  it.each([
    [['volunteers', 'import', ...vault], 'option-missing', 'FILE'],
    [['volunteers', 'import', ' ', ...vault], 'option-empty', '--file'],
    [['volunteers', 'list', 'x.csv', ...vault], 'unknown-command', 'volunteers list x.csv'],
    [['volunteers', 'list', '--dry-run', ...vault], 'unknown-option', '--dry-run'],
    [['match', 'plan', '--case', 'c', ...vault], 'unknown-option', '--case'],
  ])('refuses %j as %s', (argv, code, about) => {
    expect(readArguments(argv)).toEqual({ ok: false, failure: { code, about } })
  })

  it.each([
    [['privacy', 'erase', '--resident', 'r', ...vault], 'one-of', '--preview --yes'],
    [['privacy', 'erase', '--resident', 'r', '--preview', '--yes', ...vault], 'one-of', '--preview --yes'],
    [['privacy', 'erase', '--yes', ...vault], 'option-missing', '--resident'],
    [['privacy', 'retention', '--apply', ...vault], 'only-together', '--apply --yes'],
    [['privacy', 'retention', '--yes', ...vault], 'only-together', '--apply --yes'],
    [['privacy', 'import', '--zip-passphrase-file', 'z', ...vault], 'option-missing', 'FILE'],
    [
      ['privacy', 'export', '--resident', 'r', '--out', 'o', ...vault],
      'option-missing',
      '--zip-passphrase-out',
    ],
  ])('refuses %j as %s', (argv, code, about) => {
    expect(readArguments(argv)).toEqual({ ok: false, failure: { code, about } })
  })

  it.each([
    [['privacy', 'erase', '--resident', 'r', '--preview', ...vault], ['preview']],
    [['privacy', 'erase', '--resident', 'r', '--yes', ...vault], ['yes']],
    [['privacy', 'retention', ...vault], []],
    [
      ['privacy', 'retention', '--apply', '--yes', ...vault],
      ['apply', 'yes'],
    ],
  ])('takes %j', (argv, flags) => {
    expect(readArguments(argv)).toMatchObject({ ok: true, value: { flags } })
  })

  it('does not repeat a value that was typed in the place of an option', () => {
    const read = readArguments(['demo', '--out', 'd', '--passphrase=geheim woord'])
    expect(JSON.stringify(read)).not.toContain('geheim')
  })

  it('names every command and option in the help', () => {
    for (const [name, options] of Object.entries(commandOptions)) {
      expect(helpText).toContain(name)
      for (const [option, kind] of Object.entries<string>(options))
        expect(helpText).toContain(kind === 'word' ? option.toUpperCase() : `--${option}`)
    }
  })
})
