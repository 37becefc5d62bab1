import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { printPaperFile, savePaperFile, type Paper } from '#main/app/paper-files.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import type { PersonRef } from '#main/core/person-kinds.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { ReadDb } from '#main/database/handles.ts'
import { letterAsText, type LetterBlock } from '#main/core/plain-letter.ts'
import { plainLetter } from '#main/documents/plain-letter.ts'
import { letterWords } from './letter-frame.labels.ts'
import { frameLetter, type LetterAddressee, type LetterSender } from './letter-frame.rules.ts'
import { letterSender } from './letter-frame.use-cases.ts'
import { restrictionsOfRequest } from './restrictions.repository.ts'
import { rightsFileWords } from './rights-letters.labels.ts'
import { letterReference, letterSubject, rightsLetterBlocks } from './rights-letters.rules.ts'
import { addressOf, namesOf } from './rights-people.repository.ts'
import type { rightsContract } from './rights.contract.ts'
import { requestOf, type StoredRequest } from './rights.repository.ts'
import { lettersOf } from './rights.rules.ts'

type Calls = typeof rightsContract
type Ref = InputOf<Calls['letterText']>

/** The real name: a letter goes to the person and to nobody else. */
async function addresseeOf(db: ReadDb, person: PersonRef): Promise<LetterAddressee> {
  const row = (await namesOf(db, [person.id])).get(person.id)
  if (row === undefined) return { name: '', address: [] }
  const first = row.givenName === '' ? row.initials : row.givenName
  const name = [first, row.familyName].filter((part) => part !== '').join(' ')
  return { name, address: await addressOf(db, person) }
}

interface Made {
  readonly request: StoredRequest
  readonly blocks: readonly LetterBlock[]
  readonly sender: LetterSender
}

async function make(
  context: Pick<ReadContext, 'db' | 'actor'>,
  { id, letter }: Ref,
): Promise<Result<Made, Failure<'letter-not-yet'>>> {
  const request = await requestOf(context.db, id)
  if (request === null) return fail({ code: 'not-found' })
  const restrictions = await restrictionsOfRequest(context.db, id)
  const restriction = restrictions.find(({ liftedDay }) => liftedDay === null) ?? null
  const can = lettersOf({ ...request, restricted: restriction !== null })
  if (!can.includes(letter)) return fail({ code: 'letter-not-yet' })
  const sender = await letterSender(context)
  return ok({ request, sender, blocks: rightsLetterBlocks(letter, { ...request, restriction, sender }) })
}

/** The words of a letter, to copy. */
export async function letterOf(context: Pick<ReadContext, 'db' | 'actor'>, ref: Ref) {
  const made = await make(context, ref)
  if (!made.ok) return made
  const { request, blocks } = made.value
  return ok({ subject: letterSubject(request), paragraphs: letterAsText(blocks) })
}

async function paperOf(context: WriteContext, ref: Ref): Promise<Result<Paper, Failure<'letter-not-yet'>>> {
  const made = await make(context, ref)
  if (!made.ok) return made
  const { request, blocks, sender } = made.value
  const reference = letterReference(ref.id, rightsFileWords[ref.letter])
  const to =
    request.person === null
      ? { name: request.askedBy, address: [] }
      : await addresseeOf(context.db, request.person)
  const letter = frameLetter({
    reference,
    today: context.ports.clock.today(),
    sender,
    to,
    about: [{ label: letterWords.about, text: letterSubject(request) }],
    blocks,
  })
  return ok({ reference, definition: plainLetter(letter) })
}

export async function saveLetter(context: WriteContext, ref: Ref) {
  const paper = await paperOf(context, ref)
  return paper.ok ? savePaperFile(context, paper.value, letterWords.saveTitle) : paper
}

export async function printLetter(context: WriteContext, ref: Ref) {
  const paper = await paperOf(context, ref)
  return paper.ok ? printPaperFile(context, paper.value) : paper
}
