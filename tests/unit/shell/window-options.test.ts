import { describe, expect, it } from 'vitest'
import {
  mainWindowOptions,
  pageWindowOptions,
  printWindowOptions,
  securePreferences,
} from '#main/shell/window-options.ts'

const expected = {
  partition: 'thuisbasis',
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  spellcheck: false,
}

describe('E1 options of windows', () => {
  it('E1 the common part is frozen and says everything', () => {
    expect(Object.isFrozen(securePreferences)).toBe(true)
    expect(securePreferences).toEqual(expected)
    expect(securePreferences.partition.startsWith('persist:')).toBe(false)
  })

  it('E1 developer tools only outside a packaged application', () => {
    const preferences = [true, false].map((isPackaged) =>
      mainWindowOptions({ preload: '/p.cjs', isPackaged }),
    )
    expect(preferences.map(({ webPreferences }) => webPreferences?.devTools)).toEqual([false, true])
  })

  it('E1 the window of a document has a plugin for PDF and no preload, the main window the reverse', () => {
    const setting = { preload: '/p.cjs', isPackaged: true }
    expect(printWindowOptions(setting).webPreferences).toEqual({
      ...expected,
      plugins: true,
      devTools: false,
    })
    expect(mainWindowOptions(setting).webPreferences).toEqual({
      ...expected,
      plugins: false,
      devTools: false,
      preload: '/p.cjs',
    })
  })

  it('E1 in the window that makes a PDF of a page nothing can run', () => {
    expect(pageWindowOptions({ preload: '/p.cjs', isPackaged: true })).toMatchObject({
      show: false,
      skipTaskbar: true,
      webPreferences: { ...expected, plugins: false, javascript: false, images: false, devTools: false },
    })
    expect(pageWindowOptions({ preload: '/p.cjs', isPackaged: true }).webPreferences).not.toHaveProperty(
      'preload',
    )
  })

  it('E11 the title is the name of the application', () => {
    expect(mainWindowOptions({ preload: '', isPackaged: true }).title).toBe('Thuisbasis')
  })
})
