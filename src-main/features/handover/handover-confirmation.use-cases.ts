import type { WriteContext } from '#main/app/context.ts'
import { askWhereToSave } from '#main/app/save-place.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { toLocalDay, toLocalTime } from '#main/core/moment.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { shownName } from '#main/features/cases/cases.rules.ts'
import { readCase } from '#main/features/cases/cases.use-cases.ts'
import type { ConsentBlock } from '#main/features/consent/consent.rules.ts'
import { confirmationDocument } from './confirmation.document.ts'
import { factsForConfirmation } from './handover-confirmation.rules.ts'
import { printAndKeep, writeAndKeep, type Papers } from './handover-copy.use-cases.ts'
import { draftFor } from './handover-draft.use-cases.ts'
import { gather, type Gathered } from './handover-facts.use-cases.ts'
import { phoneOf } from './handover-sheet-shape.rules.ts'
import type { handoverContract } from './handover.contract.ts'
import { handoverWords } from './handover.labels.ts'
import { handoversOf } from './handover.repository.ts'

type Calls = typeof handoverContract
type Ref = InputOf<Calls['printConfirmation']>

/** When this gemeente first heard of it: in a call about the crisis, in another call, or with the form itself. */
function toldAt({ facts, to }: Gathered, sentAt: string | null): string | null {
  const { contacts } = facts
  const own = contacts.filter(({ receiverId }) => receiverId === to.receiver.id)
  const told = contacts.filter(({ toldOfCrisis, receiverId }) => toldOfCrisis && receiverId === null)
  const moments = [...own, ...told].map(({ at }) => at)
  return [...moments, ...(sentAt === null ? [] : [sentAt])].toSorted()[0] ?? null
}

async function confirmationPapers(
  context: WriteContext,
  { debtId, ...ref }: Ref,
): Promise<Result<Papers, Failure<ConsentBlock | 'not-told-yet'>>> {
  const gathered = await gather(context, ref)
  const read = await readCase(context, ref)
  if (!gathered.ok) return gathered
  if (!read.ok) return read
  const { facts, to, blockedBy } = gathered.value
  const debt = facts.debts.find(({ id }) => id === debtId)
  if (debt === undefined) return fail({ code: 'not-found' })
  if (blockedBy !== null) return fail({ code: blockedBy })
  const own = (await handoversOf(context.db, ref.caseId)).filter(
    ({ receiverId }) => receiverId === ref.receiverId,
  )
  const at = toldAt(gathered.value, own.find(({ sentAt }) => sentAt !== null)?.sentAt ?? null)
  if (at === null) return fail({ code: 'not-told-yet' })
  const handover = own.at(-1) ?? (await context.work.run((tx) => draftFor(tx, stampOf(context), ref)))
  if (handover === null) return fail({ code: 'not-found' })
  const reference = `${handover.reference}-B`
  const sheet = factsForConfirmation({
    reference,
    today: to.today,
    residentName: shownName(read.value.resident),
    debt,
    toldDay: toLocalDay(at),
    toldTime: toLocalTime(at),
    receiver: to.receiver,
    sender: to.sender,
    phone: phoneOf(to),
  })
  return ok({
    handoverId: handover.id,
    kind: 'confirmation',
    reference,
    sheet,
    definition: confirmationDocument(sheet),
  })
}

export async function saveConfirmation(context: WriteContext, ref: InputOf<Calls['saveConfirmation']>) {
  const papers = await confirmationPapers(context, ref)
  if (!papers.ok) return papers
  const place = await askWhereToSave(context, handoverWords.saveTitle, `${papers.value.reference}.pdf`)
  if (!place.ok) return place
  const path = place.value
  const kept = await writeAndKeep(context, papers.value, path, null)
  return kept.ok ? ok({ path }) : kept
}

export async function printConfirmation(context: WriteContext, ref: Ref) {
  const papers = await confirmationPapers(context, ref)
  if (!papers.ok) return papers
  const kept = await printAndKeep(context, papers.value)
  return kept.ok ? ok({}) : kept
}
