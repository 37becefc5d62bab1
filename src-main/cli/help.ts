import type { WrongUse } from './arguments.ts'

/** For support and automation; the window is for people. */
export const helpText = `Thuisbasis on the command line: for automation and support. The window is for daily work.

  thuisbasis demo --out DIR                        practice vault with invented cases, and their documents
  thuisbasis vault create  --vault DIR --passphrase-file F --organisation NAME --person NAME --recovery-out F
  thuisbasis vault info    --vault DIR --passphrase-file F
  thuisbasis vault verify  --vault DIR --passphrase-file F
  thuisbasis vault backup  --vault DIR --passphrase-file F --to DIR
  thuisbasis vault restore --vault DIR --passphrase-file F --from F --to DIR
  thuisbasis residents list --vault DIR --passphrase-file F
  thuisbasis receivers list --vault DIR --passphrase-file F
  thuisbasis handover      --vault DIR --passphrase-file F --case ID --receiver ID --out F.pdf
  thuisbasis volunteers import FILE --vault DIR --passphrase-file F [--dry-run]
  thuisbasis volunteers list --vault DIR --passphrase-file F
  thuisbasis match propose --vault DIR --passphrase-file F --case ID
  thuisbasis match plan    --vault DIR --passphrase-file F
  thuisbasis users list    --vault DIR --passphrase-file F

  thuisbasis privacy export    --vault DIR --passphrase-file F --resident ID --out F.zip --zip-passphrase-out F
  thuisbasis privacy import FILE --vault DIR --passphrase-file F --zip-passphrase-file F
  thuisbasis privacy erase     --vault DIR --passphrase-file F --resident ID --preview|--yes
  thuisbasis privacy retention --vault DIR --passphrase-file F [--apply --yes]

  --json   one JSON value on standard output
  Exit: 0 done, 1 refused ({"refused":{"code","message"}}), 2 wrong use.
  The passphrase file holds the passphrase on its first line. Existing files are never overwritten.
`

const sentences: Readonly<Record<WrongUse['code'], string>> = {
  help: '',
  'unknown-command': 'Unknown command',
  'unknown-option': 'This command does not know the option',
  'option-missing': 'This command needs the option',
  'option-empty': 'This option is empty',
  'one-of': 'Give exactly one of',
  'only-together': 'These go together or not at all:',
}

export const wrongUseText = ({ code, about }: WrongUse): string =>
  code === 'help' ? helpText : `${sentences[code]} ${about}\n\n${helpText}`
