import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { CommandName } from './arguments.ts'
import type { CommandApp, CommandTools } from './command-app.ts'
import { buildDemo } from './demo.ts'

export type Outcome = Result<unknown, Failure>
type Options = Readonly<Record<string, string>>
type Command = (options: Options, tools: CommandTools) => Promise<Outcome>

const needed = (options: Options, name: string): string => {
  const value = options[name]
  if (value === undefined) throw new Error(`option --${name} was not checked`)
  return value
}
const pathOf = (options: Options, name: string): string => resolve(needed(options, name))

/** First line of the file, as bytes; the file is the caller's to protect. */
async function passphraseFrom(path: string): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  try {
    const line = (await readFile(path, 'utf8')).split(/\r?\n/, 1)[0] ?? ''
    return ok(new TextEncoder().encode(line.normalize('NFC')))
  } catch {
    return fail({ code: 'passphrase-file-unreadable' })
  }
}

/** Runs one piece of work on an unlocked vault and closes it again, whatever happens. */
async function unlocked(
  options: Options,
  { appOn }: CommandTools,
  work: (app: CommandApp) => Promise<Outcome>,
): Promise<Outcome> {
  const passphrase = await passphraseFrom(pathOf(options, 'passphrase-file'))
  if (!passphrase.ok) return passphrase
  const app = appOn(pathOf(options, 'vault'))
  try {
    const opened = await app.api.unlock.unlock({ passphrase: passphrase.value })
    return opened.ok ? await work(app) : opened
  } finally {
    passphrase.value.fill(0)
    await app.close()
  }
}

const shaped = async <T>(
  reply: Promise<Result<T, Failure>>,
  shape: (value: T) => unknown,
): Promise<Outcome> => {
  const result = await reply
  return result.ok ? ok(shape(result.value)) : result
}

const createVault: Command = async (options, { appOn }) => {
  const passphrase = await passphraseFrom(pathOf(options, 'passphrase-file'))
  if (!passphrase.ok) return passphrase
  const recoveryOut = pathOf(options, 'recovery-out')
  const app = appOn(pathOf(options, 'vault'))
  try {
    // Looked at first: a vault whose recovery code could not be written down would be a trap.
    if ((await app.ports.files.read(recoveryOut)).ok) return fail({ code: 'exists' })
    const names = { organisation: needed(options, 'organisation'), person: needed(options, 'person') }
    const made = await app.api.unlock.create({ ...names, passphrase: passphrase.value })
    if (!made.ok) return made
    const { recoveryGroups, askedGroups } = made.value
    const written = await app.ports.files.writeNew(
      recoveryOut,
      new TextEncoder().encode(`${recoveryGroups.join(' ')}\n`),
    )
    if (!written.ok) return fail({ code: written.failure })
    const groups = askedGroups.map((place) => recoveryGroups[place - 1] ?? '')
    return await shaped(app.api.unlock.confirmRecovery({ groups }), ({ folder }) => ({
      vault: folder,
      recovery: recoveryOut,
    }))
  } finally {
    passphrase.value.fill(0)
    await app.close()
  }
}

const vaultInfo: Command = (options, tools) =>
  unlocked(options, tools, async ({ api }) => {
    const cases = await api.cases.list({ text: '', limit: 20_000 })
    if (!cases.ok) return cases
    return shaped(api.unlock.status({}), ({ folder, organisation, person, lastBackupAt }) => ({
      vault: folder,
      organisation,
      person,
      lastBackupAt,
      residents: cases.value.length,
    }))
  })

/** Opening has checked key, settings and pages; a copy that opens proves that the whole file can be read. */
const vaultVerify: Command = (options, tools) =>
  unlocked(options, tools, async ({ api }) => {
    const copies = await api.backup.list({ folder: null })
    return copies.ok
      ? ok({ vault: pathOf(options, 'vault'), intact: true, backups: copies.value.length })
      : copies
  })

const vaultBackup: Command = (options, tools) =>
  unlocked(options, tools, ({ api }) =>
    shaped(api.backup.backupNow({ folder: pathOf(options, 'to') }), (copy) => ({ ...copy, verified: true })),
  )

/** The passphrase opens the copy; `--vault` is not opened, it only has to name where the person works. */
const vaultRestore: Command = async (options, { appOn }) => {
  const passphrase = await passphraseFrom(pathOf(options, 'passphrase-file'))
  if (!passphrase.ok) return passphrase
  const app = appOn(pathOf(options, 'vault'))
  try {
    const places = { from: pathOf(options, 'from'), to: pathOf(options, 'to') }
    return await shaped(app.api.backup.restore({ ...places, passphrase: passphrase.value }), () => ({
      vault: places.to,
      from: places.from,
    }))
  } finally {
    passphrase.value.fill(0)
    await app.close()
  }
}

const residentsList: Command = (options, tools) =>
  unlocked(options, tools, ({ api }) =>
    shaped(api.cases.list({ text: '', limit: 20_000 }), (rows) =>
      rows.map(({ residentId, caseId, name, birthDay }) => ({
        id: residentId,
        caseId,
        name,
        birthDate: birthDay,
      })),
    ),
  )

const receiversList: Command = (options, tools) =>
  unlocked(options, tools, ({ api }) =>
    shaped(api.receivers.list({}), (rows) => rows.map(({ id, name, complete }) => ({ id, name, complete }))),
  )

const handover: Command = (options, tools) =>
  unlocked(options, tools, ({ api }) =>
    shaped(
      api.handover.saveTo({
        caseId: needed(options, 'case'),
        receiverId: needed(options, 'receiver'),
        path: pathOf(options, 'out'),
      }),
      ({ copyId, path, reference }) => ({ id: copyId, path, reference }),
    ),
  )

const demo: Command = (options, tools) => buildDemo(pathOf(options, 'out'), tools)

export const commands: Readonly<Record<CommandName, Command>> = {
  demo,
  'vault create': createVault,
  'vault info': vaultInfo,
  'vault verify': vaultVerify,
  'vault backup': vaultBackup,
  'vault restore': vaultRestore,
  'residents list': residentsList,
  'receivers list': receiversList,
  handover,
}
