import type { App, WebContents } from 'electron'
import { startPage } from './bundle-path.ts'

/** The only page the window may go to; its screens live inside it and never enter an address. */
export const isOwnPage = (address: string): boolean => address === startPage

/** Refuses every other page, every new window and every embedded browser, in all windows there will ever be. */
export function refuseForeignPages(app: App): void {
  app.on('web-contents-created', (_event, contents) => guard(contents))
}

function guard(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
