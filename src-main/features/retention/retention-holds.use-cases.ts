import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { neededDayReader } from '#main/app/field-readers.ts'
import { stampOf } from '#main/app/stamp.ts'
import { readFields } from '#main/app/typed-fields.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { Saved } from '#main/contract/shapes.ts'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { personName } from '#main/features/erasure/erasure-preview.use-cases.ts'
import { holdState, insertHold, liftHoldRow, readHolds } from './retention.repository.ts'
import type { HoldReason } from './retention.rules.ts'

/** Holds that were not lifted; one whose end day is over keeps nothing any more and says so. */
export async function listHolds({ db, ports }: ReadContext) {
  const today = ports.clock.today()
  const holds = await readHolds(db)
  return ok(
    await Promise.all(
      holds.map(async (hold) => ({
        ...hold,
        name: (await personName(db, hold.person)) ?? '',
        over: hold.untilDay < today,
      })),
    ),
  )
}

export interface HoldInput {
  readonly person: PersonRef
  readonly reason: HoldReason
  readonly untilDayText: string
  readonly note: string
}

/** Keeps somebody longer, for a reason and until a day. */
export async function holdPerson(
  context: WriteContext,
  { untilDayText, note, ...input }: HoldInput,
): Promise<Result<Saved, Failure<'until-in-past'>>> {
  const { clock } = context.ports
  const read = readFields({ untilDayText }, { untilDayText: neededDayReader(clock, { prefer: 'future' }) })
  if (!read.ok) return fail({ code: 'invalid-input', issues: read.failure })
  const untilDay = read.value.untilDay ?? ''
  if (untilDay < clock.today()) return fail({ code: 'until-in-past' })
  if ((await personName(context.db, input.person)) === null) return fail({ code: 'not-found' })
  const stamp = stampOf(context)
  const id = await context.work.run((tx) => insertHold(tx, stamp, { ...input, untilDay, note: note.trim() }))
  return ok({ id, savedAt: stamp.at })
}

/** From today nothing keeps it longer any more. */
export async function liftHold(
  context: WriteContext,
  id: string,
): Promise<Result<Saved, Failure<'already-lifted'>>> {
  const state = await holdState(context.db, id)
  if (state === null) return fail({ code: 'not-found' })
  if (state.lifted) return fail({ code: 'already-lifted' })
  const stamp = stampOf(context)
  await context.work.run((tx) => liftHoldRow(tx, stamp, id, context.ports.clock.today()))
  return ok({ id, savedAt: stamp.at })
}
