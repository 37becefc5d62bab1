import { describe, expect, it } from 'vitest'
import { createPagePdf } from '#main/shell/page-pdf.ts'
import { createPrintDocuments } from '#main/shell/print-documents.ts'

type PageWindow = ReturnType<Parameters<typeof createPagePdf>[1]>

const documents = createPrintDocuments(() => 'x')

/** A window that makes the PDF it is told to, and remembers how it ended. */
const pageWindow = (print: (options: unknown) => Promise<Buffer>) => {
  const seen: { page?: string; destroyed: boolean; address?: string } = { destroyed: false }
  const window: unknown = {
    loadURL: (address: string) => {
      seen.address = address
      seen.page = Buffer.from(documents.take(address) ?? []).toString('utf8')
      return Promise.resolve()
    },
    isDestroyed: () => seen.destroyed,
    destroy: () => (seen.destroyed = true),
    webContents: { printToPDF: print },
  }
  return { seen, make: () => window as PageWindow }
}

describe('X2 a page of ours becomes a PDF in memory', () => {
  it('asks for structure, contents and the number of each page, and leaves nothing behind', async () => {
    const asked: unknown[] = []
    const { seen, make } = pageWindow((options) => {
      asked.push(options)
      return Promise.resolve(Buffer.from('%PDF'))
    })
    const made = await createPagePdf(documents, make).htmlToPdf('<h1>Één</h1>')
    expect(made.ok && Buffer.from(made.value).toString()).toBe('%PDF')
    expect(seen).toMatchObject({ page: '<h1>Één</h1>', destroyed: true })
    expect(seen.address).toMatch(/\.html$/)
    expect(asked).toEqual([
      expect.objectContaining({
        pageSize: 'A4',
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
      }),
    ])
    expect(JSON.stringify(asked)).toContain('Pagina <span class=\\"pageNumber\\"></span> van')
    expect(documents.take(seen.address ?? '')).toBeUndefined()
  })

  it('where no PDF can be made, that is an answer and not a surprise', async () => {
    const { seen, make } = pageWindow(() => Promise.reject(new Error('no printer drivers')))
    expect(await createPagePdf(documents, make).htmlToPdf('x')).toEqual({ ok: false, failure: 'no-printer' })
    expect(seen.destroyed).toBe(true)
  })
})
