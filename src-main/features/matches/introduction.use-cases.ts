import type { WriteContext } from '#main/app/context.ts'
import { printPaperFile, savePaperFile, type Paper } from '#main/app/paper-files.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { readCase } from '#main/features/cases/cases.use-cases.ts'
import { readReach } from '#main/features/reach/reach.use-cases.ts'
import { readSettingsSheet } from '#main/features/settings/settings.use-cases.ts'
import { readVolunteer } from '#main/features/volunteers/volunteers.use-cases.ts'
import { needOf } from '#main/features/waiting-list/waiting-needs.use-cases.ts'
import { introductionDocument } from './introduction.document.ts'
import { introductionWords } from './introduction.labels.ts'
import type { IntroductionFacts, IntroductionSender } from './introduction-shape.rules.ts'
import { factsForIntroduction } from './introduction.rules.ts'
import type { matchesContract } from './matches.contract.ts'
import { matchOf } from './matches.repository.ts'

type Calls = typeof matchesContract
type Ref = InputOf<Calls['printSheet']>

async function senderOf(context: WriteContext): Promise<IntroductionSender> {
  const { organisation, me } = (await readSettingsSheet(context)).value
  const { name, ...contact } = organisation
  return { organisation: name, ...contact, coordinator: me.name, coordinatorPhone: me.phone }
}

async function gather(context: WriteContext, id: string): Promise<Result<IntroductionFacts, Failure<never>>> {
  const match = await matchOf(context.db, id)
  if (match === null) return fail({ code: 'not-found' })
  const { caseId, volunteerId } = match
  const read = await readCase(context, { caseId })
  if (!read.ok) return read
  const volunteer = await readVolunteer(context, { volunteerId })
  if (!volunteer.ok) return volunteer
  const request = await needOf(context.db, match.requestId, context.ports.clock.today())
  if (request === null) return fail({ code: 'not-found' })
  return ok({
    matchId: id,
    caseNumber: read.value.head.number,
    sender: await senderOf(context),
    introductionDay: match.introductionDay,
    introductionPlace: match.introductionPlace,
    resident: read.value.resident,
    reach: (await readReach(context, { caseId })).value.map(({ mark, ...point }) => ({
      ...point,
      sharing: mark.sharing,
    })),
    request,
    hasCrisis: request.hasCrisis,
    volunteer: volunteer.value.volunteer,
  })
}

async function paperFor(context: WriteContext, { id, reader }: Ref): Promise<Result<Paper, Failure<never>>> {
  const facts = await gather(context, id)
  if (!facts.ok) return facts
  const sheet = factsForIntroduction(facts.value, reader)
  return ok({ reference: sheet.reference, definition: introductionDocument(sheet) })
}

export async function saveIntroduction(context: WriteContext, ref: Ref) {
  const paper = await paperFor(context, ref)
  return paper.ok ? savePaperFile(context, paper.value, introductionWords.saveTitle) : paper
}

export async function printIntroduction(context: WriteContext, ref: Ref) {
  const paper = await paperFor(context, ref)
  return paper.ok ? printPaperFile(context, paper.value) : paper
}
