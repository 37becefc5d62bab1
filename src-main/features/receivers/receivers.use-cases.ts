import { issue, saving } from '#main/app/amend.ts'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { stampOf } from '#main/app/stamp.ts'
import { trimEnds } from '#main/app/typed-fields.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { amendRecord, insertRecord, setRemoved } from '#main/database/records.ts'
import { ReceiverProfile, type receiversContract } from './receivers.contract.ts'
import {
  isNamed,
  newReceiver,
  receiverColumns,
  receiverOf,
  receiversOf,
  type StoredReceiver,
} from './receivers.repository.ts'
import { isCompleteReceiver, usualProfile } from './receivers.rules.ts'

type Calls = typeof receiversContract

/** A stored profile with what another version left out filled in; an unreadable one gives the usual. */
function profileOf(stored: unknown): ReceiverProfile {
  const read = ReceiverProfile.safeParse({ ...usualProfile, ...(typeof stored === 'object' ? stored : {}) })
  return read.success ? read.data : { ...usualProfile, extraCrisisKinds: [...usualProfile.extraCrisisKinds] }
}

const sheetOf = (receiver: StoredReceiver) => ({
  ...receiver,
  profile: profileOf(receiver.profile),
  complete: isCompleteReceiver(receiver),
})

/** One receiver as handovers need it, also when it was taken out of the list; null when there is none. */
export async function receiverSheet(db: ReadDb, id: string) {
  const receiver = await receiverOf(db, id)
  return receiver === null ? null : sheetOf(receiver)
}

export const listReceivers = async ({ db }: ReadContext) => ok((await receiversOf(db)).map(sheetOf))

export async function addReceiver(
  context: WriteContext,
  { name }: InputOf<Calls['add']>,
): Promise<Result<Saved, Failure<'name-missing'>>> {
  if (name.trim() === '') return fail({ code: 'name-missing' })
  const stamp = stampOf(context)
  return context.work.run(async (tx) => {
    const id = await insertRecord(tx, stamp, 'receivers', newReceiver(name.trim()))
    return ok({ id, savedAt: stamp.at })
  })
}

export async function amendReceiver(context: WriteContext, { id, changes }: InputOf<Calls['amend']>) {
  if (changes.name?.trim() === '') return issue('changes.name', 'text-missing')
  const { profile, ...words } = changes
  return saving(context, id, async (tx, stamp) => {
    const stored = await receiverOf(tx, id)
    if (stored === null) return false
    const merged =
      profile === undefined
        ? {}
        : { profile: profileOf({ ...profileOf(stored.profile), ...present(profile) }) }
    return amendRecord(tx, stamp, 'receivers', id, receiverColumns({ ...trimEnds(words), ...merged }))
  })
}

/** Without the keys that were not given: spreading those would wipe what is there. */
const present = (changes: object): object =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))

/** Only while no consent and no handover names it. */
export const removeReceiver = (context: WriteContext, { id }: InputOf<Calls['remove']>) =>
  saving<'in-use'>(context, id, async (tx, stamp) => {
    if (await isNamed(tx, id)) return fail({ code: 'in-use' })
    return setRemoved(tx, stamp, 'receivers', id, true)
  })
