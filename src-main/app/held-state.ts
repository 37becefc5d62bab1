import { StorageError } from '#main/database/storage-error.ts'
import type { UnitOfWork } from '#main/database/unit-of-work.ts'
import type { PersonWithSlot } from '#main/features/unlock/unlock.repository.ts'
import type { VaultHeader } from '#main/vault/header.ts'

/** What can change while a vault is held open: its slots, who is in, and whether anything may be written. */
export interface HeldState {
  /** The slots as they are on disk now. */
  header(): VaultHeader
  /** After a slot was written. */
  keepHeader(header: VaultHeader): void
  /** Who is in, as the people table has them. */
  person(): PersonWithSlot
  /** After something about them was changed. */
  keepPerson(person: PersonWithSlot): void
  /** From now on nothing is written any more (or again): a copy is being made that takes this file's place. */
  seal(sealed: boolean): void
}

export const createHeldState = (header: VaultHeader, person: PersonWithSlot, work: UnitOfWork) => {
  const now = { header, person, sealed: false }
  const state: HeldState = {
    header: () => now.header,
    keepHeader: (fresh) => {
      now.header = fresh
    },
    person: () => now.person,
    keepPerson: (fresh) => {
      now.person = fresh
    },
    seal: (sealed) => {
      now.sealed = sealed
    },
  }
  /** Looks inside the transaction: what waited for its turn while the copy was made is refused as well. */
  const sealable: UnitOfWork = {
    run: (act) =>
      work.run((tx) => {
        if (now.sealed) throw new StorageError('open-elsewhere')
        return act(tx)
      }),
  }
  return { state, work: sealable }
}
