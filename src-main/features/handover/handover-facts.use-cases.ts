import type { ReadContext } from '#main/app/context.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { readCase } from '#main/features/cases/cases.use-cases.ts'
import { blockOf, type ConsentBlock } from '#main/features/consent/consent.rules.ts'
import { consentFor } from '#main/features/consent/consent.use-cases.ts'
import { readContacts } from '#main/features/contacts/contacts.use-cases.ts'
import { firstTalkDueOn } from '#main/features/crisis/crisis.rules.ts'
import { readCrises } from '#main/features/crisis/crisis.use-cases.ts'
import { readDebts } from '#main/features/debts/debts.use-cases.ts'
import { readHousehold } from '#main/features/household/household.use-cases.ts'
import { readMoney } from '#main/features/money/money.use-cases.ts'
import { readReach } from '#main/features/reach/reach.use-cases.ts'
import { receiverSheet } from '#main/features/receivers/receivers.use-cases.ts'
import { remarksForSheet } from '#main/features/remarks/remarks.use-cases.ts'
import { readSettingsSheet } from '#main/features/settings/settings.use-cases.ts'
import type { CaseFacts, Destination, DraftFacts, SenderFacts } from './handover-facts.rules.ts'
import { isOpenForChange, referenceOf } from './handover.rules.ts'
import { handoversOf, numbering, type Handover } from './handover.repository.ts'

export interface HandoverRef {
  readonly caseId: string
  readonly receiverId: string
}
/** Everything that a handover to one receiver is made of, read from the vault as it is now. */
export interface Gathered {
  readonly facts: CaseFacts
  readonly to: Destination
  /** The draft that is being worked on; null: none yet. */
  readonly draft: Handover | null
  /** The one thing that stops it; null: it may go. */
  readonly blockedBy: ConsentBlock | null
}

const noDraft: DraftFacts = {
  askToday: '',
  companionName: '',
  companionPhone: '',
  companionWhen: '',
  maatjeRole: 'unknown',
}

export async function gather(
  context: ReadContext,
  ref: HandoverRef,
): Promise<Result<Gathered, Failure<never>>> {
  const { db, ports, norms } = context
  const facts = await caseFacts(context, ref.caseId)
  const receiver = await receiverSheet(db, ref.receiverId)
  const number = await numbering(db, ref.caseId)
  if (!facts.ok) return facts
  if (receiver === null || number === null) return fail({ code: 'not-found' })
  const draft = await openDraft(context, ref)
  const consent = await consentFor(db, ref.caseId, ref.receiverId)
  const today = ports.clock.today()
  const firstTalk = firstTalkDueOn(today, norms)
  const to: Destination = {
    today,
    firstTalkDueDay: firstTalk.ok ? firstTalk.value : null,
    reference: draft?.reference ?? referenceOf(number.number, number.count),
    receiver,
    sender: await senderOf(context),
    consent,
    draft: draft ?? noDraft,
  }
  const blockedBy = blockOf(consent, facts.value.head.handoverWish, receiver.profile.signatureRequired)
  return ok({ facts: facts.value, to, draft, blockedBy })
}

/** The newest handover to this receiver of which nothing has left the house. */
export async function openDraft({ db }: Pick<ReadContext, 'db'>, { caseId, receiverId }: HandoverRef) {
  const own = (await handoversOf(db, caseId)).filter((handover) => handover.receiverId === receiverId)
  return own.findLast(({ state }) => isOpenForChange(state)) ?? null
}

async function caseFacts(context: ReadContext, caseId: string): Promise<Result<CaseFacts, Failure<never>>> {
  const ref = { caseId }
  const read = await readCase(context, ref)
  if (!read.ok) return read
  const { incomes, costs } = (await readMoney(context, ref)).value
  return ok({
    ...read.value,
    household: (await readHousehold(context, ref)).value,
    reach: (await readReach(context, ref)).value,
    remarks: await remarksForSheet(context.db, ref.caseId),
    contacts: (await readContacts(context, ref)).value,
    incomes,
    costs,
    debts: (await readDebts(context, ref)).value.debts,
    crises: (await readCrises(context, ref)).value,
  })
}

async function senderOf(context: ReadContext): Promise<SenderFacts> {
  const { organisation, me } = (await readSettingsSheet(context)).value
  return {
    organisation: organisation.name,
    phone: organisation.phone,
    email: organisation.email,
    address: organisation.address,
    coordinator: me.name,
    coordinatorPhone: me.phone,
  }
}
