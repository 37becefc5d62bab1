import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Suffix of files that are still being made; whoever finds one may delete it. */
export const partSuffix = '.part'

export const syncFile = (path: string): void => {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes a rename survive a power cut. Windows keeps its own journal and opens no folders. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Renames so that after a power cut either the old or the new name is there, whole. */
export const renameDurably = (from: string, to: string): void => {
  renameSync(from, to)
  syncFolder(dirname(to))
}

/**
 * Replaces a small file as a whole: at every moment the old or the new one is there. Leaves no part behind.
 * @throws the file system's error; the old file is then as it was.
 */
export const writeDurably = (path: string, bytes: Uint8Array): void => {
  const part = `${path}${partSuffix}`
  try {
    const file = openSync(part, 'w', 0o600)
    try {
      let written = 0
      while (written < bytes.length) written += writeSync(file, bytes, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameDurably(part, path)
  } catch (error) {
    if (existsSync(part)) rmSync(part, { force: true })
    throw error
  }
}
