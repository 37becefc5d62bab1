import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { printPaperFile, savePaperFile, type Paper } from '#main/app/paper-files.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { toLocalDay } from '#main/core/moment.ts'
import { letterAsText, type LetterBlock } from '#main/core/plain-letter.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { plainLetter } from '#main/documents/plain-letter.ts'
import { letterWords } from '#main/features/rights/letter-frame.labels.ts'
import { frameLetter, type LetterSender } from '#main/features/rights/letter-frame.rules.ts'
import { letterSender } from '#main/features/rights/letter-frame.use-cases.ts'
import { breachLetterWords } from './breach-letter.labels.ts'
import { breachBlocks } from './breach-letter.rules.ts'
import type { breachesContract } from './breaches.contract.ts'
import { breachOf } from './breaches.repository.ts'

type Calls = typeof breachesContract
type Words = InputOf<Calls['text']>
type Ref = InputOf<Calls['saveLetter']>

interface Made {
  readonly blocks: readonly LetterBlock[]
  readonly sender: LetterSender
}

async function make(
  context: Pick<ReadContext, 'db' | 'actor'>,
  { id, words }: Words,
): Promise<Result<Made, Failure<never>>> {
  const breach = await breachOf(context.db, id)
  if (breach === null) return fail({ code: 'not-found' })
  const sender = await letterSender(context)
  const blocks = breachBlocks({
    ...breach,
    discoveredDay: toLocalDay(breach.discoveredAt),
    shielded: breach.encrypted === 'yes' && breach.keyKnown === 'no',
    recovered: breach.recovered === 'yes',
    words,
    sender,
  })
  return ok({ blocks, sender })
}

export async function breachText(context: ReadContext, input: Words) {
  const made = await make(context, input)
  if (!made.ok) return made
  return ok({ subject: breachLetterWords.subject, paragraphs: letterAsText(made.value.blocks) })
}

async function paperOf(context: WriteContext, input: Ref): Promise<Result<Paper, Failure<never>>> {
  const made = await make(context, input)
  if (!made.ok) return made
  const [name = '', ...address] = input.addressee.split('\n').map((line) => line.trim())
  const reference = `datalek-${input.id.slice(-6)}-${breachLetterWords.file}`
  const letter = frameLetter({
    reference,
    today: context.ports.clock.today(),
    sender: made.value.sender,
    to: { name, address },
    about: [{ label: letterWords.about, text: breachLetterWords.subject }],
    blocks: made.value.blocks,
  })
  return ok({ reference, definition: plainLetter(letter) })
}

export async function saveBreachLetter(context: WriteContext, input: Ref) {
  const paper = await paperOf(context, input)
  return paper.ok ? savePaperFile(context, paper.value, letterWords.saveTitle) : paper
}

export async function printBreachLetter(context: WriteContext, input: Ref) {
  const paper = await paperOf(context, input)
  return paper.ok ? printPaperFile(context, paper.value) : paper
}
