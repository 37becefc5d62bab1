import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import {
  mainWindowOptions,
  pageWindowOptions,
  printWindowOptions,
  type WindowSetting,
} from './window-options.ts'

/** The kinds of window there are. */
export type WindowKind = 'main' | 'print' | 'page'

const optionsOf: Record<WindowKind, (setting: WindowSetting) => BrowserWindowConstructorOptions> = {
  main: mainWindowOptions,
  print: printWindowOptions,
  page: pageWindowOptions,
}

/** The only place that makes windows. Their title never changes, whatever a page says. */
export function createWindow(kind: WindowKind, setting: WindowSetting): BrowserWindow {
  const window = new BrowserWindow(optionsOf[kind](setting))
  window.on('page-title-updated', (event) => event.preventDefault())
  if (kind === 'main') window.once('ready-to-show', () => window.show())
  return window
}
