import { dialog, type BrowserWindow } from 'electron'
import type { Desktop } from '#main/app/ports.ts'

type FileDialogs = Pick<Desktop, 'chooseFolder' | 'chooseSaveFile' | 'chooseOpenFile'>

/** The operating system's own dialogs, in front of the window. */
export function createFileDialogs(window: () => BrowserWindow): FileDialogs {
  return {
    async chooseFolder(title) {
      const chosen = await dialog.showOpenDialog(window(), {
        title,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      })
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    async chooseSaveFile(title, suggestedName) {
      const chosen = await dialog.showSaveDialog(window(), {
        title,
        defaultPath: suggestedName,
        properties: ['createDirectory', 'dontAddToRecent'],
      })
      return chosen.canceled ? null : chosen.filePath
    },
    async chooseOpenFile(title, kinds = []) {
      const chosen = await dialog.showOpenDialog(window(), {
        title,
        filters: kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
        properties: ['openFile', 'dontAddToRecent'],
      })
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
  }
}
