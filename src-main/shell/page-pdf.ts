import type { BrowserWindow, PrintToPDFOptions } from 'electron'
import type { Desktop } from '#main/app/ports.ts'
import { fail, ok } from '#main/core/result.ts'
import type { PrintDocuments } from './print-documents.ts'
import { pageOf } from './shell.labels.ts'

/** In inches, as Chromium wants it. */
const mm = (millimetres: number): number => millimetres / 25.4

const footer = `<div style="width: 100%; padding: 0 20mm; font-family: sans-serif; font-size: 8pt; text-align: right">
  ${pageOf('<span class="pageNumber"></span>', '<span class="totalPages"></span>')}
</div>`

const asPaper: PrintToPDFOptions = {
  pageSize: 'A4',
  margins: { top: mm(18), bottom: mm(20), left: mm(20), right: mm(20) },
  printBackground: true,
  displayHeaderFooter: true,
  // Chromium would put the day and the address there.
  headerTemplate: '<span></span>',
  footerTemplate: footer,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/**
 * Makes a PDF that a screen reader can follow out of a page of ours: a window out of sight, in which nothing can run,
 * shows it through our own scheme. No file is made.
 */
export function createPagePdf(
  documents: PrintDocuments,
  makeWindow: () => BrowserWindow,
): Pick<Desktop, 'htmlToPdf'> {
  return {
    async htmlToPdf(html) {
      const address = documents.put(new TextEncoder().encode(html), 'html')
      const window = makeWindow()
      try {
        await window.loadURL(address)
        const made = await window.webContents.printToPDF(asPaper).catch(() => null)
        return made === null ? fail('no-printer') : ok(new Uint8Array(made))
      } finally {
        documents.drop(address)
        if (!window.isDestroyed()) window.destroy()
      }
    },
  }
}
