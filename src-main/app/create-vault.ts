import { mkdirSync } from 'node:fs'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { storageFailureOf } from '#main/database/storage-error.ts'
import type { Migrations } from '#main/database/migrate.ts'
import { insertFirstPerson, peopleWithSlot } from '#main/features/unlock/unlock.repository.ts'
import { writeDurably } from '#main/vault/durable-file.ts'
import { serialiseHeader, type VaultHeader } from '#main/vault/header.ts'
import { chooseKdf, kdfFloor } from '#main/vault/kdf-params.ts'
import { wipe } from '#main/vault/keys.ts'
import { passphraseProblem, type PassphraseProblem } from '#main/vault/passphrase.ts'
import { recoveryCodeBytes, recoveryGroups } from '#main/vault/recovery-code.ts'
import { makePassphraseSlot, makeRecoverySlot, masterKeyBytes, sealHeader } from '#main/vault/slots.ts'
import { clearUnfinished, presenceIn, vaultPaths } from '#main/vault/vault-folder.ts'
import { holdVault, openBehind, openingFailureOf, type HeldVault, type OpeningParts } from './open-vault.ts'
import type { KdfParams, Ports } from './ports.ts'

export interface NewVault {
  readonly organisation: string
  readonly person: string
  /** UTF-8; wiped by the session. */
  readonly passphrase: Uint8Array
}

export type CreateFailure = 'vault-exists' | PassphraseProblem | 'folder-not-writable' | 'node-too-old'

export interface CreatedVault {
  readonly held: HeldVault
  readonly recoveryGroups: readonly string[]
}

export interface CreateParts {
  readonly ports: Ports
  readonly folder: string
  readonly migrations: Migrations
  /** Strength of the new slot; null measures this laptop. */
  readonly kdf: KdfParams | null
}

/** One derivation at the floor tells how strong this laptop can afford to be. */
const measureKdf = async (ports: Ports): Promise<KdfParams> => {
  const start = performance.now()
  wipe(await ports.keyDerivation.derive(ports.random.bytes(16), ports.random.bytes(16), kdfFloor))
  return chooseKdf(performance.now() - start)
}

/** The header and what opens it: a slot for the first person, and one for the recovery code. */
const makeHeader = async (
  { ports, kdf }: CreateParts,
  masterKey: Uint8Array,
  code: Uint8Array,
  passphrase: Uint8Array,
): Promise<{ readonly header: VaultHeader; readonly slotId: string }> => {
  const vaultId = ports.ids.next()
  const slotId = ports.ids.next()
  const common = { vaultId, masterKey, random: ports.random }
  const params = kdf ?? (await measureKdf(ports))
  const slots = [
    await makePassphraseSlot({ ...common, slotId }, passphrase, params, ports.keyDerivation),
    makeRecoverySlot({ ...common, slotId: ports.ids.next() }, code),
  ]
  return { header: sealHeader({ vaultId, slots }, masterKey), slotId }
}

const fill = async (
  parts: OpeningParts,
  input: NewVault,
  slotId: string,
): Promise<Result<HeldVault, Failure>> => {
  const opened = await openBehind(parts)
  if (!opened.ok) return opened
  const { ports } = parts
  const personId = ports.ids.next()
  const stamp = { at: ports.clock.now(), actorId: personId, nextId: () => ports.ids.next() }
  const first = { organisation: input.organisation, person: input.person, personId, slotId }
  try {
    await opened.value.database.work.run((tx) => insertFirstPerson(tx, stamp, first))
    const [person] = await peopleWithSlot(opened.value.database.read)
    if (person === undefined) throw new Error('a new vault without its first person')
    return ok(await holdVault(parts, opened.value, person))
  } catch (error) {
    await opened.value.database.close()
    wipe(opened.value.key)
    throw error
  }
}

/**
 * Makes the files of a new vault. The header gets its final name only when the recovery code was typed back; until
 * then the next start finds no vault and begins again.
 */
export const createVault = async (
  parts: CreateParts,
  input: NewVault,
): Promise<Result<CreatedVault, Failure<CreateFailure>>> => {
  const { ports, folder, migrations } = parts
  const problem = passphraseProblem(input.passphrase, [input.organisation, input.person])
  if (problem !== null) return fail({ code: problem })
  if (presenceIn(folder) === 'vault') return fail({ code: 'vault-exists' })
  const masterKey = ports.random.bytes(masterKeyBytes)
  const code = ports.random.bytes(recoveryCodeBytes)
  try {
    mkdirSync(folder, { recursive: true })
    clearUnfinished(folder)
    const { header, slotId } = await makeHeader(parts, masterKey, code, input.passphrase)
    writeDurably(vaultPaths(folder).newHeader, serialiseHeader(header))
    const held = await fill({ ports, folder, header, masterKey, migrations, mode: 'create' }, input, slotId)
    if (held.ok) return ok({ held: held.value, recoveryGroups: recoveryGroups(code) })
    clearUnfinished(folder)
    return fail(createFailureOf(held.failure))
  } catch (error) {
    const failure = storageFailureOf(error)
    if (failure === null) throw error
    clearAfterFailure(folder)
    return fail(createFailureOf(openingFailureOf(failure)))
  } finally {
    wipe(masterKey, code)
  }
}

const createFailureOf = ({ code }: Failure): Failure<CreateFailure> =>
  code === 'disk-full' || code === 'node-too-old' ? { code } : { code: 'folder-not-writable' }

const clearAfterFailure = (folder: string): void => {
  try {
    clearUnfinished(folder)
  } catch {
    // The folder does not let us; the next attempt clears it.
  }
}
