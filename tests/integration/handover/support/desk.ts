import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createNodeFileStore } from '#main/app/node-file-store.ts'
import type { Desktop, PdfOptions, PdfRenderer } from '#main/app/ports.ts'
import { fail, ok } from '#main/core/result.ts'
import { tempFolder } from '#tests/support/temp-folder.ts'
import { absentDesktop } from '#tests/support/test-ports.ts'
import { must, openWholeApp } from '#tests/support/whole-app.ts'

/** Writes down what it was asked instead of laying it out. */
const notingRenderer = (asked: PdfOptions[]): PdfRenderer => ({
  render: (definition, options) => {
    asked.push(options)
    return Promise.resolve(
      new TextEncoder().encode(`%PDF ${options.title} ${JSON.stringify(definition.content)}`),
    )
  },
})

/** A case with a receiver at a desk where files, printer and dialogs are at hand. */
export async function atTheDesk(changes: Partial<Desktop> = {}) {
  const folder = tempFolder()
  const asked: PdfOptions[] = []
  const suggested: string[] = []
  const printed: Uint8Array[] = []
  const desktop: Desktop = {
    ...absentDesktop,
    chooseSaveFile: (_title, name) => {
      suggested.push(name)
      return Promise.resolve(join(folder, name))
    },
    printPdf: (bytes) => {
      printed.push(bytes)
      return Promise.resolve(ok(undefined))
    },
    ...changes,
  }
  let parts = 0
  const files = createNodeFileStore(() => String((parts += 1)))
  const app = await openWholeApp({ desktop, files, pdf: notingRenderer(asked) })
  const receiver = must(await app.api.receivers.add({ name: 'Lansingerland' }))
  const { caseId } = must(await app.api.cases.open({ place: 'walk-in' }))
  must(
    await app.api.cases.amendResident({ caseId, changes: { givenName: 'Samira', familyName: 'el Amrani' } }),
  )
  const ref = { caseId, receiverId: receiver.id }
  const agree = async (form: 'signature-on-paper' | 'oral' = 'signature-on-paper') =>
    must(await app.api.consent.give({ ...ref, form, parts: ['debts'] })).id
  const handover = async () => {
    const [found] = must(await app.api.handover.ofCase({ caseId })).slice(-1)
    if (found === undefined) throw new Error('no handover in this case')
    return found
  }
  return {
    ...app,
    ref,
    agree,
    handover,
    asked,
    suggested,
    printed,
    fileAt: (name: string) => join(folder, name),
    written: (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null),
  }
}

export const noPrinter: Partial<Desktop> = { printPdf: () => Promise.resolve(fail('no-printer')) }
