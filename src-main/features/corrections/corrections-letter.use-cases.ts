import type { WriteContext } from '#main/app/context.ts'
import { printPaperFile, savePaperFile, type Paper } from '#main/app/paper-files.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { formatDay } from '#main/core/day-format.ts'
import { toLocalDay } from '#main/core/moment.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { plainLetter } from '#main/documents/plain-letter.ts'
import { letterWords } from '#main/features/rights/letter-frame.labels.ts'
import { frameLetter } from '#main/features/rights/letter-frame.rules.ts'
import { letterSender } from '#main/features/rights/letter-frame.use-cases.ts'
import { letterReference } from '#main/features/rights/rights-letters.rules.ts'
import { rightsRequest } from '#main/features/rights/rights.use-cases.ts'
import { tellingBlocks } from './corrections-letter.rules.ts'
import type { correctionsContract } from './corrections.contract.ts'
import { tellingWords } from './corrections.labels.ts'
import { correctionsOf, type Sent } from './corrections.repository.ts'
import { fieldLabel, sendsTo } from './corrections.use-cases.ts'

type Ref = InputOf<(typeof correctionsContract)['saveLetter']>
type Problem = 'not-a-receiver' | 'nothing-to-tell'

/** With the day it went; only the number where nobody noted that. */
const referenceLine = ({ reference, sentAt }: Sent): string =>
  sentAt === null ? reference : tellingWords.sent(reference, formatDay(toLocalDay(sentAt)))

async function paperOf(context: WriteContext, ref: Ref): Promise<Result<Paper, Failure<Problem>>> {
  const { db, ports } = context
  const request = await rightsRequest(db, ref.requestId)
  if (request === null) return fail({ code: 'not-found' })
  const sends = await sendsTo(db, ref)
  if (!sends.ok) return sends
  const chosen = (await correctionsOf(db, ref.requestId)).filter(({ id }) => ref.correctionIds.includes(id))
  const blocks = tellingBlocks(
    request.kind,
    chosen.map((correction) => tellingWords.field(fieldLabel(correction))),
  )
  const [newest] = sends.value
  if (blocks.length === 0 || newest === undefined) return fail({ code: 'nothing-to-tell' })
  const reference = letterReference(ref.requestId, `${tellingWords.file}-${ref.receiverId.slice(-4)}`)
  const letter = frameLetter({
    reference,
    today: ports.clock.today(),
    sender: await letterSender(context),
    // The first line is the name of the organisation: no person is greeted by it.
    to: { name: '', address: newest.addressee },
    about: [
      { label: letterWords.about, text: tellingWords.subject },
      ...sends.value.map((sent) => ({
        label: tellingWords.ourReference,
        text: referenceLine(sent),
      })),
    ],
    blocks,
  })
  return ok({ reference, definition: plainLetter(letter) })
}

export async function saveTelling(context: WriteContext, ref: Ref) {
  const paper = await paperOf(context, ref)
  return paper.ok ? savePaperFile(context, paper.value, letterWords.saveTitle) : paper
}

export async function printTelling(context: WriteContext, ref: Ref) {
  const paper = await paperOf(context, ref)
  return paper.ok ? printPaperFile(context, paper.value) : paper
}
