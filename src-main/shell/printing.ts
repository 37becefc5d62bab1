import type { BrowserWindow } from 'electron'
import type { Desktop } from '#main/app/ports.ts'
import { fail, ok } from '#main/core/result.ts'
import type { PrintDocuments } from './print-documents.ts'

/**
 * Prints a PDF from memory: a window out of sight shows it through our own scheme and hands it to the printer
 * dialog. No file is made; what the system's spooler keeps is outside our reach.
 */
export function createPrinting(
  documents: PrintDocuments,
  makeWindow: () => BrowserWindow,
): Pick<Desktop, 'printPdf'> {
  return {
    async printPdf(bytes) {
      const address = documents.put(bytes)
      const window = makeWindow()
      try {
        await window.loadURL(address)
        return (await print(window)) ? ok(undefined) : fail('no-printer')
      } finally {
        documents.drop(address)
        if (!window.isDestroyed()) window.destroy()
      }
    },
  }
}

/** Going back in the printer dialog is a choice, not a failure. */
function print(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: true }, (success, reason) => {
      resolve(success || reason === 'Print job canceled')
    })
  })
}
