import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { mainWindowOptions, printWindowOptions, type WindowSetting } from './window-options.ts'

/** The two kinds of window there are. */
export type WindowKind = 'main' | 'print'

const optionsOf: Record<WindowKind, (setting: WindowSetting) => BrowserWindowConstructorOptions> = {
  main: mainWindowOptions,
  print: printWindowOptions,
}

/** The only place that makes windows. Their title never changes, whatever a page says. */
export function createWindow(kind: WindowKind, setting: WindowSetting): BrowserWindow {
  const window = new BrowserWindow(optionsOf[kind](setting))
  window.on('page-title-updated', (event) => event.preventDefault())
  if (kind === 'main') window.once('ready-to-show', () => window.show())
  return window
}
