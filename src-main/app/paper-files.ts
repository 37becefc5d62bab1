import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Failure } from '#main/contract/failures.ts'
import { fail, ok, type Result } from '#main/core/result.ts'
import type { WriteContext } from './context.ts'
import { askWhereToSave } from './save-place.ts'

/** Something ready to be laid out. The reference is title and file name: never a name of somebody. */
export interface Paper {
  readonly reference: string
  readonly definition: TDocumentDefinitions
}

const layOut = ({ ports }: WriteContext, { definition, reference }: Paper) =>
  ports.pdf.render(definition, { title: reference, createdAt: ports.clock.now() })

/** Asks where, and writes a paper of which no copy is kept. */
export async function savePaperFile(
  context: WriteContext,
  paper: Paper,
  title: string,
): Promise<Result<{ path: string }, Failure<'cancelled' | 'exists' | 'not-writable'>>> {
  const place = await askWhereToSave(context, title, `${paper.reference}.pdf`)
  if (!place.ok) return place
  const path = place.value
  const written = await context.ports.files.writeNew(path, await layOut(context, paper))
  if (written.ok) return ok({ path })
  return fail({ code: written.failure === 'not-found' ? 'not-writable' : written.failure })
}

/** Hands a paper to the printer dialog, from memory. */
export async function printPaperFile(
  context: WriteContext,
  paper: Paper,
): Promise<Result<Record<never, never>, Failure<'no-printer'>>> {
  const printed = await context.ports.desktop.printPdf(await layOut(context, paper))
  return printed.ok ? ok({}) : fail({ code: printed.failure })
}
