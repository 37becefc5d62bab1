import { createHash } from 'node:crypto'
import type { ReadContext, WriteContext } from '#main/app/context.ts'
import type { FileFailure } from '#main/app/ports.ts'
import { askWhereToSave } from '#main/app/save-place.ts'
import { stampOf } from '#main/app/stamp.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Failed, type Result } from '#main/core/result.ts'
import { amendRecord } from '#main/database/records.ts'
import type { ConsentBlock } from '#main/features/consent/consent.rules.ts'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { draftFor } from './handover-draft.use-cases.ts'
import { gather, type HandoverRef } from './handover-facts.use-cases.ts'
import { passphraseBytes, spellPassphrase } from './handover-passphrase.rules.ts'
import { factsForHandover } from './handover-sheet.rules.ts'
import type { handoverContract } from './handover.contract.ts'
import { handoverDocument } from './handover.document.ts'
import { handoverWords, sourceWords } from './handover.labels.ts'
import {
  frozenCopy,
  handoverColumns,
  handoverOf,
  insertCopy,
  insertStep,
  type NewCopy,
} from './handover.repository.ts'
import type { CopyDestination, CopyKind } from './handover.rules.ts'

type Calls = typeof handoverContract

export async function previewHandover(context: ReadContext, ref: InputOf<Calls['preview']>) {
  const gathered = await gather(context, ref)
  if (!gathered.ok) return gathered
  const { facts, to, blockedBy } = gathered.value
  const { sheet, stays, asks, warnings } = factsForHandover(facts, to)
  return ok({ sheet, stays: [...stays], asks: [...asks], warnings: [...warnings], blockedBy })
}

/** Something ready to be laid out, printed or saved, and kept. */
export interface Papers {
  readonly handoverId: string
  readonly kind: CopyKind
  /** Title, and file name without its ending. */
  readonly reference: string
  /** What the document says, as it is kept beside the document. */
  readonly sheet: unknown
  readonly definition: TDocumentDefinitions
}

async function handoverPapers(
  context: WriteContext,
  ref: HandoverRef,
): Promise<Result<Papers, Failure<ConsentBlock>>> {
  const gathered = await gather(context, ref)
  if (!gathered.ok) return gathered
  const { facts, to, blockedBy } = gathered.value
  if (blockedBy !== null) return fail({ code: blockedBy })
  // The draft first: from here on the reference belongs to it, whoever else starts one.
  const draft = await context.work.run((tx) => draftFor(tx, stampOf(context), ref))
  if (draft === null) return fail({ code: 'not-found' })
  const { reference, id } = draft
  const { sheet } = factsForHandover(facts, { ...to, reference })
  return ok({ handoverId: id, kind: 'handover', reference, sheet, definition: handoverDocument(sheet) })
}

/** Asks where to save, writes, keeps. The passphrase is made here, answered once and kept nowhere. */
export async function saveHandover(context: WriteContext, { protect, ...ref }: InputOf<Calls['save']>) {
  const papers = await handoverPapers(context, ref)
  if (!papers.ok) return papers
  const place = await askWhereToSave(context, handoverWords.saveTitle, `${papers.value.reference}.pdf`)
  if (!place.ok) return place
  const path = place.value
  const passphrase = protect ? spellPassphrase(context.ports.random.bytes(passphraseBytes)) : null
  const kept = await writeAndKeep(context, papers.value, path, passphrase)
  return kept.ok ? ok({ copyId: kept.value, path, passphrase }) : kept
}

export async function saveHandoverTo(context: WriteContext, { path, ...ref }: InputOf<Calls['saveTo']>) {
  const papers = await handoverPapers(context, ref)
  if (!papers.ok) return papers
  const kept = await writeAndKeep(context, papers.value, path, null)
  return kept.ok ? ok({ copyId: kept.value, path, reference: papers.value.reference }) : kept
}

export async function printHandover(context: WriteContext, ref: InputOf<Calls['print']>) {
  const papers = await handoverPapers(context, ref)
  if (!papers.ok) return papers
  const kept = await printAndKeep(context, papers.value)
  return kept.ok ? ok({ copyId: kept.value }) : kept
}

/** What left earlier, to look at again; it is no new copy, so nothing is added to the list. */
export async function saveFrozenCopy(context: WriteContext, { copyId }: InputOf<Calls['saveCopy']>) {
  const copy = await frozenCopy(context.db, copyId)
  if (copy === null) return fail<Failure<never>>({ code: 'not-found' })
  const place = await askWhereToSave(context, handoverWords.saveTitle, `${copy.reference}.pdf`)
  if (!place.ok) return place
  const written = await context.ports.files.writeNew(place.value, copy.pdf)
  return written.ok ? ok({ path: place.value }) : fileFailure(written.failure)
}

type SaveFailure = Failure<'exists' | 'not-writable'>

const fileFailure = (failure: FileFailure): Failed<SaveFailure> => {
  if (failure === 'not-found') return fail({ code: 'not-writable' })
  return fail({ code: failure })
}

/**
 * The file first, the record of it after: a record of a file that was never written would be a false proof. When the
 * keeping fails the file stays where the person put it, and the failure is said.
 */
export async function writeAndKeep(
  context: WriteContext,
  papers: Papers,
  path: string,
  passphrase: string | null,
): Promise<Result<string, SaveFailure>> {
  const pdf = await layOut(context, papers, passphrase)
  const written = await context.ports.files.writeNew(path, pdf)
  if (!written.ok) return fileFailure(written.failure)
  return keep(context, papers, pdf, 'saved', passphrase !== null)
}

export async function printAndKeep(
  context: WriteContext,
  papers: Papers,
): Promise<Result<string, Failure<'no-printer'>>> {
  const pdf = await layOut(context, papers, null)
  const printed = await context.ports.desktop.printPdf(pdf)
  if (!printed.ok) return fail({ code: printed.failure })
  return keep(context, papers, pdf, 'printed', false)
}

const layOut = ({ ports }: WriteContext, { definition, reference }: Papers, passphrase: string | null) =>
  ports.pdf.render(definition, {
    title: reference,
    createdAt: ports.clock.now(),
    ...(passphrase === null ? {} : { passphrase }),
  })

/** Keeps what left the house, byte for byte, with its draft; a draft that was handed out has been agreed. */
async function keep(
  context: WriteContext,
  { handoverId, kind, sheet }: Papers,
  pdf: Uint8Array,
  destination: CopyDestination,
  isProtected: boolean,
): Promise<Result<string, Failure<never>>> {
  const stamp = stampOf(context)
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const copy: NewCopy = { handoverId, kind, destination, protected: isProtected, sha256, sheet, pdf }
  return context.work.run(async (tx): Promise<Result<string, Failure<never>>> => {
    const handover = await handoverOf(tx, handoverId)
    if (handover === null) return fail({ code: 'not-found' })
    if (kind === 'handover' && handover.state === 'draft') {
      await amendRecord(tx, stamp, 'handovers', handoverId, handoverColumns({ state: 'agreed' }))
      const day = context.ports.clock.today()
      await insertStep(tx, stamp, {
        handoverId,
        state: 'agreed',
        day,
        source: sourceWords.consent,
        nextDay: null,
      })
    }
    return ok(await insertCopy(tx, stamp, copy))
  })
}
