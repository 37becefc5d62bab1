import { fail, ok } from '#main/core/result.ts'
import type { CommandName } from './arguments.ts'
import { needed, passphraseFrom, pathOf, shaped, unlocked, type Command } from './command.ts'
import { buildDemo } from './demo.ts'
import { matchPlan, matchPropose } from './match-commands.ts'
import { privacyErase, privacyExport, privacyImport, privacyRetention } from './privacy-commands.ts'
import { volunteersImport, volunteersList } from './volunteer-commands.ts'

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

/** Without what only the window needs: who set a passphrase, and when somebody came in. */
const usersList: Command = (options, tools) =>
  unlocked(options, tools, ({ api }) =>
    shaped(api.users.list({}), (rows) =>
      rows.map(({ id, name, roles, state, deputyFrom, deputyUntil }) => ({
        id,
        name,
        roles,
        state,
        deputyFrom,
        deputyUntil,
      })),
    ),
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
  'volunteers import': volunteersImport,
  'volunteers list': volunteersList,
  'match propose': matchPropose,
  'match plan': matchPlan,
  'users list': usersList,
  'privacy export': privacyExport,
  'privacy import': privacyImport,
  'privacy erase': privacyErase,
  'privacy retention': privacyRetention,
}
