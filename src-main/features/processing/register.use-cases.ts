import type { ReadContext, WriteContext } from '#main/app/context.ts'
import { printPaperFile, savePaperFile, type Paper } from '#main/app/paper-files.ts'
import { askWhereToSave } from '#main/app/save-place.ts'
import type { InputOf } from '#main/contract/define.ts'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import { allColumns } from '#main/database/all-columns.ts'
import { listReceivers } from '#main/features/receivers/receivers.use-cases.ts'
import { monthsInForce } from '#main/features/retention/retention-terms.use-cases.ts'
import { organisationOf } from '#main/features/users/users.use-cases.ts'
import { dpiaDocument } from './dpia.document.ts'
import { privacySheetDocument } from './privacy-sheet.document.ts'
import type { processingContract } from './processing.contract.ts'
import { processingNotes, processorSheets } from './processing.use-cases.ts'
import { registerLines, type RegisterSheet } from './register-sheet.rules.ts'
import { registerWorkbook } from './register-workbook.adapter.ts'
import { registerDocument } from './register.document.ts'
import { measureWords, registerWords } from './register.labels.ts'

type Calls = typeof processingContract
type SaveFailure = Failure<'cancelled' | 'exists' | 'not-writable'>

/** What the register, the privacy sheet and the input for the DPIA say. */
async function registerSheet(context: ReadContext): Promise<RegisterSheet> {
  const { db, ports } = context
  const [terms, notes, listed] = [
    await monthsInForce(db),
    await processingNotes(db),
    await listReceivers(context),
  ]
  const madeOn = ports.clock.today()
  const names = listed.value.map(({ name, municipality, department }) =>
    [name, department, municipality].filter((piece) => piece !== '').join(', '),
  )
  return {
    organisation: await organisationOf(db),
    madeOn,
    lines: registerLines(allColumns, notes, terms),
    processors: await processorSheets(db, madeOn),
    receivers: [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'nl')),
    terms,
  }
}

/** The register for a screen: the same lines as on paper. */
export async function readRegister(context: ReadContext) {
  const { lines } = await registerSheet(context)
  return ok({
    lines: lines.map(({ details: _details, ...line }) => ({
      ...line,
      parts: line.parts.map((part) => ({ ...part, lists: [...part.lists], kept: [...part.kept] })),
    })),
    measures: [...measureWords],
  })
}

/** Asks where, and writes the register: on paper, or as a workbook to work on. */
export async function saveRegister(
  context: WriteContext,
  { kind }: InputOf<Calls['saveRegister']>,
): Promise<Result<{ path: string }, SaveFailure>> {
  const sheet = await registerSheet(context)
  const reference = registerWords.reference(sheet.madeOn)
  if (kind === 'pdf') {
    return savePaperFile(context, { reference, definition: registerDocument(sheet) }, registerWords.saveTitle)
  }
  const place = await askWhereToSave(context, registerWords.saveTitle, `${reference}.xlsx`)
  if (!place.ok) return place
  const written = await context.ports.files.writeNew(place.value, await registerWorkbook(sheet))
  if (written.ok) return ok({ path: place.value })
  return fail({ code: written.failure === 'not-found' ? 'not-writable' : written.failure })
}

async function sheetPaper(context: ReadContext): Promise<Paper> {
  const sheet = await registerSheet(context)
  return { reference: registerWords.sheetReference(sheet.madeOn), definition: privacySheetDocument(sheet) }
}

export const saveSheet = async (context: WriteContext) =>
  savePaperFile(context, await sheetPaper(context), registerWords.sheetSaveTitle)

export const printSheet = async (context: WriteContext) => printPaperFile(context, await sheetPaper(context))

/** Facts about this application and questions to the organisation, for its own assessment. */
export async function saveDpia(context: WriteContext) {
  const sheet = await registerSheet(context)
  const paper = { reference: registerWords.dpiaReference(sheet.madeOn), definition: dpiaDocument(sheet) }
  return savePaperFile(context, paper, registerWords.dpiaSaveTitle)
}
