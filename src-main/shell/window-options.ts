import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'

/** The title bar and the task bar say this and nothing else, whoever is on the screen. */
export const windowTitle = 'Thuisbasis'

/** Without `persist:`, so that Chromium keeps everything of the session in memory. */
export const partition = 'thuisbasis'

/** What every window has in common. Tests compare the recorded options with this. */
export const securePreferences = Object.freeze({
  partition,
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
} satisfies WebPreferences)

const frame = Object.freeze({
  title: windowTitle,
  show: false,
  width: 1280,
  height: 800,
  minWidth: 800,
  minHeight: 600,
  backgroundColor: '#faf7f2',
} satisfies BrowserWindowConstructorOptions)

export interface WindowSetting {
  /** Absolute path of the built preload. */
  readonly preload: string
  /** A packaged application has no developer tools. */
  readonly isPackaged: boolean
}

/** The window that people work in. */
export const mainWindowOptions = (setting: WindowSetting): BrowserWindowConstructorOptions => ({
  ...frame,
  webPreferences: {
    ...securePreferences,
    plugins: false,
    devTools: !setting.isPackaged,
    preload: setting.preload,
  },
})

/** Shows a PDF out of sight, only to hand it to the printer: Chromium's PDF viewer is a plugin, and no preload. */
export const printWindowOptions = (setting: WindowSetting): BrowserWindowConstructorOptions => ({
  ...frame,
  skipTaskbar: true,
  webPreferences: { ...securePreferences, plugins: true, devTools: !setting.isPackaged },
})

/** Lays out a page of ours as PDF, out of sight: nothing can run in it. */
export const pageWindowOptions = (setting: WindowSetting): BrowserWindowConstructorOptions => ({
  ...frame,
  skipTaskbar: true,
  webPreferences: {
    ...securePreferences,
    plugins: false,
    javascript: false,
    images: false,
    devTools: !setting.isPackaged,
  },
})
