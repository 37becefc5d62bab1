import { chromium, type Browser } from 'playwright-core'
import type { Desktop } from '#main/app/ports.ts'
import { pagePolicy } from '#main/shell/content-policy.ts'
import { createPagePdf } from '#main/shell/page-pdf.ts'
import { createPrintDocuments } from '#main/shell/print-documents.ts'
import { findChromium } from '../../../build/electron-on-chromium/chromium.ts'

type PageWindow = ReturnType<Parameters<typeof createPagePdf>[1]>
type PrintOptions = Parameters<PageWindow['webContents']['printToPDF']>[0]

const address = 'https://page.test/'

/** A window that is a page of Chromium in which nothing runs: what the product asks of Electron, asked of the engine in it. */
function windowOf(browser: Browser, take: (address: string) => Uint8Array | undefined): PageWindow {
  const opened = browser.newContext({ javaScriptEnabled: false }).then((context) => context.newPage())
  const printToPDF = async ({ margins, pageSize, ...options }: PrintOptions) => {
    const page = await opened
    const session = await page.context().newCDPSession(page)
    const { top = 0, bottom = 0, left = 0, right = 0 } = margins ?? {}
    const size = pageSize === 'A4' ? { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 } : {}
    const sides = { marginTop: top, marginBottom: bottom, marginLeft: left, marginRight: right }
    const { data } = await session.send('Page.printToPDF', { ...options, ...size, ...sides })
    return Buffer.from(data, 'base64')
  }
  const loadURL = async (asked: string) => {
    const page = await opened
    await page.route('**', (route) =>
      route.request().url() === address
        ? route.fulfill({
            body: Buffer.from(take(asked) ?? []),
            headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy },
          })
        : route.abort(),
    )
    await page.goto(address)
  }
  const window: unknown = {
    loadURL,
    webContents: { printToPDF },
    isDestroyed: () => false,
    destroy: () => void opened.then((page) => page.context().close()),
  }
  return window as PageWindow
}

export interface PagePrinter extends Pick<Desktop, 'htmlToPdf'> {
  close(): Promise<void>
}

/** The product's own way of making a PDF of a page, on an installed Chromium. */
export async function openPagePrinter(): Promise<PagePrinter> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('no Chromium to print with')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const documents = createPrintDocuments(() => 'x')
  return {
    ...createPagePdf(documents, () => windowOf(browser, (asked) => documents.take(asked))),
    close: () => browser.close(),
  }
}
