import type { Day } from '#main/core/calendar-day.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { OpeningFailure } from '#main/features/unlock/unlock.contract.ts'
import { peopleWithSlot, type PersonWithSlot } from '#main/features/unlock/unlock.repository.ts'
import type { VaultHeader } from '#main/vault/header.ts'
import { kdfDefault } from '#main/vault/kdf-params.ts'
import { wipe } from '#main/vault/keys.ts'
import { passphraseProblem, type PassphraseProblem } from '#main/vault/passphrase.ts'
import { isSealIntact, makePassphraseSlot, sealHeader, type OpenedSlot } from '#main/vault/slots.ts'
import { writeHeader } from '#main/vault/vault-folder.ts'
import { actorOn } from './actor.ts'
import { holdVault, openBehind, type HeldVault, type OpeningParts } from './open-vault.ts'
import { onDisk } from './on-disk.ts'
import type { KdfParams } from './ports.ts'

export interface EnterParts extends Omit<OpeningParts, 'masterKey' | 'mode'> {
  /** What opened; its master key is the caller's to wipe. */
  readonly slot: OpenedSlot
}

type Entered<F extends string> = Promise<Result<HeldVault, Failure<F>>>

/** Opens the database, finds who came in, and closes everything again when that fails. */
const enter = async <F extends string>(
  { slot, ...rest }: EnterParts,
  admit: (parts: OpeningParts, people: readonly PersonWithSlot[]) => Promise<Result<Admitted, Failure<F>>>,
): Entered<F | OpeningFailure> => {
  if (!isSealIntact(rest.header, slot.masterKey)) return fail({ code: 'header-damaged' })
  const parts: OpeningParts = { ...rest, masterKey: slot.masterKey, mode: 'existing' }
  const opened = await openBehind(parts)
  if (!opened.ok) return opened
  const { database, key } = opened.value
  let held: HeldVault | null = null
  try {
    const admitted = await admit(parts, await peopleWithSlot(database.read))
    if (!admitted.ok) return admitted
    held = await holdVault({ ...parts, header: admitted.value.header }, opened.value, admitted.value.person)
    return ok(held)
  } finally {
    if (held === null) {
      await database.close()
      wipe(key)
    }
  }
}

interface Admitted {
  readonly person: PersonWithSlot
  /** As it is now: coming in with the recovery code may have replaced a slot. */
  readonly header: VaultHeader
}

/** Why somebody whose passphrase fits cannot come in today; null: they can. */
const refusalOf = (person: PersonWithSlot, today: Day): Failure<OpeningFailure> | null => {
  if (person.state === 'suspended') return { code: 'person-suspended' }
  if (person.state !== 'active') return { code: 'not-allowed' }
  if (actorOn(person, today).roles.length > 0) return null
  const { deputyFrom, deputyUntil } = person
  const detail = { ...(deputyFrom && { from: deputyFrom }), ...(deputyUntil && { until: deputyUntil }) }
  return { code: 'outside-deputy-period', detail }
}

/** In as the person whose slot opened. */
export const enterBySlot = (parts: EnterParts): Entered<OpeningFailure> =>
  enter<OpeningFailure>(parts, ({ header, ports }, people) => {
    const person = people.find(({ slotId }) => slotId === parts.slot.slotId)
    if (person === undefined) return Promise.resolve(fail({ code: 'not-allowed' }))
    const refusal = refusalOf(person, ports.clock.today())
    return Promise.resolve(refusal === null ? ok({ person, header }) : fail(refusal))
  })

/** In with the recovery code, as the first keeper; a new passphrase replaces the keeper's slot. */
export const enterAsKeeper = (
  parts: EnterParts,
  newPassphrase: Uint8Array | null,
  kdf: KdfParams | null,
): Entered<OpeningFailure | PassphraseProblem> =>
  enter<PassphraseProblem | OpeningFailure>(parts, async (opening, people) => {
    const person = people.find(({ roles, state }) => state === 'active' && roles.includes('keeper'))
    if (person === undefined) return fail({ code: 'not-allowed' })
    if (newPassphrase === null) return ok({ person, header: opening.header })
    const problem = passphraseProblem(newPassphrase, [person.name])
    if (problem !== null) return fail({ code: problem })
    const header = await replaceSlot(opening, person.slotId, newPassphrase, kdf)
    const written = onDisk<void, never>(() => ok(writeHeader(opening.folder, header)))
    if (!written.ok) return written
    return ok({ person, header })
  })

/** Same person, same place, new passphrase. As strong as the slot it replaces. */
export const replaceSlot = async (
  { ports, header, masterKey }: Pick<OpeningParts, 'ports' | 'header' | 'masterKey'>,
  slotId: string,
  passphrase: Uint8Array,
  kdf: KdfParams | null,
): Promise<VaultHeader> => {
  const old = header.slots.find((slot) => slot.id === slotId)
  const params = kdf ?? (old?.kind === 'passphrase' ? old.kdf : kdfDefault)
  const place = { vaultId: header.vaultId, slotId, masterKey, random: ports.random }
  const fresh = await makePassphraseSlot(place, passphrase, params, ports.keyDerivation)
  const others = header.slots.filter((slot) => slot.id !== slotId)
  return sealHeader({ vaultId: header.vaultId, slots: [fresh, ...others] }, masterKey)
}
