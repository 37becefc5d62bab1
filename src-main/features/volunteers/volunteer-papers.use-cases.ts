import type { WriteContext } from '#main/app/context.ts'
import { printPaperFile, savePaperFile, type Paper } from '#main/app/paper-files.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { feeOfYear } from '#main/core/volunteer-fees.ts'
import { matchPolicy } from '#main/features/settings/settings.use-cases.ts'
import { organisationOf, personOf } from '#main/features/users/users.use-cases.ts'
import { volunteerAgreementDocument } from './volunteer-agreement.document.ts'
import { paperWords } from './volunteer-papers.labels.ts'
import {
  factsForAgreement,
  factsForWelcome,
  type PaperFacts,
  type PaperSender,
} from './volunteer-papers.rules.ts'
import { trainingsOf } from './volunteer-trainings.repository.ts'
import { volunteerWelcomeDocument } from './volunteer-welcome.document.ts'
import type { volunteersContract } from './volunteers.contract.ts'
import { volunteerOf } from './volunteers.repository.ts'

type Calls = typeof volunteersContract
type Ref = InputOf<Calls['printPaper']>

async function senderOf({ db, actor }: WriteContext): Promise<PaperSender> {
  const organisation = await organisationOf(db)
  const person = await personOf(db, actor.personId)
  return {
    organisation: organisation.name,
    address: organisation.address,
    phone: organisation.phone,
    email: organisation.email,
    coordinator: person?.name ?? actor.name,
    coordinatorPhone: person?.phone ?? '',
  }
}

async function paperFor(
  context: WriteContext,
  { volunteerId, paper }: Ref,
): Promise<Result<Paper, Failure<never>>> {
  const { db, norms, ports } = context
  const volunteer = await volunteerOf(db, volunteerId)
  if (volunteer === null) return fail({ code: 'not-found' })
  const today = ports.clock.today()
  const facts: PaperFacts = {
    id: volunteerId,
    volunteer,
    trainings: await trainingsOf(db, volunteerId),
    sender: await senderOf(context),
    policy: await matchPolicy(db),
    today,
    fee: feeOfYear(norms.volunteerFees, Number(today.slice(0, 4))),
  }
  if (paper === 'welcome') {
    const sheet = factsForWelcome(facts)
    return ok({ reference: sheet.reference, definition: volunteerWelcomeDocument(sheet) })
  }
  const sheet = factsForAgreement(facts)
  return ok({ reference: sheet.reference, definition: volunteerAgreementDocument(sheet) })
}

export async function savePaper(context: WriteContext, ref: Ref) {
  const paper = await paperFor(context, ref)
  return paper.ok ? savePaperFile(context, paper.value, paperWords.saveTitle) : paper
}

export async function printPaper(context: WriteContext, ref: Ref) {
  const paper = await paperFor(context, ref)
  return paper.ok ? printPaperFile(context, paper.value) : paper
}
